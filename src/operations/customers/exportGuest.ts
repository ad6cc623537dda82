import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { allRecordsOf } from './allRecordsOf'
import { bookingsOf } from './bookingsOf'
import { guestForCaller } from './guestForCaller'
import { noteHealthRead } from './noteHealthRead'

/**
 * Everything that is kept about one guest, whichever of his records was asked for: the records, reservations, consents,
 * merges, messages, payments, the files he came in with, and what the audit log says happened to them. For the user of the request, who has to
 * see the guest; that it was taken out is noted.
 */
export async function exportGuest({ id, req }: { id: unknown; req: PayloadRequest }) {
  const asked = await guestForCaller(id, req)
  const recordIds = await allRecordsOf(asked.id, req)
  const bookingIds = await bookingsOf(recordIds, req)
  const whole = { depth: 0, limit: 0, pagination: false, req } as const

  // As the house from here: it is the guest's right to have all of it, and only managers get here.
  const records = await req.payload.find({
    collection: 'customers',
    where: { id: { in: recordIds } },
    sort: 'createdAt',
    ...whole,
  })
  const reservations = await req.payload.find({
    collection: 'reservations',
    where: { id: { in: bookingIds } },
    sort: 'startsAt',
    ...whole,
  })
  const consents = await req.payload.find({
    collection: 'consents',
    where: { or: [{ customer: { in: recordIds } }, { reservation: { in: bookingIds } }] },
    sort: 'givenAt',
    ...whole,
  })
  const feedback = await req.payload.find({
    collection: 'feedback',
    where: { reservation: { in: bookingIds } },
    sort: 'givenAt',
    ...whole,
  })
  const merges = await req.payload.find({
    collection: 'customer-merges',
    where: { or: [{ kept: { in: recordIds } }, { merged: { in: recordIds } }] },
    sort: 'createdAt',
    ...whole,
  })
  const batches = [...records.docs, ...reservations.docs].flatMap(({ importBatch }) => importBatch ?? [])
  const messages = await req.payload.find({
    collection: 'messages',
    where: { or: [{ customer: { in: recordIds } }, { reservation: { in: bookingIds } }] },
    sort: 'dueAt',
    ...whole,
  })
  const imports = await req.payload.find({
    collection: 'import-batches',
    where: { id: { in: batches } },
    select: { kind: true, fileName: true, createdAt: true },
    ...whole,
  })
  const addresses = [
    ...records.docs.map(({ email }) => email),
    ...reservations.docs.map(({ guest }) => guest?.email),
  ]
  const contactProblems = await req.payload.find({
    collection: 'contact-problems',
    where: { address: { in: addresses.flatMap((address) => address?.toLowerCase() ?? []) } },
    ...whole,
  })
  const phones = [
    ...records.docs.map(({ phone }) => phone),
    ...reservations.docs.map(({ guest }) => guest?.phone),
  ]
  const formMessages = await req.payload.find({
    collection: 'form-messages',
    where: {
      or: [
        { email: { in: addresses.flatMap((address) => address?.toLowerCase() ?? []) } },
        { phone: { in: phones.flatMap((phone) => phone ?? []) } },
      ],
    },
    sort: 'sentAt',
    ...whole,
  })
  const payments = await req.payload.find({
    collection: 'payments',
    where: { or: [{ customer: { in: recordIds } }, { reservation: { in: bookingIds } }] },
    sort: 'createdAt',
    ...whole,
  })
  const paymentIds = payments.docs.map((payment) => payment.id)
  const refunds = await req.payload.find({
    collection: 'refunds',
    where: { payment: { in: paymentIds } },
    sort: 'createdAt',
    ...whole,
  })
  const own = addresses.flatMap((address) => address?.toLowerCase() ?? [])
  const giftCards = await req.payload.find({
    collection: 'gift-cards',
    where: {
      or: [
        { customer: { in: recordIds } },
        { 'buyer.email': { in: own } },
        { 'recipient.email': { in: own } },
      ],
    },
    ...whole,
  })
  const memberships = await req.payload.find({
    collection: 'memberships',
    where: { customer: { in: recordIds } },
    ...whole,
  })
  const audit = await req.payload.find({
    collection: 'audit-log',
    where: { documentId: { in: [...recordIds, ...bookingIds] } },
    select: { at: true, action: true, on: true, documentId: true, actorType: true },
    sort: 'at',
    ...whole,
    limit: 5000,
  })

  if (records.docs.some(({ allergies }) => allergies) || reservations.docs.some(({ allergies }) => allergies))
    await noteHealthRead({ collection: 'customers', documentId: asked.id, req })
  await writeAudit({ action: 'export', collection: 'customers', documentId: asked.id, req })
  return {
    exportedAt: new Date().toISOString(),
    records: records.docs,
    reservations: reservations.docs,
    consents: consents.docs,
    feedback: feedback.docs,
    merges: merges.docs,
    messages: messages.docs,
    imports: imports.docs,
    contactProblems: contactProblems.docs,
    payments: payments.docs,
    refunds: refunds.docs,
    // Who gave a card to this guest is somebody else's to know.
    giftCards: giftCards.docs.map((card) =>
      card.buyer?.email && own.includes(card.buyer.email) ? card : { ...card, buyer: null },
    ),
    memberships: memberships.docs,
    formMessages: formMessages.docs,
    audit: audit.docs,
  }
}
