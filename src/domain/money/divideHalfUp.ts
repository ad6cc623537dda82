/**
 * The house's one rounding rule: half up, away from zero, once and on the total. It is what receipts and the
 * cancellation policy do and what a guest checks on paper; half to even would need explaining at the table. A refund
 * mirrors the charge to the cent, because halves of negative amounts go the same distance.
 */
export function divideHalfUp(dividend: bigint, divisor: bigint): number {
  const isNegative = dividend < 0n !== divisor < 0n
  const [top, bottom] = [absolute(dividend), absolute(divisor)]
  const quotient = (top * 2n + bottom) / (bottom * 2n)
  return Number(isNegative ? -quotient : quotient)
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}
