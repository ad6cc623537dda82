import { isCardNumber, LIKE_A_CARD } from '@/domain/text/hideCardNumbers'

/** Keys whose value never reaches a log, at the top and one or two levels down. */
const secretKeys = [
  'authorization',
  'cookie',
  'password',
  'hash',
  'salt',
  'secret',
  'token',
  'resetPasswordToken',
  'apiKey',
  'email',
  'phone',
  'allergies',
]

export const redactedPaths = [
  ...secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
  ...['req', 'request'].flatMap((key) => [`${key}.headers`, `${key}.body`, `${key}.data`]),
  '*["set-cookie"]',
]

const secretKey =
  'password|passwd|secret|token|authorization|cookie|set-cookie|resetPasswordToken|salt|hash|apiKey'

type Net = [RegExp, string | ((match: string, offset: number, line: string) => string)]

/**
 * What looks like a secret or like a person, wherever in a line it stands. A line of JSON
 * stays valid: a bare number that could be a card becomes 0.
 */
const nets: Net[] = [
  // A key and its string: plain JSON, JSON inside a JSON string, a form or a query.
  [new RegExp(`("(?:${secretKey})":")(?:[^"\\\\]|\\\\.)*`, 'gi'), '$1[secret]'],
  [new RegExp(`(\\\\"(?:${secretKey})\\\\"\\s*:\\s*\\\\").*?(?=\\\\")`, 'gi'), '$1[secret]'],
  [new RegExp(`\\b((?:${secretKey})=)[^&;\\s"\\\\]+`, 'gi'), '$1[secret]'],
  // Credentials and cookies as headers carry them.
  [/\b(Bearer|JWT|Basic|API-Key)\s+[^\s"\\,]{6,}/gi, '$1 [secret]'],
  [/\b((?:__Host-)?eliksir[\w-]*)=[^;\s"\\]+/gi, '$1=[secret]'],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '[secret]'],
  [/\b(?:sk|rk|pk|whsec|re|elk)_[\w-]{12,}/g, '[secret]'],
  // Links that are a key by themselves.
  [
    /(\/(?:reset|invitation|verify|manage|first-owner|feedback(?:\/visit)?|gift-order|gift-cards\/orders)\/)[^\s"\\/?#]{12,}/gi,
    '$1[secret]',
  ],
  // People.
  [/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu, '[email]'],
  [LIKE_A_CARD, hideCard],
  [/(?<![\w.])\+\d(?:[ ().-]{0,2}\d){7,14}/g, '[phone]'],
  [/(?<=["\s(=/])\d{3}[ -]?\d{3}[ -]?\d{3}(?=["\s),;.\\&])/g, '[phone]'],
]

/** Puts a placeholder where a line of log, or any text, holds a secret or says who someone is. */
export function redact(text: string): string {
  return nets.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement as string), text)
}

function hideCard(digits: string, offset: number, line: string): string {
  if (!isCardNumber(digits)) return digits
  const isBareNumber =
    /[:,[]/.test(line[offset - 1] ?? '') && /[.,\]}]/.test(line[offset + digits.length] ?? '')
  return isBareNumber ? '0' : '[card]'
}
