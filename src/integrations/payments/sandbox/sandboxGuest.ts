import type { SandboxAction } from '@/domain/billing/sandboxActions'
import { tell, takeMoney, settled } from './sandboxMoney'
import { mayBePaid, newId, type StoredCard, type StoredGuarantee, type StoredPayment } from './sandboxObjects'
import { inDrawer, mistake, type Drawer } from './sandboxStore'

type Doing = { providerId: string; action: SandboxAction; lateSeconds?: number; decline?: string }

type Store = Parameters<typeof inDrawer>[0]

/** What was done in the form. What cannot be done any more changes nothing, as a second tap would not. */
export const actInForm = (store: Store, doing: Doing): Promise<void> =>
  inDrawer(store, (drawer) =>
    doing.providerId.startsWith('seti_') ? saveCard(drawer, doing) : pay(drawer, doing),
  )

async function pay(drawer: Drawer, { providerId, action, lateSeconds = 0, decline }: Doing): Promise<void> {
  const payment = await settled(drawer, await drawer.hold<StoredPayment>('payment', providerId))
  if (action === 'arrive') {
    if (payment.state === 'processing') await takeMoney(drawer, payment)
    return
  }
  if (!mayBePaid(payment)) return
  if (isAnswer(action) && payment.state !== 'needsGuest') return

  const become = (changes: Partial<StoredPayment>) => drawer.replace(providerId, { ...payment, ...changes })
  switch (action) {
    case 'succeed':
    case 'approve':
      await takeMoney(drawer, payment)
      return
    case 'decline':
    case 'refuse':
      await become({ state: 'open', decline: decline ?? DECLINES[action] })
      return tell(drawer, 'payment_intent.payment_failed', { id: providerId })
    case 'challenge':
      await become({ state: 'needsGuest', decline: null })
      return tell(drawer, 'payment_intent.requires_action', { id: providerId })
    case 'late': {
      const arrivesAt = new Date(drawer.now.getTime() + lateSeconds * 1000).toISOString()
      await become({ state: 'processing', decline: null, arrivesAt })
      return tell(drawer, 'payment_intent.processing', { id: providerId })
    }
  }
}

async function saveCard(drawer: Drawer, { providerId, action, decline }: Doing): Promise<void> {
  const guarantee = await drawer.hold<StoredGuarantee>('guarantee', providerId)
  if (!mayBePaid(guarantee)) return
  if (isAnswer(action) && guarantee.state !== 'needsGuest') return

  const become = (changes: Partial<StoredGuarantee>) =>
    drawer.replace(providerId, { ...guarantee, ...changes })
  switch (action) {
    case 'decline':
    case 'refuse':
      await become({ state: 'open', decline: decline ?? DECLINES[action] })
      return tell(drawer, 'setup_intent.setup_failed', { id: providerId })
    case 'challenge':
      await become({ state: 'needsGuest', decline: null })
      return tell(drawer, 'setup_intent.requires_action', { id: providerId })
    case 'arrive':
    case 'late':
      throw mistake('setup_intent_unexpected_state')
    case 'succeed':
    case 'approve': {
      const cardId = newId('pm')
      const card: StoredCard = { customerId: guarantee.customerId, decline: null }
      await drawer.add('card', cardId, card)
      await become({ state: 'paid', cardId, decline: null })
      return tell(drawer, 'setup_intent.succeeded', { id: providerId })
    }
  }
}

const isAnswer = (action: SandboxAction) => action === 'approve' || action === 'refuse'

const DECLINES = { decline: 'insufficient_funds', refuse: 'authentication_required' } as const
