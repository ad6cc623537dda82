import { OCCASIONS, type Occasion } from '@/domain/reservation/occasions'
import type { Locale } from '@/i18n/site/locales'
import type { Wish } from '@/queries/reservations/bookTable'
import type { Asked } from './asked'

/** What a guest has typed into the form of a booking, as it came. */
export type Typed = {
  startsAt: string
  name: string
  phone: string
  email: string
  occasion: string
  notes: string
  allergies: string
  allergiesConsent: boolean
  terms: boolean
  marketing: boolean
  /** People never see this field; programs fill it in. */
  trap: string
}

export const TRAP = 'website'

export function typedIn(fields: URLSearchParams): Typed {
  const text = (name: string) => (fields.get(name) ?? '').trim()
  const isTicked = (name: string) => fields.get(name) === 'yes'
  return {
    startsAt: text('startsAt'),
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    occasion: text('occasion'),
    notes: text('notes'),
    allergies: text('allergies'),
    allergiesConsent: isTicked('allergiesConsent'),
    terms: isTicked('terms'),
    marketing: isTicked('marketing'),
    trap: text(TRAP),
  }
}

/** Where the form stands: which house, by its slug, and in which language. */
type Here = { venue: string; locale: Locale }

/** The same as the API takes it. What was left empty is left out. */
export function wishOf(typed: Typed, { party, area }: Asked, { venue, locale }: Here): Wish {
  const { startsAt, name, phone, email, notes, allergies } = typed
  return {
    venue,
    startsAt,
    partySize: party,
    ...(area ? { area } : {}),
    guest: { name, ...(phone ? { phone } : {}), ...(email ? { email } : {}), locale },
    ...(notes ? { notes } : {}),
    ...(isOccasion(typed.occasion) ? { occasion: typed.occasion } : {}),
    ...(allergies ? { allergies } : {}),
    consents: {
      terms: typed.terms,
      ...(typed.marketing ? { marketing: true } : {}),
      ...(allergies && typed.allergiesConsent ? { allergies: true } : {}),
    },
    ...(typed.trap ? { [TRAP]: typed.trap } : {}),
  }
}

const isOccasion = (text: string): text is Occasion => OCCASIONS.includes(text as Occasion)
