/** A number as the reader writes it: '19,5' or '19.5'. */
export function showNumber(
  value: number,
  language: string,
  digits: { min?: number; max?: number } = {},
): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits.min ?? 0,
    maximumFractionDigits: Math.max(digits.max ?? 2, digits.min ?? 0),
  }).format(value)
}
