import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { OCCASIONS } from '@/domain/reservation/occasions'
import { hideCardNumbers } from '@/domain/text/hideCardNumbers'
import { isDate } from '@/domain/time/isDate'
import type { FieldWord } from '@/i18n/errors'

/** What guests may send. Messages are words of `fieldSentences`, or are put into one by `parseBody`. */
const word = (name: FieldWord) => name

const MOST_GUESTS = 200

/** Forms and query strings send digits; `1e3` and `2.0` are no numbers of people. */
const asNumber = (value: unknown) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
const wholeBetween = (least: number, most: number, name: FieldWord) =>
  z.preprocess(
    (value) => asNumber(value),
    z
      .int({ error: ({ input }) => (input === undefined ? undefined : word(name)) })
      .min(least, word(name))
      .max(most, word(name)),
  )
const partySize = wholeBetween(1, MOST_GUESTS, 'PARTY_SIZE')

const date = z.string().refine(isDate, { error: word('NOT_A_DATE') })
const venue = z.string().min(1).max(80).optional()
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const area = z.string().regex(uuid, word('NO_SUCH_DOCUMENT')).optional()

/** An instant with its offset, in the years that people book for. */
const instant = z
  .string()
  .max(40, word('NOT_AN_INSTANT'))
  .transform((text, context) => {
    const found = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? instantIn(text) : null
    if (!found) context.addIssue({ code: 'custom', message: word('NOT_AN_INSTANT') })
    return found ?? z.NEVER
  })

function instantIn(text: string): Temporal.Instant | null {
  try {
    const found = Temporal.Instant.from(text)
    const year = found.toZonedDateTimeISO('UTC').year
    return year >= 2000 && year < 2100 ? found : null
  } catch {
    return null
  }
}

/** Nothing typed is nothing said. */
const blank = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

const hasControls = (text: string) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
const hasControlsButLines = (text: string) => hasControls(text.replace(/[\n\r\t]/g, ''))
const line = (most: number) =>
  z
    .string()
    .max(most, word('TOO_LONG'))
    .refine((text) => !hasControls(text), { error: word('CHARACTERS') })
const lines = (most: number) =>
  z
    .string()
    .max(most, word('TOO_LONG'))
    .refine((text) => !hasControlsButLines(text), { error: word('CHARACTERS') })
    .transform(hideCardNumbers)

/** Kept exactly as it was typed, in whatever script. */
const name = z.preprocess(blank, line(120))
const email = optional(
  z
    .string()
    .trim()
    .max(254, word('TOO_LONG'))
    .pipe(z.email(word('NOT_AN_EMAIL'))),
)
const phone = optional(line(32))

const guest = z
  .strictObject({ name, email, phone, locale: z.enum(['pl', 'en']).optional() })
  .refine((given) => given.email !== undefined || given.phone !== undefined, {
    error: word('CONTACT_MISSING'),
  })

const consents = z.strictObject({
  terms: z.literal(true, { error: word('TERMS_MISSING') }),
  marketing: z.boolean().optional(),
  allergies: z.boolean().optional(),
})

const wish = {
  venue,
  startsAt: instant,
  partySize,
  area: optional(z.string().regex(uuid, word('NO_SUCH_DOCUMENT'))),
  guest,
  notes: optional(lines(1000)),
  occasion: optional(z.enum(OCCASIONS)),
  allergies: optional(lines(500)),
  consents,
  /** Which of the house's own pages it was typed on. */
  via: z.enum(['site', 'widget']).optional(),
  /** No person sees this field. Programs that fill in every field do. */
  website: z.preprocess(blank, z.undefined({ error: word('LEAVE_EMPTY') })),
}

type Allergic = { allergies?: unknown; consents: { allergies?: boolean } }
const agreed = ({ allergies, consents: { allergies: isAgreed } }: Allergic) => !allergies || isAgreed === true
const needsConsent = { path: ['consents', 'allergies'], error: word('ALLERGIES_CONSENT') }

export const bookingWish = z.strictObject(wish).refine(agreed, needsConsent)

export const waitlistWish = z
  .strictObject({ ...wish, from: optional(instant), to: optional(instant) })
  .refine(agreed, needsConsent)
  .refine(({ startsAt, from }) => isNear(from ?? startsAt, startsAt), {
    path: ['from'],
    error: word('OUT_OF_RANGE'),
  })
  .refine(({ startsAt, to }) => isNear(startsAt, to ?? startsAt), {
    path: ['to'],
    error: word('OUT_OF_RANGE'),
  })

/** In this order, and of one night. */
const isNear = (earlier: Temporal.Instant, later: Temporal.Instant) => {
  const ms = later.epochMilliseconds - earlier.epochMilliseconds
  return ms >= 0 && ms <= 12 * 3_600_000
}

const revision = z.int().min(1).max(1_000_000_000).optional()

export const changeWish = z
  .strictObject({
    startsAt: instant.optional(),
    partySize: partySize.optional(),
    area: z.union([z.string().regex(uuid, word('NO_SUCH_DOCUMENT')), z.null()]).optional(),
    notes: z.union([lines(1000), z.null()]).optional(),
    revision,
  })
  .refine((given) => Object.keys(given).some((key) => key !== 'revision'), {
    error: word('NOTHING_TO_CHANGE'),
  })

export const plainWish = z.strictObject({ revision })

export const availabilityAsked = z.object({ venue, date, partySize, area: optional(area) })

/** For the availability of a reservation that moves: its own party unless told otherwise. */
export const moveAsked = z.object({ date, partySize: optional(partySize), area: optional(area) })

export const nightsAsked = z.object({
  venue,
  from: date,
  days: wholeBetween(1, 62, 'OUT_OF_RANGE'),
  partySize,
  area: optional(area),
})

export type BookingWish = z.output<typeof bookingWish>
export type WaitlistWish = z.output<typeof waitlistWish>
export type ChangeWish = z.output<typeof changeWish>
