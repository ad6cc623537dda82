import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isHost } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { AdminFrame } from '../frame/AdminFrame'
import { GiftCardTill } from './GiftCardTill'

/** `/admin/gift-card`: a guest shows a code, and it comes off the bill. */
export function GiftCardView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/gift-card`)}`)
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('giftTitle') }]} />
      <main className="gift-view">
        <h1>{say('giftTitle')}</h1>
        {isHost(req.user) ? <GiftCardTill /> : <p>{say('giftClosed')}</p>}
      </main>
    </AdminFrame>
  )
}
