import type { Temporal } from 'temporal-polyfill'
import { availabilityOf, type Bar } from './availabilityOf'
import type { DrinkParts } from './drinkParts'
import type { OffMark } from './offMark'

/** The items that one more mark takes off the menu: what the 86 board shows before the tap is confirmed. */
export function takenOffBy(
  mark: OffMark,
  drinks: readonly DrinkParts[],
  { marks, madeFrom }: Bar,
  now: Temporal.Instant,
): string[] {
  const isServed = (drink: DrinkParts, bar: Bar) => availabilityOf(drink, bar, now).available
  return drinks
    .filter(
      (drink) =>
        isServed(drink, { marks, madeFrom }) && !isServed(drink, { marks: [...marks, mark], madeFrom }),
    )
    .map(({ itemId }) => itemId)
}
