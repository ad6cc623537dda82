/** A decimal number as a fraction of integers: 12.5 is 125 / 10. */
export type Decimal = { numerator: bigint; denominator: bigint }
