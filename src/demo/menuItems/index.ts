import type { DemoMenuItem } from '../types'
import { beers } from './beers'
import { bitterAndStrong } from './bitterAndStrong'
import { food } from './food'
import { freeOfAlcohol } from './freeOfAlcohol'
import { lateAndWarm } from './lateAndWarm'
import { longAndBright } from './longAndBright'
import { softAndHot } from './softAndHot'
import { sourAndSilken } from './sourAndSilken'
import { spirits } from './spirits'
import { wines } from './wines'

/** Everything that is sold. */
export const menuItems: readonly DemoMenuItem[] = [
  ...bitterAndStrong,
  ...sourAndSilken,
  ...longAndBright,
  ...lateAndWarm,
  ...freeOfAlcohol,
  ...wines,
  ...beers,
  ...spirits,
  ...softAndHot,
  ...food,
]
