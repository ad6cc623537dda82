'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { hasRole, isBehindTheBar, isEditor, isHost, isManager, isOwner, isServiceStaff } from '@/access/roles'
import { Mark } from '../brand/Mark'
import { productName } from '../brand/name'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'

/** Above the collections: the house, tonight, the 86 board and the search for a table for those who use them. */
export function NavLinks() {
  const { config } = useConfig()
  const { user } = useAuth()
  const pathname = usePathname()
  const say = useSay()
  const { keepsMail } = useHouse()
  const { admin } = config.routes
  const links = [
    { href: admin, text: say('today'), id: 'nav-tonight' },
    ...(isServiceStaff(user) ? [{ href: `${admin}/board`, text: say('sb.nav'), id: 'nav-board' }] : []),
    ...(isBehindTheBar(user) || hasRole(user, 'host')
      ? [{ href: `${admin}/86`, text: say('boardNav'), id: 'nav-86' }]
      : []),
    ...(isBehindTheBar(user) ? [{ href: `${admin}/batch`, text: say('batchNav'), id: 'nav-batch' }] : []),
    ...(isHost(user) ? [{ href: `${admin}/why`, text: say('whyNav'), id: 'nav-why' }] : []),
    ...(isHost(user) ? [{ href: `${admin}/gift-card`, text: say('giftNav'), id: 'nav-gift-card' }] : []),
    ...(isEditor(user)
      ? [{ href: `${admin}/translations`, text: say('translationsNav'), id: 'nav-translations' }]
      : []),
    ...(isManager(user)
      ? [{ href: `${admin}/table-cards`, text: say('tableCardsNav'), id: 'nav-table-cards' }]
      : []),
    ...(isManager(user) ? [{ href: `${admin}/reports`, text: say('reportsNav'), id: 'nav-reports' }] : []),
    ...(keepsMail && isManager(user)
      ? [{ href: `${admin}/outbox`, text: say('outboxNav'), id: 'nav-outbox' }]
      : []),
    ...(isManager(user) ? [{ href: `${admin}/jobs`, text: say('jobsNav'), id: 'nav-jobs' }] : []),
    ...(isOwner(user) ? [{ href: `${admin}/cache`, text: say('cacheNav'), id: 'nav-cache' }] : []),
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
