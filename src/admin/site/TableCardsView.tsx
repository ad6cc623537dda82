import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { toString } from 'qrcode'
import { isHost } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { readTablePlaces } from '@/operations/site/readTablePlaces'
import { PrintButton } from '../board/print/PrintButton'

/** `/admin/table-cards`: a card with a code for every table and area, to print, or one by one as SVG. */
export async function TableCardsView({ initPageResult: { req } }: AdminViewServerProps) {
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/table-cards`)}`)
  if (!isHost(req.user))
    return (
      <main className="table-cards">
        <p>{say('siteClosed')}</p>
      </main>
    )
  const { house, places } = await readTablePlaces(req)
  const cards = await Promise.all(
    places.map(async (place) => ({
      ...place,
      svg: await toString(place.address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
    })),
  )
  return (
    <main className="table-cards">
      <nav className="table-cards__tools" aria-label={say('tableCardsNav')}>
        <a className="board-button" href={admin}>
          {say('today')}
        </a>
        <PrintButton />
        <a className="board-button" href="/api/tables/cards.pdf" download>
          {say('tableCardsPdf')}
        </a>
        <p>{say('tableCardsHint')}</p>
      </nav>
      <ul>
        {cards.map(({ name, area, address, slug, svg }) => (
          <li key={address} className="table-card">
            <p className="table-card__house">{house}</p>
            <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
            <p className="table-card__menu">{say('tableCardsMenu')}</p>
            <p className="table-card__place">
              {name}
              {area && <small>{area}</small>}
            </p>
            <a
              className="table-card__file"
              download={`${slug}.svg`}
              href={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
            >
              {say('tableCardsFile')}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
