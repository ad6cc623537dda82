import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isHost } from '@/access/roles'
import { isDate } from '@/domain/time/isDate'
import { sayWith } from '@/i18n/admin/say'
import { AdminFrame } from '../frame/AdminFrame'
import { FindTable } from './FindTable'

/** `/admin/why`: what is free for a party on a night, and why the rest is not. For those who take bookings. */
export async function WhyView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/why`)}`)

  const { date, startsAt, partySize } = props.searchParams ?? {}
  const size = Number(partySize)
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('whyNav') }]} />
      {isHost(req.user) ? (
        <FindTable
          date={typeof date === 'string' && isDate(date) ? date : null}
          startsAt={typeof startsAt === 'string' && !Number.isNaN(Date.parse(startsAt)) ? startsAt : null}
          partySize={Number.isInteger(size) && size >= 1 && size <= 200 ? size : 2}
        />
      ) : (
        <main className="why">
          <h1>{say('whyTitle')}</h1>
          <p>{say('whyClosed')}</p>
        </main>
      )}
    </AdminFrame>
  )
}
