/** Thirteen to nineteen digits, alone or in groups. */
export const LIKE_A_CARD = /(?<![\w.-])(?:\d[ -]?){12,18}\d(?![\w-])/g

/** Card numbers that somebody typed where they have no place are kept to their last four digits: '•••• 4242'. */
export const hideCardNumbers = (text: string): string =>
  text.replace(LIKE_A_CARD, (digits) =>
    isCardNumber(digits) ? `•••• ${digits.replace(/\D/g, '').slice(-4)}` : digits,
  )

/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').reverse().map(Number)
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
