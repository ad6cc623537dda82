import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { HouseContext } from './HouseContext'
import { readHouse } from './readHouse'

type Props = Pick<ServerProps, 'payload' | 'user'> & { children?: ReactNode }

/** Reads the venue at hand once a page, for all client components below. */
export async function HouseProvider({ children, payload, user }: Props) {
  return <HouseContext house={await readHouse({ payload, user })}>{children}</HouseContext>
}
