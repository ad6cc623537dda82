import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDrink } from '../testing/aBar'
import { labOf } from './oklab'
import { drinkColour, mixColour } from './mixColour'

const lightness = (hex: string) => labOf(hex)[0]
const chroma = (hex: string) => Math.hypot(labOf(hex)[1], labOf(hex)[2])

describe('the colour of a drink', () => {
  it('of a Negroni is red and clear enough to glow', () => {
    const [light, red] = labOf(drinkColour(aDrink('Negroni')))
    expect(red).toBeGreaterThan(0.12)
    expect(light).toBeGreaterThan(0.4)
  })

  it('of an Alexander is the tan of cream, not the brown of cacao', () => {
    expect(lightness(drinkColour(aDrink('Alexander')))).toBeGreaterThan(0.75)
  })

  it('of a Dry Martini is a breath of straw, not grey', () => {
    const { hex, alpha } = mixColour(aDrink('Dry Martini').ingredients)
    expect(chroma(hex)).toBeGreaterThan(0.05)
    expect(alpha).toBeLessThan(0.5)
  })

  it('pales as soda is added, and does not change with the size of the serving', () => {
    const campari = { name: 'Campari', amountMl: 30 }
    const soda = (amountMl: number) => ({ name: 'Soda water', amountMl, stage: 'top' as const })
    expect(lightness(mixColour([campari, soda(120)]).hex)).toBeGreaterThan(
      lightness(mixColour([campari, soda(20)]).hex),
    )
    expect(mixColour([campari, soda(60)])).toEqual(mixColour([{ ...campari, amountMl: 300 }, soda(600)]))
  })

  it('takes the colour of the ingredient over that of its name', () => {
    const [, a] = labOf(mixColour([{ name: 'Campari', amountMl: 30, colour: '#1173c8' }]).hex)
    expect(a).toBeLessThan(0.05)
  })

  it('is always a colour, never paler than paper nor darker than the night', () => {
    const part = fc.record({
      name: fc.constant('x'),
      amountMl: fc.double({ min: 0.1, max: 300, noNaN: true }),
      cloudiness: fc.double({ min: 0, max: 1, noNaN: true }),
      colour: fc.integer({ min: 0, max: 0xffffff }).map((value) => '#' + value.toString(16).padStart(6, '0')),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const { hex, alpha } = mixColour(parts)
        expect(hex).toMatch(/^#[0-9a-f]{6}$/)
        expect(alpha).toBeGreaterThan(0)
        expect(alpha).toBeLessThanOrEqual(1)
        expect(lightness(hex)).toBeGreaterThan(0.3)
        expect(lightness(hex)).toBeLessThan(0.985)
      }),
    )
  })
})
