import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLASS_KEYS } from '../glass/profiles'
import type { DrinkSpec } from '../spec'
import { aDrink } from '../testing/aBar'
import { describeDrawing } from '../describeDrawing'
import { drawDrink } from '../drawDrink'
import { pourOf } from './pourOf'

const neat = (glass: string, amountMl: number): DrinkSpec => ({
  name: 'Gin',
  glass,
  method: 'pour',
  ice: 'none',
  ingredients: [{ name: 'Gin', amountMl }],
})

describe('the level in the glass', () => {
  it('rises with the volume and never over the rim', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GLASS_KEYS),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 600 }),
        (glass, first, second) => {
          const [less, more] = [Math.min(first, second), Math.max(first, second)].map((amount) =>
            pourOf(neat(glass, amount)),
          )
          expect(less!.level).toBeLessThanOrEqual(more!.level)
          expect(more!.level).toBeLessThan(more!.bowl.rim)
        },
      ),
    )
  })

  it('is higher in a flute than in a coupe for the same pour', () => {
    const share = (glass: string) => {
      const { bowl, level } = pourOf(neat(glass, 90))
      return (level - bowl.floor) / (bowl.rim - bowl.floor)
    }
    expect(share('flute')).toBeGreaterThan(share('saucer-coupe'))
  })

  it('is higher once the drink was shaken with ice', () => {
    const parts = neat('coupe', 80)
    expect(pourOf({ ...parts, method: 'shake' }).level).toBeGreaterThan(pourOf(parts).level)
    expect(pourOf({ ...parts, method: 'shake', dilution: 'none' }).level).toBe(pourOf(parts).level)
  })

  it('reaches the brim when topped up', () => {
    const { level, bowl } = pourOf(aDrink('Mojito'))
    expect(level).toBeGreaterThan(bowl.rim - 22)
  })
})

describe('what is served', () => {
  it.each([
    ['Negroni', 'rock'],
    ['Dry Martini', 'none'],
    ['Daiquiri', 'none'],
    ['Mojito', 'cubes'],
    ['Bramble', 'crushed'],
    ['Piña Colada', 'frozen'],
    ['Zombie', 'crushed'],
    ['Mint Julep', 'crushed'],
    ['Caipirinha', 'cracked'],
    ['Spritz', 'cubes'],
    ['Irish Coffee', 'none'],
    ['Penicillin', 'cubes'],
    ['Ramos Fizz', 'none'],
    ['Lager', 'none'],
  ])('%s comes with %s for ice', (name, ice) => {
    expect(pourOf(aDrink(name)).ice).toBe(ice)
  })

  it('has foam where egg, espresso or pineapple was shaken, and a tower on a Ramos Fizz', () => {
    expect(pourOf(aDrink('Clover Club')).foam?.from).toBe('egg')
    expect(pourOf(aDrink('Espresso Martini')).foam?.from).toBe('coffee')
    expect(pourOf(aDrink('Singapore Sling')).foam?.from).toBe('froth')
    expect(pourOf(aDrink('Ramos Fizz')).foam?.crown).toBeGreaterThan(0)
    expect(pourOf(aDrink('Daiquiri')).foam).toBeUndefined()
  })

  it('lets liqueur run down through crushed ice, while cream lies flat and grenadine sinks', () => {
    expect(pourOf(aDrink('Bramble')).veil?.bleed).toBeGreaterThan(0)
    expect(pourOf(aDrink('Irish Coffee'))).toMatchObject({ veil: undefined, layers: [{}] })
    expect(pourOf(aDrink('Tequila Sunrise'))).toMatchObject({ veil: undefined, layers: [] })
    expect(pourOf(aDrink('Tequila Sunrise')).sink).toBeDefined()
  })

  it('lays the parts of a layered drink on each other, without a gap and in order', () => {
    const { bodyTop, layers, level } = pourOf(aDrink('B-52'))
    expect(layers.map(({ bottom }) => bottom)).toEqual([bodyTop, layers[0]?.top])
    expect(layers[1]?.top).toBe(level)
    for (const { bottom, top } of layers) expect(top - bottom).toBeGreaterThan(3)
  })

  it('gives a straw to what is drunk through a heap of ice, and steam to what is hot', () => {
    const has = (name: string, form: string) =>
      pourOf(aDrink(name)).garnish.some((part) => part.form === form)
    expect(['Zombie', 'Mint Julep', 'Piña Colada'].filter((name) => !has(name, 'straw'))).toEqual([])
    expect(has('Negroni', 'straw')).toBe(false)
    expect(pourOf(aDrink('Irish Coffee')).steaming).toBe(true)
    expect(pourOf(aDrink('Espresso Martini')).steaming).toBe(false)
  })

  it('leaves a glass empty that nothing is poured into', () => {
    const shelf = { name: '', glass: 'highball', ingredients: [] }
    expect(pourOf(shelf)).toMatchObject({ isEmpty: true, ice: 'none', garnish: [] })
    expect(drawDrink(shelf)).not.toContain('linearGradient')
    expect(describeDrawing(shelf).colour).toBeNull()
  })
})
