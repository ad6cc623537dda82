import { afterDinner } from './afterDinner'
import { daiquiris } from './daiquiris'
import { daisies } from './daisies'
import { equalParts } from './equalParts'
import { fizzes } from './fizzes'
import { fruitSours } from './fruitSours'
import { highballs } from './highballs'
import { house } from './house'
import { juleps } from './juleps'
import { martinis } from './martinis'
import { negronis } from './negronis'
import { oldFashioneds } from './oldFashioneds'
import { sours } from './sours'
import { sparkling } from './sparkling'
import { tiki } from './tiki'
import { zero } from './zero'
import type { DemoCocktail } from '../types'

/** The 88 official cocktails of the International Bartenders Association (facts only; the words are ours). */
export const ibaCocktails: readonly DemoCocktail[] = [
  ...martinis,
  ...negronis,
  ...oldFashioneds,
  ...sours,
  ...daisies,
  ...equalParts,
  ...fruitSours,
  ...daiquiris,
  ...highballs,
  ...fizzes,
  ...juleps,
  ...tiki,
  ...sparkling,
  ...afterDinner,
]

/** The whole book: the classics, the house's own and those free of alcohol. */
export const cocktails: readonly DemoCocktail[] = [...ibaCocktails, ...house, ...zero]
