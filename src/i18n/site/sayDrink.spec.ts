import { describe, expect, it } from 'vitest'
import { cocktails } from '@/demo/cocktails'
import { GLASS_KEYS } from '@/domain/cocktail/drawing/glass/profiles'
import { CITRUS, GARNISH_FORMS, ICE_KINDS, type DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { specOf } from '@/operations/demo/specOf'
import { sayDrink } from './sayDrink'

const spec = (changes: Partial<DrinkSpec>): DrinkSpec => ({
  name: 'Negroni',
  glass: 'old-fashioned',
  ingredients: [{ name: 'Campari', amountMl: 30 }],
  ...changes,
})

describe('a drawn drink in words', () => {
  it('says glass, colour, ice and garnish in Polish and English', () => {
    expect(sayDrink(specOf('negroni', 'pl'), 'pl')).toBe(
      'Rysunek: Negroni – niska szklanka, czerwony płyn, jedna duża kostka lodu, połówka plastra pomarańczy.',
    )
    expect(sayDrink(specOf('negroni', 'en'), 'en')).toMatch(/^Drawing: Negroni – .*red.*, .*ice.*, .*orange/)
  })

  it('says that something is hot', () => {
    expect(sayDrink(spec({ hot: true }), 'pl')).toContain('para')
    expect(sayDrink(spec({ hot: true }), 'en')).toContain('steam')
  })

  it.each(['pl', 'en'] as const)('has words for everything that is drawn (%s)', (locale) => {
    const specs = [
      ...cocktails.map(({ slug }) => specOf(slug, locale)),
      ...GLASS_KEYS.map((glass) => spec({ glass })),
      ...ICE_KINDS.map((ice) => spec({ ice })),
      ...GARNISH_FORMS.flatMap((form) =>
        CITRUS.map((fruit) => spec({ garnish: [{ form, fruit, count: 2 }] })),
      ),
    ]
    for (const one of specs) {
      const said = sayDrink(one, locale)
      expect(said).toContain(one.name)
      expect(said, said).not.toMatch(/drawing\.|undefined|\{|\}/)
    }
  })
})
