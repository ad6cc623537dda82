'use client'

import { createContext, use, type ReactNode } from 'react'
import { noHouse, type House } from './house'

const Context = createContext<House>(noHouse)

export const HouseContext = ({ house, children }: { house: House; children: ReactNode }) => (
  <Context value={house}>{children}</Context>
)

/** The venue at hand, as far as this user may know it. */
export const useHouse = (): House => use(Context)
