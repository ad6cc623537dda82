import type { Confirmation } from './confirmationOf'

/** All that a confirmation of payment says: who took the money, from whom, for what. Instants are ISO strings. */
export type ConfirmationFacts = Confirmation & {
  /** Of the payment, or of the first of several. */
  reference: string
  currency: string
  issuedAt: string
  /** No money has moved: the sandbox took it. */
  isTrial: boolean
  venue: {
    name: string
    address: string
    phone: string | null
    email: string | null
    /** IANA. */
    timeZone: string
  }
  company: { name: string | null; nip: string | null; address: string | null }
  payer: string | null
  buyer: Buyer | null
  booking: { reference: string; serviceDate: string; partySize: number } | null
}

/** Whom the document is for, as they typed it. */
export type Buyer = { nip: string; name: string | null; address: string | null }
