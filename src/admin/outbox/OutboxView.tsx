import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isManager } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { mailer } from '@/integrations/email'
import { readOutbox } from '@/operations/messages/readOutbox'
import type { KeptMail } from '@/integrations/email/keptMails'
import { AdminFrame } from '../frame/AdminFrame'
import { KeepFresh } from '../frame/KeepFresh'
import { KeptMails } from './KeptMails'
import { KeptMailPage } from './KeptMailPage'

/** `/admin/outbox`: on a laptop without a mail provider, what would have been sent, rendered. For owner and manager. */
export async function OutboxView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  const address = `${admin}/outbox`
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(address)}`)

  const { provider } = mailer()
  const mails = isManager(req.user) ? await readOutbox(req) : null
  const asked = props.searchParams?.mail
  const chosen = mails?.find(({ id }) => id === asked) ?? mails?.[0]
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('outboxNav') }]} />
      <main className="outbox">
        <h1>{say('outboxTitle')}</h1>
        {mails === null ? (
          <p>{say('outboxClosed')}</p>
        ) : (
          <>
            <p className="outbox__why">
              {provider === 'outbox' && say('outboxWhy')}
              {provider === 'none' && say('outboxNowhere')}
              {provider !== 'outbox' && provider !== 'none' && say('outboxElsewhere', { provider })}
            </p>
            {provider === 'outbox' && <KeepFresh everyMs={4_000} />}
            {chosen ? (
              <div className="outbox__both" data-open={asked ? '' : undefined}>
                <KeptMails address={address} mails={mails.map(rowOf)} chosen={chosen.id} />
                <KeptMailPage address={address} mail={chosen} />
              </div>
            ) : (
              <p className="outbox__none">{say('outboxEmpty')}</p>
            )}
          </>
        )}
      </main>
    </AdminFrame>
  )
}

/** The list needs no bodies: two hundred of them would travel with every look. */
const rowOf = ({ id, subject, to, keptAt }: KeptMail) => ({ id, subject, to, keptAt })
