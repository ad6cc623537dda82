import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isHost } from '@/access/roles'
import { isDate } from '@/domain/time/isDate'
import { sayWith } from '@/i18n/admin/say'
import { readServiceBook } from '@/operations/board/readServiceBook'
import { BookBatches } from './BookBatches'
import { BookParties } from './BookParties'
import { BookTop } from './BookTop'
import { PrintButton } from './PrintButton'

/** `/admin/board/book`: a night on paper, black on white, for hosts and above. */
export async function ServiceBookView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/board/book`)}`)
  if (!isHost(req.user))
    return (
      <main className="service-book">
        <p>{say('sb.closedToYou')}</p>
      </main>
    )

  const { date, venue } = searchParams ?? {}
  const book = await readServiceBook({
    venue: typeof venue === 'string' ? venue : undefined,
    serviceDate: typeof date === 'string' && isDate(date) ? date : undefined,
    locale: say.language,
    req,
  })
  const { serviceDate, venue: house } = book.night
  const back = new URLSearchParams({ date: serviceDate, venue: house.slug })
  return (
    <main className="service-book">
      <nav className="service-book__tools" aria-label={say('sb.nav')}>
        <a className="board-button" href={`${admin}/board?${back}`}>
          {say('sb.backToBoard')}
        </a>
        <PrintButton />
      </nav>
      <BookTop book={book} say={say} />
      <BookParties book={book} say={say} />
      <BookBatches book={book} say={say} />
    </main>
  )
}
