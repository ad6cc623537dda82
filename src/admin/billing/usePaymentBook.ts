'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { LedgerLine, Payment, Refund } from '@/payload-types'
import { callApi } from '../service/callApi'

/** `payment`: as it is now; the form keeps what it was opened with. */
export type PaymentBook = { payment: Payment; lines: LedgerLine[]; refunds: Refund[] }

/** What the ledger says of a payment, and what of it goes back; null while it is read. */
export function usePaymentBook(paymentId: string): { book: PaymentBook | null; readAgain: () => void } {
  const { config } = useConfig()
  const { api } = config.routes
  const [book, setBook] = useState<PaymentBook | null>(null)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const of = (collection: string, sort: string) =>
      `${api}/${collection}?where[payment][equals]=${paymentId}&depth=0&limit=100&sort=${sort}`
    const read = async () => {
      const [payment, lines, refunds] = await Promise.all([
        callApi<Payment>(`${api}/payments/${paymentId}?depth=0`, { signal }),
        callApi<{ docs: LedgerLine[] }>(of('ledger-lines', 'at,entry,place'), { signal }),
        callApi<{ docs: Refund[] }>(of('refunds', '-createdAt'), { signal }),
      ])
      if (payment.ok && lines.ok && refunds.ok)
        setBook({ payment: payment.body, lines: lines.body.docs, refunds: refunds.body.docs })
    }
    read().catch(() => undefined) // left, or the connection is gone: what is shown stays
    return () => gone.abort()
  }, [api, paymentId, turn])

  return { book, readAgain: useCallback(() => setTurn((before) => before + 1), []) }
}
