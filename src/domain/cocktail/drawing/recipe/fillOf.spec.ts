import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bowlOf, fillTo } from '../glass/bowl'
import { GLASS_KEYS } from '../glass/profiles'
import { ICE_KINDS, type DrinkSpec } from '../spec'
import { pourOf } from './pourOf'

const gin = [{ name: 'Gin', amountMl: 60 }]
const holding = (usableVolumeMl: number, iceShare = 0) => ({ usableVolumeMl, iceShare })
const levelOf = (spec: Partial<DrinkSpec>) =>
  pourOf({ name: 'x', glass: 'highball', ingredients: gin, ...spec }).level

describe('how high a drink stands', () => {
  it('rises with its volume, in every glass and on every ice, and never over the wash line', () => {
    const cases = fc.record({
      glass: fc.constantFrom(...GLASS_KEYS),
      ice: fc.constantFrom(...ICE_KINDS),
      volumeMl: fc.double({ min: 1, max: 800, noNaN: true }),
      more: fc.double({ min: 0, max: 300, noNaN: true }),
      usableVolumeMl: fc.integer({ min: 30, max: 900 }),
      iceShare: fc.constantFrom(0, 0.2, 0.4),
    })
    fc.assert(
      fc.property(cases, ({ glass, ice, volumeMl, more, usableVolumeMl, iceShare }) => {
        const holds = holding(usableVolumeMl, iceShare)
        const [less, full] = [volumeMl, volumeMl + more].map((ml) =>
          levelOf({ glass, ice, holds, volumeMl: ml }),
        )
        const { floor, rim } = bowlOf(glass)
        expect(full).toBeGreaterThanOrEqual(less!)
        expect(less).toBeGreaterThan(floor)
        expect(full).toBeLessThan(rim)
      }),
    )
  })

  it('strictly rises while there is room', () => {
    for (const glass of GLASS_KEYS) {
      const levels = [0.35, 0.55, 0.75, 0.95].map((share) =>
        levelOf({ glass, ice: 'none', holds: holding(200), volumeMl: 200 * share }),
      )
      expect(
        [...new Set(levels)].sort((a, b) => a - b),
        glass,
      ).toEqual(levels)
    }
  })

  it('is the wash line when the glass is full, whatever the house’s glass holds', () => {
    const brims = [120, 350, 600].map((ml) => levelOf({ ice: 'none', holds: holding(ml), volumeMl: ml }))
    expect(new Set(brims).size).toBe(1)
    const half = levelOf({ ice: 'none', holds: holding(600), volumeMl: 300 })
    const whole = fillTo('highball', brims[0]!)
    expect(fillTo('highball', half) / whole).toBeCloseTo(0.5, 1)
  })

  it('is lifted by the ice that the house says it puts in', () => {
    const lifted = (iceShare: number) =>
      levelOf({ ice: 'cubes', holds: holding(350, iceShare), volumeMl: 120 })
    expect(lifted(0.4)).toBeGreaterThan(lifted(0.2))
    expect(lifted(0.2)).toBeGreaterThan(levelOf({ ice: 'none', holds: holding(350, 0.2), volumeMl: 120 }))
  })

  it('is estimated where nobody has computed the volume', () => {
    expect(levelOf({ ingredients: [{ name: 'Gin', amountMl: 120 }] })).toBeGreaterThan(levelOf({}))
    expect(levelOf({ volumeMl: 120 })).toBe(levelOf({}))
    expect(levelOf({ volumeMl: 120, holds: holding(0) })).toBe(levelOf({}))
  })
})
