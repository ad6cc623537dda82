import { Temporal } from 'temporal-polyfill'
import { writtenCode } from '@/domain/giftCards/giftCardCode'
import { lastDayOf } from '@/domain/giftCards/giftCardTerms'
import { env } from '@/env'
import { codeOfCard } from '@/operations/giftCards/codeOfCard'
import { readGiftCard } from '@/operations/giftCards/giftCardRow'
import { connectionOf } from '@/platform/database/transactions'
import { readVenueFacts } from '../readVenueFacts'
import { gone, type KindReader } from './readout'

/** The letter with a gift card: the code is derived here, in the moment in which it is written down for its owner. */
export const readGiftCardLetter: KindReader<'giftCard'> = async ({ message, req }) => {
  const { subjectKey, locale, messageRevision, recipient } = message
  const card = await readGiftCard(subjectKey, await connectionOf(req))
  if (!card || card.expiresAt === null) return gone
  if (card.codeVersion !== messageRevision) return { outcome: 'superseded', reason: 'CHANGED' }
  if (card.state !== 'active') return { outcome: 'skipped', reason: 'STATUS' }
  const to = card.recipient.email ?? card.buyer.email
  if (!to || to !== recipient) return { outcome: 'skipped', reason: 'NO_ADDRESS' }

  const venue = await readVenueFacts(card.venueId, locale, req)
  const expiresAt = Temporal.Instant.fromEpochMilliseconds(card.expiresAt)
  return {
    outcome: 'send',
    to,
    facts: {
      venue,
      code: writtenCode(codeOfCard(card)),
      amount: { cents: card.balanceCents, currency: card.currency },
      design: card.design,
      validThrough: lastDayOf(expiresAt, card.timeZone),
      from: card.buyer.name,
      to: card.recipient.name,
      message: card.message,
      balanceUrl: `${venue.siteUrl}/gift-cards/balance`,
      pictureUrl: `${env.SERVER_URL}/api/gift-cards/faces/${card.design}/card.png?locale=${locale}`,
    },
  }
}
