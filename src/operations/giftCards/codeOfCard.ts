import { createHmac } from 'node:crypto'
import { makeGiftCardCode } from '@/domain/giftCards/giftCardCode'
import { env } from '@/env'

type Named = { id: string; codeVersion: number }

/** The code of a card, derived like the key of a reservation and stored nowhere; another version makes another. */
export const codeOfCard = ({ id, codeVersion }: Named): string =>
  makeGiftCardCode(mac('gift card code', `${id}\u0000${codeVersion}`))

/** What is stored of a code, to find its card by: whoever has the database alone cannot try codes against it. */
export const hashOfCode = (code: string): string => mac('gift card hash', code).toString('hex')

const mac = (purpose: string, text: string) =>
  createHmac('sha256', env.MANAGE_LINK_SECRET).update(`${purpose}\u0000${text}`).digest()
