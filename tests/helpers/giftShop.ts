import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { readGateway } from '@/integrations/payments'
import { settlePayment } from '@/operations/billing/settlePayment'
import { codeOfCard } from '@/operations/giftCards/codeOfCard'
import { cardOfToken } from '@/operations/giftCards/orderToken'
import { ask, type Answer, type Caller } from './asking'
import { newKey } from './booking'
import { database } from './jobs'
import { openRoom, type Room } from './room'
import { word } from './samples'

export type GiftOrdered = {
  orderUrl: string
  amountCents: number
  payment: { clientSecret: string; provider: string } | null
}

/** A house of the test's own that sells gift cards. */
export async function openShop(payload: Payload, billing: object = {}): Promise<Room> {
  const room = await openRoom(payload)
  await payload.update({
    collection: 'venues',
    id: room.venue,
    data: { billing: { giftCardsOnline: true, ...billing } },
  })
  return room
}

export const giftWish = (changes: object = {}) => ({
  amountCents: 20_000,
  design: 'night',
  buyer: { name: 'Ola Wrona', email: `${word()}@example.com` },
  recipient: { name: 'Maja', email: `${word()}@example.com` },
  locale: 'pl',
  terms: true,
  ...changes,
})

export const buyGift = (
  { slug }: Pick<Room, 'slug'>,
  changes: object = {},
  key = newKey(),
): Promise<Answer<GiftOrdered>> =>
  ask('POST /api/gift-cards/buy', {
    body: giftWish({ venue: slug, ...changes }),
    headers: { 'idempotency-key': key },
  })

export const cardOf = ({ orderUrl }: GiftOrdered): string => cardOfToken(tokenOfGift(orderUrl)) ?? ''
export const tokenOfGift = (orderUrl: string): string => orderUrl.split('/').at(-1) ?? ''

/** The code as its owner has it from the letter. */
export async function codeOf(payload: Payload, id: string): Promise<string> {
  const { rows } = await database(payload).execute<{ version: number }>(
    sql`select code_version::int as version from gift_cards where id = ${id}::uuid`,
  )
  return codeOfCard({ id, codeVersion: rows[0]!.version })
}

/** A card that the sandbox has been paid for, with its code. */
export async function paidCard(payload: Payload, room: Pick<Room, 'slug'>, changes: object = {}) {
  const { body } = await buyGift(room, changes)
  const gateway = readGateway(payload) as { act?: (doing: object) => Promise<void> }
  await gateway.act?.({ clientSecret: body.payment!.clientSecret, action: 'succeed' })
  const id = cardOf(body)
  const { rows } = await database(payload).execute<{ id: string }>(
    sql`select id from payments where gift_card_id = ${id}::uuid`,
  )
  await settlePayment({ id: rows[0]!.id, req: await createLocalReq({}, payload) })
  return { id, payment: rows[0]!.id, code: await codeOf(payload, id) }
}

/** The calls about gift cards, each on something of its own, as they are described. */
export function giftCardCalls(
  payload: () => Payload,
  owner: () => Caller,
): Record<string, () => Promise<Answer>> {
  const card = async () => paidCard(payload(), await openShop(payload()))
  const change = (order: string) => async () => {
    const { id } = await card()
    if (order === 'unblock') await ask(`POST /api/gift-cards/${id}/block`, { as: owner() })
    return ask(`POST /api/gift-cards/${id}/${order}`, { as: owner() })
  }
  const redeem = async () =>
    ask<{ redemption: string }>('POST /api/gift-cards/redeem', {
      as: owner(),
      body: { code: (await card()).code, amountCents: 5_000 },
      headers: { 'idempotency-key': newKey() },
    })
  return {
    giftCardOffer: async () => ask(`GET /api/gift-cards/offer?venue=${(await openShop(payload())).slug}`),
    buyGiftCard: async () => await buyGift(await openShop(payload())),
    readGiftCardOrder: async () => {
      const { body } = await buyGift(await openShop(payload()))
      return ask(`GET /api/gift-cards/orders/${tokenOfGift(body.orderUrl)}`)
    },
    checkGiftCard: async () => ask('POST /api/gift-cards/balance', { body: { code: (await card()).code } }),
    giftCardFace: () => ask('GET /api/gift-cards/faces/night/card.png'),
    redeemGiftCard: redeem,
    undoRedemption: async () =>
      ask('POST /api/gift-cards/undo', {
        as: owner(),
        body: { redemption: (await redeem()).body.redemption },
      }),
    blockGiftCard: change('block'),
    unblockGiftCard: change('unblock'),
    renewGiftCard: change('renew'),
  }
}
