import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { readGiftCardCode } from '@/domain/giftCards/giftCardCode'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { peek } from '@/platform/rateLimits/consume'
import { refuseTooMany, tooManyOf } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { hashOfCode } from './codeOfCard'
import { readGiftCards, type GiftCardRow } from './giftCardRow'

type Question = {
  /** As it was typed. */
  code: string
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

/**
 * The paid card that a code belongs to. What is no code, a code of nobody and an old one are the same 404, and each counts
 * as a guess of whoever asks; after too many of them it is 429, right or wrong.
 */
export async function findGiftCard({ code: typed, req }: Question): Promise<GiftCardRow> {
  const verdict = await peek('giftCardGuesses', callerBlock())
  if (!verdict.isAllowed) throw tooManyOf(verdict)

  const code = readGiftCardCode(typed)
  const [card] = code
    ? await readGiftCards(
        sql`g.code_hash = ${hashOfCode(code)} and g.state <> 'unpaid'`,
        await connectionOf(req),
      )
    : []
  if (card) return card
  await refuseTooMany('giftCardGuesses', callerBlock())
  throw refusal('NOT_FOUND')
}
