import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawDrink } from './drawDrink'
import { GLASS_KEYS } from './glass/profiles'
import { pourOf } from './recipe/pourOf'
import { GARNISH_FORMS, ICE_KINDS, type DrinkSpec } from './spec'
import { aBar, aDrink } from './testing/aBar'
import { readSvg } from './testing/readSvg'

const SIZES = [24, 48, 96, 240, 800]

describe('a drawing', () => {
  it('is well-formed at every size, for every drink of the bar', () => {
    for (const spec of aBar)
      for (const px of SIZES) {
        const svg = drawDrink(spec, { px, title: spec.name })
        const { ids, references, tags } = readSvg(svg)
        expect(tags[0]).toBe('svg')
        expect(references.filter((reference) => !ids.includes(reference))).toEqual([])
        expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
      }
  })

  it('covers every glass', () => {
    const served = new Set(aBar.map((spec) => pourOf(spec).glass))
    expect(GLASS_KEYS.filter((glass) => !served.has(glass))).toEqual([])
  })

  it('stays light: under 8 kB in a list, about 4.5 on average, under 11 on a page of its own', () => {
    const inLists = aBar.map((spec) => drawDrink(spec, { px: 96 }).length)
    expect(Math.max(...inLists)).toBeLessThan(8_000)
    expect(inLists.reduce((sum, size) => sum + size, 0) / inLists.length).toBeLessThan(5_000)
    expect(Math.max(...aBar.map((spec) => drawDrink(spec, { px: 800 }).length))).toBeLessThan(11_000)
  })

  it('is quick: under 2 ms, by the median', () => {
    const times = aBar.flatMap((spec) =>
      SIZES.map((px) => {
        const from = performance.now()
        drawDrink(spec, { px })
        return performance.now() - from
      }),
    )
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(2)
  })

  it('is the same every time for the same drink', () => {
    for (const spec of aBar) expect(drawDrink(structuredClone(spec))).toBe(drawDrink(spec))
  })

  it('shares no id with any other drawing on the page', () => {
    const drawings = aBar.flatMap((spec) => [
      drawDrink(spec, { px: 48 }),
      drawDrink(spec, { px: 240 }),
      drawDrink(spec, { px: 48, idSalt: 'footer' }),
    ])
    const ids = drawings.flatMap((svg) => readSvg(svg).ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('carries its name safely, and without one is hidden from screen readers', () => {
    const title = `<b>"Dark 'n' Stormy" & friends\u0000\ud800</b>`
    expect(readSvg(drawDrink(aDrink('Negroni'), { title })).label).toBe(
      '&lt;b&gt;&quot;Dark &#39;n&#39; Stormy&quot; &amp; friends&lt;/b&gt;',
    )
    expect(drawDrink(aDrink('Negroni'))).toContain('aria-hidden="true"')
  })

  it('takes its line from the page, and writes plain colours for images that know no style sheet', () => {
    expect(drawDrink(aDrink('Negroni'))).toContain('--drink-line')
    for (const theme of ['dark', 'paper'] as const)
      expect(drawDrink(aDrink('Mojito'), { theme })).not.toMatch(/var\(|currentColor/)
  })

  it('throws light on the bar unless told to lie flat', () => {
    expect(drawDrink(aDrink('Negroni'), { flat: true })).not.toContain('radialGradient')
    expect(drawDrink(aDrink('Negroni'))).toContain('radialGradient')
  })

  it('survives any recipe', () => {
    fc.assert(
      fc.property(anySpec, fc.integer({ min: 16, max: 1600 }), (spec, px) => {
        const svg = drawDrink(spec, { px, title: spec.name })
        readSvg(svg)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }),
      { numRuns: 400 },
    )
  })
})

const anyPart = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom('Gin', 'Sok z cytryny', 'Cream', 'Campari', 'Egg white', 'Soda water', 'Grenadine'),
      fc.string({ maxLength: 20 }),
    ),
    amountMl: fc.oneof(fc.double({ min: 0, max: 500, noNaN: true }), fc.constantFrom(0, Number.NaN, -5)),
    stage: fc.constantFrom('mix', 'top', 'float', 'sink', 'rinse'),
    colour: fc.constantFrom('#d81e1c', '#000000', '#ffffff', 'red', ''),
    cloudiness: fc.double({ min: 0, max: 1, noNaN: true }),
    fill: fc.boolean(),
  },
  { requiredKeys: ['name', 'amountMl'] },
)

const anySpec = fc.record(
  {
    name: fc.string({ unit: 'binary', maxLength: 30 }),
    glass: fc.oneof(fc.constantFrom(...GLASS_KEYS), fc.string({ maxLength: 12 })),
    method: fc.constantFrom(
      'shake',
      'stir',
      'build',
      'blend',
      'muddle',
      'layer',
      'swizzle',
      'hot',
      'pour',
      'unheard-of',
    ),
    ingredients: fc.array(anyPart, { maxLength: 9 }),
    garnish: fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(fc.record({ form: fc.constantFrom(...GARNISH_FORMS) }), { maxLength: 4 }),
    ),
    ice: fc.constantFrom(...ICE_KINDS),
    foam: fc.double({ min: 0, max: 40, noNaN: true }),
    inside: fc.subarray(['lime', 'mint', 'cube'] as const).map((inside) => [...inside]),
  },
  { requiredKeys: ['name', 'glass', 'ingredients'] },
) satisfies fc.Arbitrary<DrinkSpec>
