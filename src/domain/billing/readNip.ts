/**
 * A Polish tax number as ten digits, however it was typed ('PL 123-456-32-18'); null when it is none. The last digit is the
 * sum of the others with the weights 6, 5, 7, 2, 3, 4, 5, 6, 7, modulo 11; a number for which that is 10 is never given out.
 */
export function readNip(typed: string): string | null {
  const digits = typed.replace(/^\s*PL/i, '').replace(/[\s-]/g, '')
  if (!/^\d{10}$/.test(digits) || /^0+$/.test(digits)) return null
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return sum % 11 === Number(digits[9]) ? digits : null
}

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7]
