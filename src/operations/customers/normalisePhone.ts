import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * A phone number as E.164 ('+48601234567'), read as somebody in this country (ISO 3166-1, 'PL') dials it. Null when no
 * number can look like that.
 */
export function normalisePhone(phone: string | null | undefined, country: string | null): string | null {
  if (!phone) return null
  const code = (country ?? '').toUpperCase()
  const number = parsePhoneNumberFromString(phone, isSupportedCountry(code) ? code : undefined)
  return number?.isPossible() ? number.number : null
}
