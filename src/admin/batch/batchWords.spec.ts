import { expect, it } from 'vitest'
import type { Unit } from '@/domain/cocktail/units'
import { batchWords } from './batchWords'

const line = (unit: Unit, amount: number | null, ml: number) =>
  ({ line: { unit }, amount, ml }) as unknown as Parameters<ReturnType<typeof batchWords>['amountOf']>[0]

it.each([
  [line('ml', 600, 600), '600\u00a0ml'],
  [line('ml', 1250, 1250), '1,25\u00a0l'],
  [line('cl', 2.25, 22.5), '23\u00a0ml'],
  [line('ml', 7.5, 7.5), '7,5\u00a0ml'],
  [line('dash', 40, 32), '40 × dash, 32\u00a0ml'],
  [line('dash', 2, 1.6), '2 × dash'],
  [line('leaf', 120, 0), '120 × listek'],
  [line('barspoon', 0.5, 1.5), '½ × łyżka barowa'],
  [line('top-up', null, 0), 'do pełna'],
  [line('top-up', null, 90), 'do pełna, 90\u00a0ml'],
  [line('splash', null, 15), '15\u00a0ml'],
  [line('g', 30, 0), '30\u00a0g'],
])('an amount is said as %#', (amount, said) => {
  expect(batchWords('pl').amountOf(amount)).toBe(said)
})
