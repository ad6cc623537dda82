import { describe, expect, it } from 'vitest'
import { glassware } from '@/demo/glassware'
import { bowlOf, fillTo, levelOf, radiusAt } from './bowl'
import { GLASS_KEYS, profileOf } from './profiles'

describe.each(GLASS_KEYS)('a %s', (glass) => {
  const { floor, rim, rimRadius } = bowlOf(glass)
  const heights = Array.from({ length: 24 }, (_, step) => floor + ((rim - floor) * (step + 1)) / 24)

  it('is open from the bottom to the rim, and as tall as its profile says', () => {
    expect(rim).toBe(profileOf(glass).height)
    expect(radiusAt(bowlOf(glass), rim)).toBeCloseTo(rimRadius, 1)
    for (const height of heights) expect(radiusAt(bowlOf(glass), height)).toBeGreaterThan(0)
  })

  it('holds more the higher it is filled, and a volume stands where it fills to', () => {
    const volumes = heights.map((height) => fillTo(glass, height))
    expect([...volumes].sort((a, b) => a - b)).toEqual(volumes)
    for (const height of heights.slice(0, -1))
      expect(Math.abs(levelOf(glass, fillTo(glass, height), rim) - height)).toBeLessThanOrEqual(0.5)
  })

  it('holds about what such a glass holds in a bar', () => {
    expect(fillTo(glass, rim)).toBeGreaterThan(glass === 'shot' ? 40 : 120)
    expect(fillTo(glass, rim)).toBeLessThan(950)
    for (const { usableVolumeMl } of glassware.filter(({ shape }) => shape === glass)) {
      expect(fillTo(glass, rim) / usableVolumeMl).toBeGreaterThan(0.65)
      expect(fillTo(glass, rim) / usableVolumeMl).toBeLessThan(2.1)
    }
  })
})
