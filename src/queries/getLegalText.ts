import { Temporal } from 'temporal-polyfill'
import type { LegalKind } from '@/domain/site/legalKinds'
import { textInForce, type InForce } from '@/domain/site/textInForce'
import type { LegalText as LegalTextDoc } from '@/payload-types'
import { asVisitor, type Api } from './api'
import type { Venue } from './getVenue'
import { noteUntil } from './noteUntil'

export type LegalText = {
  version: string
  /** 'YYYY-MM-DD' */
  inForceFrom: string
  title: string
  lead: string | null
  changes: string | null
  body: LegalTextDoc['body']
}

type At = { venue: Venue; now: Temporal.Instant }

/** The terms or the privacy notice: what holds today, and what held before. */
export async function getLegalText(
  api: Api,
  kind: LegalKind,
  { venue, now }: At,
): Promise<InForce<LegalText>> {
  const { docs } = await api.sdk.find({
    collection: 'legal-texts',
    depth: 0,
    limit: 200,
    pagination: false,
    where: { kind: { equals: kind } },
    ...asVisitor(api),
  })
  const today = now.toZonedDateTimeISO(venue.timeZone).toPlainDate().toString()
  const texts = docs.map(({ version, inForceFrom, title, lead, changes, body }) => ({
    version,
    inForceFrom,
    title,
    lead: lead ?? null,
    changes: changes ?? null,
    body,
  }))
  const inForce = textInForce(texts, today)
  if (inForce.nextFrom)
    noteUntil(Temporal.PlainDate.from(inForce.nextFrom).toZonedDateTime(venue.timeZone).toInstant())
  return inForce
}
