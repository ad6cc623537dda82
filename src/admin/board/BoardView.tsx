import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isServiceStaff } from '@/access/roles'
import { isDate } from '@/domain/time/isDate'
import { sayWith } from '@/i18n/admin/say'
import { readLiveBoard } from '@/operations/board/readLiveBoard'
import { AdminFrame } from '../frame/AdminFrame'
import { BoardScreen } from './BoardScreen'
import { isBoardView } from './boardViews'

/** `/admin/board`: the night as a timeline, a list or a floor plan, for those who work the service. */
export async function BoardView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/board`)}`)

  const { date, venue, view } = props.searchParams ?? {}
  const serviceDate = typeof date === 'string' && isDate(date) ? date : null
  const named = typeof venue === 'string' ? venue : null
  const isPhone = req.headers.get('sec-ch-ua-mobile') === '?1'
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('sb.nav') }]} />
      {isServiceStaff(req.user) ? (
        <BoardScreen
          initial={await readLiveBoard({ venue: named, serviceDate, locale: say.language, req })}
          isPhone={isPhone}
          userId={String(req.user.id)}
          venue={named}
          view={isBoardView(view) ? view : null}
        />
      ) : (
        <main className="board">
          <div className="board-notice">
            <h1>{say('sb.nav')}</h1>
            <p>{say('sb.closedToYou')}</p>
          </div>
        </main>
      )}
    </AdminFrame>
  )
}
