import { expect, it } from 'vitest'
import type { Cocktail, MenuItem } from '@/payload-types'
import type { eightySixApi } from './eightySixApi'
import { readSheet } from './readSheet'

const until = '2026-11-21T05:00:00Z'
const lime = { kind: 'ingredients', id: 'lime', name: 'Limonka' } as const

const aCocktail = (id: string, values: object) =>
  ({
    id,
    name: id,
    slug: id,
    method: 'shake',
    glass: 'coupe',
    garnishIngredients: [],
    recipe: [],
    ...values,
  }) as unknown as Cocktail
const line = (values: object = {}) => ({
  ingredient: { id: 'lime', name: 'Limonka', slug: 'lime', kind: 'fruit' },
  amount: 1,
  unit: 'piece',
  stage: 'mix',
  ...values,
})
const sells = (cocktail: string) =>
  ({ id: `item-${cocktail}`, name: cocktail, cocktail, _status: 'published' }) as unknown as MenuItem

function apiWith(answers: { drinks: string[]; cocktails: Cocktail[]; items: MenuItem[] }) {
  return {
    preview: async () => ({ drinks: answers.drinks.map((id) => ({ id, name: id })), items: [], until }),
    cocktails: async () => answers.cocktails,
    items: async () => answers.items,
  } as unknown as ReturnType<typeof eightySixApi>
}

it('tells what leaves the menu, what is on no menu, and what stays for which reason', async () => {
  const sheet = await readSheet(
    apiWith({
      drinks: ['Caipirinha', 'Gimlet'],
      cocktails: [
        aCocktail('Caipirinha', { recipe: [line()] }),
        aCocktail('Gimlet', { recipe: [line()] }),
        aCocktail('Mule', { garnishIngredients: ['lime'] }),
        aCocktail('Paloma', { recipe: [line({ optional: true })] }),
        aCocktail('Daisy', { recipe: [line({ substitutes: ['lemon'] })] }),
      ],
      items: [sells('Caipirinha'), sells('Mule'), sells('Paloma'), sells('Daisy')],
    }),
    lime,
  )
  expect(sheet.until).toBe(until)
  expect(sheet.goes.map(({ name }) => name)).toEqual(['Caipirinha'])
  expect(sheet.unsold).toEqual(['Gimlet'])
  expect(sheet.stays.map(({ name, reason }) => [name, reason])).toEqual([
    ['Daisy', 'substitute'],
    ['Mule', 'garnish'],
    ['Paloma', 'optional'],
  ])
})

it('takes what is poured straight from it along', async () => {
  const tap = { id: 'item-lager', name: 'Lager', pours: 'lime', _status: 'published' } as unknown as MenuItem
  const sheet = await readSheet(apiWith({ drinks: [], cocktails: [], items: [tap] }), lime)
  expect(sheet.goes.map(({ name }) => name)).toEqual(['Lager'])
})

it('asks nothing more for a menu item: it goes alone', async () => {
  const sheet = await readSheet(apiWith({ drinks: [], cocktails: [], items: [] }), {
    kind: 'menu-items',
    id: 'tatar',
    name: 'Tatar',
  })
  expect(sheet).toEqual({ until, goes: [], unsold: [], stays: [] })
})
