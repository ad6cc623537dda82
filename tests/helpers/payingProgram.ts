import { createLocalReq, getPayload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { replaceGateway } from '@/integrations/payments'
import { stripeClient, stripeGateway } from '@/integrations/payments/stripe'
import { keepPayments } from '@/operations/billing/keepPayments'
import { settlePayment } from '@/operations/billing/settlePayment'
import { keepNights } from '@/operations/reservations/keepNights'
import { bookTable } from '@/operations/reservations/orderTable'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { database } from './jobs'

/**
 * A house in a process of its own, for tests that kill it while it takes a deposit. It books what it is told to, waits until
 * the guest has paid, and makes it true; asked to put things in order it goes on with what it finds.
 */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, key: 'paying' })
const stripe = stripeClient('sk_test_double', {
  host: '127.0.0.1',
  port: Number(process.env.TILL_PORT),
  protocol: 'http',
  timeout: 2_000,
})
replaceGateway(stripeGateway({ stripe, publishableKey: 'pk_test_double', webhookSecret: 'whsec_double' }))

type Told = { book: { key: string; body: object } } | { paid: string } | { inOrder: true }

process.on('message', (told: Told) => {
  void follow(told).catch((error: unknown) => process.send?.({ failed: String(error) }))
})
process.send?.('ready')

async function follow(told: Told): Promise<void> {
  if ('book' in told) {
    const { key, body } = told.book
    const answer = await asGuest(async () => bookTable({ body, key, req: await createLocalReq({}, payload) }))
    process.send?.({ held: answer.payment?.clientSecret.split('_secret')[0] ?? null })
  } else if ('paid' in told) {
    const { rows } = await database(payload).execute<{ id: string }>(
      sql`select id from payments where provider_id = ${told.paid}`,
    )
    await settlePayment({ id: rows[0]!.id, req: await createLocalReq({}, payload) })
    process.send?.('settled')
  } else {
    await keepNights(payload)
    await keepPayments(payload)
    process.send?.('inOrder')
  }
}

const asGuest = <T>(work: () => Promise<T>): Promise<T> =>
  runInContext(
    {
      requestId: 'paying',
      clientAddress: `198.51.100.${1 + Math.floor(Math.random() * 250)}`,
      language: 'en',
      recorder: newRecorder(),
    },
    work,
  )
