/**
 * Rounds half away from zero to so many decimals, as on paper: 1.005 becomes 1.01 although the machine's number is a
 * hair below. What floating point added beyond the fifteenth digit is dropped first.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const scaled = Number((Math.abs(value) * scale).toPrecision(15))
  const rounded = Math.round(scaled) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
