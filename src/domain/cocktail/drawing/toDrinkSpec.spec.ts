import { describe, expect, it } from 'vitest'
import { toDrinkSpec } from './toDrinkSpec'

const line = (name: string, amountMl: number | null, more = {}) => ({ name, amountMl, stage: 'mix', ...more })

describe('from a recipe to a drawing', () => {
  it('leaves optional lines away', () => {
    const spec = toDrinkSpec({
      name: 'South Side',
      glassShape: 'coupe',
      method: 'shake',
      lines: [line('Gin', 60), line('Egg white', null, { optional: true })],
    })
    expect(spec.ingredients.map(({ name }) => name)).toEqual(['Gin'])
  })

  it('fills the glass where the recipe says to top it up', () => {
    const spec = toDrinkSpec({
      name: 'Highball',
      glassShape: 'highball',
      method: 'build',
      lines: [line('Whisky', 50), line('Soda water', null, { stage: 'top' })],
    })
    expect(spec.ingredients[1]).toMatchObject({ fill: true, stage: 'top' })
  })

  it('lets syrup sink that is poured last', () => {
    const spec = toDrinkSpec({
      name: 'Sunrise',
      glassShape: 'highball',
      method: 'build',
      lines: [line('Sok z pomarańczy', 90), line('Grenadyna', 15, { stage: 'float' })],
    })
    expect(spec.ingredients[1]?.stage).toBe('sink')
  })

  it('gives a muddled lime its juice and its place in the glass, and mint and sugar no volume', () => {
    const lines = [
      line('Cachaça', 60),
      line('Limonka', 0, { slug: 'lime', kind: 'citrus' }),
      line('Cukier trzcinowy', 20, { slug: 'cane-sugar' }),
      line('Mięta', 4, { slug: 'mint', kind: 'herb' }),
    ]
    const spec = toDrinkSpec({ name: 'Caipirinha', glassShape: 'old-fashioned', method: 'muddle', lines })
    expect(spec.ingredients.map(({ amountMl }) => amountMl)).toEqual([60, 22, 0, 0])
    expect(spec.inside).toEqual(['lime', 'mint'])
  })

  it('draws the same whatever the language of the names', () => {
    const glass = { glassShape: 'coupe', method: 'shake' }
    const polish = toDrinkSpec({
      name: 'Daiquiri',
      ...glass,
      garnish: 'plaster limonki',
      lines: [
        line('Biały rum', 60, { slug: 'white-rum' }),
        line('Sok z limonki', 20, { slug: 'lime-juice' }),
      ],
    })
    const english = toDrinkSpec({
      name: 'Daiquiri',
      ...glass,
      garnish: 'lime slice',
      lines: [line('White rum', 60, { slug: 'white-rum' }), line('Lime juice', 20, { slug: 'lime-juice' })],
    })
    expect(polish.garnish).toEqual(english.garnish)
    expect(polish.ingredients.map(({ amountMl, stage }) => [amountMl, stage])).toEqual(
      english.ingredients.map(({ amountMl, stage }) => [amountMl, stage]),
    )
  })

  it('believes a document that says how cloudy an ingredient is', () => {
    const of = (cloudy: boolean | number | null) =>
      toDrinkSpec({ name: 'x', glassShape: 'coupe', lines: [line('Gin', 60, { cloudy })] }).ingredients[0]
    expect(of(0.7)?.cloudiness).toBe(0.7)
    expect(of(7)?.cloudiness).toBe(1)
    expect(of(true)?.cloudy).toBe(true)
    expect(of(false)).not.toHaveProperty('cloudy')
    expect(of(null)).not.toHaveProperty('cloudiness')
  })
})
