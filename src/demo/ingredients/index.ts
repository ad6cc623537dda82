import { bitters } from './bitters'
import { garnishes } from './garnishes'
import { juices } from './juices'
import { larder } from './larder'
import { liqueurs } from './liqueurs'
import { produce } from './produce'
import { softDrinks } from './softDrinks'
import { spirits } from './spirits'
import { syrups } from './syrups'
import { wines } from './wines'
import type { DemoIngredient } from '../types'

/** Everything the bar buys or makes; sources stand before what is made from them. */
export const ingredients: readonly DemoIngredient[] = [
  ...produce,
  ...softDrinks,
  ...larder,
  ...spirits,
  ...liqueurs,
  ...wines,
  ...bitters,
  ...juices,
  ...syrups,
  ...garnishes,
]
