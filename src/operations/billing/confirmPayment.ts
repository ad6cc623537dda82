import type { PayloadRequest } from 'payload'
import { confirmationPdf } from '@/documents/confirmationPdf'
import { confirmationWords } from '@/i18n/documents/confirmationWords'
import type { Locale } from '@/i18n/site/locales'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { requestContext } from '@/platform/http/requestContext'
import { paymentOfStaff } from './paymentOfStaff'
import { paymentsOfBooking } from './paymentRow'
import { readConfirmation } from './readConfirmation'
import { sendConfirmation } from './sendConfirmation'

export type PdfFile = { fileName: string; content: Buffer }

type Of = { paymentId: string } | { reservationId: string }

/** What was paid, on paper. 404 where nothing was. */
export async function confirmationFile(of: Of & { req: PayloadRequest }): Promise<PdfFile> {
  const facts = await readConfirmation(of)
  if (!facts) throw refusal('NOT_FOUND')
  const locale = localeAsked(of.req)
  const { fileName } = confirmationWords[locale]
  return { fileName: `${fileName}-${facts.reference}.pdf`, content: await confirmationPdf(facts, locale) }
}

/** Sends it to whoever paid, for a booking or one payment. `sent`: whether a letter is on its way. */
export async function mailConfirmation(of: Of & { req: PayloadRequest }): Promise<{ sent: boolean }> {
  const { req } = of
  return withTransaction(req, async (tx) => {
    const payments =
      'paymentId' in of
        ? [await paymentOfStaff(of.paymentId, req)]
        : await paymentsOfBooking(of.reservationId, tx)
    const paid = payments.filter(({ receivedCents }) => receivedCents > 0)
    if (paid.length === 0) throw refusal('NOT_FOUND')
    let sent = false
    for (const payment of paid) sent = (await sendConfirmation({ payment, now: new Date(), req })) || sent
    return { sent }
  })
}

/** As the address says, else as the caller reads. */
function localeAsked({ query }: PayloadRequest): Locale {
  const asked = query?.locale
  return asked === 'pl' || asked === 'en' ? asked : (requestContext()?.language ?? 'pl')
}
