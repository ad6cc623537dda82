'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { hasRole, isBehindTheBar } from '@/access/roles'
import { Mark } from '../brand/Mark'
import { productName } from '../brand/name'
import { useSay } from '../text/useSay'

/** Above the collections: the house, tonight, and the 86 board for those who use it. */
export function NavLinks() {
  const { config } = useConfig()
  const { user } = useAuth()
  const pathname = usePathname()
  const say = useSay()
  const { admin } = config.routes
  const links = [
    { href: admin, text: say('today'), id: 'nav-tonight' },
    ...(isBehindTheBar(user) || hasRole(user, 'host')
      ? [{ href: `${admin}/86`, text: say('boardNav'), id: 'nav-86' }]
      : []),
  ]
  return (
    <div className="house-nav">
      <Link href={admin} className="house-nav__brand" prefetch={false}>
        <Mark size={26} />
        <b>{productName}</b>
      </Link>
      {links.map(({ href, text, id }) => (
        <Link
          key={href}
          href={href}
          id={id}
          className="nav__link"
          prefetch={false}
          aria-current={pathname === href ? 'page' : undefined}
        >
          {pathname === href && <span className="nav__link-indicator" />}
          <span className="nav__link-label">{text}</span>
        </Link>
      ))}
    </div>
  )
}
