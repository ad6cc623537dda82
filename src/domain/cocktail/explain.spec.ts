import { expect, it } from 'vitest'
import { computeStrength } from './computeStrength'
import { explain } from './explain'
import { aLine, anIngredient, aRecipe } from './testing/builders'

const lines = [
  aLine({ ingredient: anIngredient({ name: 'Gin', abvPercent: 40 }), amount: 60 }),
  aLine({ ingredient: anIngredient({ name: 'Dry vermouth', abvPercent: 18 }), amount: 10 }),
]
const { how } = computeStrength(aRecipe({ method: 'stir', lines }), null)

it('follows a number back to the recipe lines', () => {
  expect(explain(how, 'waterMl').map(({ gives }) => gives)).toEqual([
    'line0Ml',
    'line1Ml',
    'initialVolumeMl',
    'initialAlcoholMl',
    'initialAbvPercent',
    'dilutionPercent',
    'waterMl',
  ])
})

it('leaves out what the number does not need', () => {
  expect(explain(how, 'initialVolumeMl').map(({ gives }) => gives)).toEqual([
    'line0Ml',
    'line1Ml',
    'initialVolumeMl',
  ])
  expect(explain(how, 'nothing')).toEqual([])
})
