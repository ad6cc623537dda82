import { describe, expect, it } from 'vitest'
import { COLOUR_KEYS } from './colour/colourName'
import { describeDrawing, GLASS_NAMES, glassName } from './describeDrawing'
import { GLASS_KEYS } from './glass/profiles'
import { aBar, aDrink } from './testing/aBar'

describe('what a drawing shows, in keys', () => {
  it('says the glass, the colour, the ice and the garnish', () => {
    expect(describeDrawing(aDrink('Negroni'))).toEqual({
      glass: 'old-fashioned', colour: 'red', between: [], float: null, sink: null, ice: 'rock', hasFoam: false, hasBubbles: false, hasSteam: false,
      garnish: [{ form: 'half-wheel', fruit: 'orange' }],
    }) // prettier-ignore
  })

  it.each([
    ['Dry Martini', 'straw'],
    ['Daiquiri', 'pale-green'],
    ['Clover Club', 'pink'],
    ['Alexander', 'tan'],
    ['Angel Face', 'amber'],
    ['Piña Colada', 'pale-gold'],
    ['Spritz', 'orange'],
    ['Bloody Mary', 'red'],
    ['Espresso Martini', 'dark-brown'],
    ['Ramos Fizz', 'milky-white'],
  ])('calls a %s %s', (name, colour) => {
    expect(describeDrawing(aDrink(name)).colour).toBe(colour)
  })

  it('names every layer of a layered drink, from the bottom up', () => {
    expect(describeDrawing(aDrink('B-52'))).toMatchObject({
      colour: 'dark-brown',
      between: ['tan'],
      float: 'orange',
    })
  })

  it('names what floats and what sank', () => {
    expect(describeDrawing(aDrink('Irish Coffee')).float).toBe('milky-white')
    expect(describeDrawing(aDrink('Tequila Sunrise')).sink).toBe('red')
    expect(describeDrawing(aDrink('Bramble')).float).toMatch(/garnet|purple|ruby/)
  })

  it('says nothing of a drink that its cup hides', () => {
    expect(describeDrawing(aDrink('Moscow Mule'))).toMatchObject({
      glass: 'mule-mug',
      colour: null,
      hasBubbles: false,
    })
  })

  it('uses only keys that the translations know', () => {
    for (const spec of aBar) {
      const { colour, glass } = describeDrawing(spec)
      expect([...COLOUR_KEYS, null]).toContain(colour)
      expect(GLASS_NAMES).toContain(glass)
    }
    expect(new Set(GLASS_KEYS.map(glassName))).toEqual(new Set(GLASS_NAMES))
  })
})
