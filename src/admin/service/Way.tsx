'use client'

import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/Icon'

type Props = { icon: IconName; title: string; isMain?: boolean; children?: ReactNode } & (
  { href: string } | { onTake: () => void }
)

/** What can be done about a start: at another place, or here with a tap. */
export function Way({ icon, title, isMain = false, children, ...where }: Props) {
  const className = `way${isMain ? ' way--main' : ''}`
  const inside = (
    <>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        {children && <small>{children}</small>}
      </span>
    </>
  )
  if ('href' in where)
    return (
      <a className={className} href={where.href}>
        {inside}
      </a>
    )
  return (
    <button type="button" className={className} onClick={where.onTake}>
      {inside}
    </button>
  )
}
