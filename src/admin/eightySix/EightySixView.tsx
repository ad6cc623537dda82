import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole, isBehindTheBar } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { AdminFrame } from '../frame/AdminFrame'
import { EightySixBoard } from './EightySixBoard'
import { readBoard } from './readBoard'

/** `/admin/86`: what is out, and one tap to change it. The bar taps, the floor reads. */
export async function EightySixView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  if (!req.user)
    redirect(
      `${req.payload.config.routes.admin}/login?redirect=${encodeURIComponent(`${req.payload.config.routes.admin}/86`)}`,
    )

  const mayRead = isBehindTheBar(req.user) || hasRole(req.user, 'host')
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('boardNav') }]} />
      {mayRead ? (
        <EightySixBoard rows={await readBoard(req)} mayChange={isBehindTheBar(req.user)} />
      ) : (
        <main className="off-board">
          <h1>{say('boardTitle')}</h1>
          <p>{say('boardClosed')}</p>
        </main>
      )}
    </AdminFrame>
  )
}
