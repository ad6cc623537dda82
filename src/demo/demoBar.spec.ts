import { describe, expect, it } from 'vitest'
import { slugOf } from '@/domain/text/slugOf'
import { roles } from '@/access/roles'
import { albums } from './albums'
import { authors } from './authors'
import { cocktails, ibaCocktails } from './cocktails'
import { events } from './events'
import { glassware } from './glassware'
import { ibaSlugs } from './ibaSlugs'
import { ingredients } from './ingredients'
import { menuItems } from './menuItems'
import { menus } from './menus'
import { navigation } from './navigation'
import { pages } from './pages'
import { posts } from './posts'
import { areas } from './reservations/areas'
import { policies } from './reservations/policies'
import { consentTexts } from './reservations/remarks'
import { services } from './reservations/services'
import { specialDays } from './reservations/specialDays'
import { news, site } from './site'
import { users } from './users'
import { venue } from './venue'

const slugs = (things: readonly { slug: string }[]) => things.map(({ slug }) => slug)
const pictures = albums.flatMap((album) => album.pictures)
const blocks = pages.flatMap((page) => page.blocks)

describe('the demo bar', () => {
  it('has all 88 official cocktails and nothing else among the classics', () => {
    expect(slugs(ibaCocktails).toSorted()).toEqual(ibaSlugs.toSorted())
    expect(ibaSlugs).toHaveLength(88)
  })

  it.each([
    ['ingredients', ingredients],
    ['glassware', glassware],
    ['cocktails', cocktails],
    ['menu items', menuItems],
    ['menus', menus],
    ['albums', albums],
    ['pictures', pictures],
    ['pages', pages],
    ['posts', posts],
    ['authors', authors],
    ['events', events],
  ])('gives every one of its %s a slug of its own', (_, things) => {
    expect(new Set(slugs(things)).size).toBe(things.length)
    expect(slugs(things).filter((slug) => slug !== slugOf(slug))).toEqual([])
  })

  it('builds its Negroni from three equal parts', () => {
    const negroni = cocktails.find(({ slug }) => slug === 'negroni')
    expect(negroni?.recipe.map(({ ingredient, amount, unit }) => [ingredient, amount, unit])).toEqual([
      ['gin', 30, 'ml'],
      ['campari', 30, 'ml'],
      ['sweet-vermouth', 30, 'ml'],
    ])
  })

  it('presses its lime juice from limes, so that without limes there is no Daiquiri', () => {
    expect(ingredients.find(({ slug }) => slug === 'lime-juice')?.madeFrom).toBe('lime')
    expect(recipeOf('daiquiri')).toContain('lime-juice')
    expect(recipeOf('caipirinha')).toContain('lime')
  })

  it('has six drinks of its own without alcohol, and none of their ingredients has any', () => {
    const zero = cocktails.filter(({ family }) => family === 'zero')
    const strong = new Set(slugs(ingredients.filter(({ abvPercent = 0 }) => abvPercent > 0)))
    expect(zero).toHaveLength(6)
    expect(zero.flatMap(({ recipe }) => recipe).filter(({ ingredient }) => strong.has(ingredient))).toEqual(
      [],
    )
  })

  it('sells at least twelve things that are not cocktails, on three menus', () => {
    expect(menuItems.filter(({ kind }) => kind !== 'cocktail').length).toBeGreaterThanOrEqual(12)
    expect(menus).toHaveLength(3)
  })

  it('has one user of each role', () => {
    expect(users.map(({ role }) => role)).toEqual([...roles])
  })

  it('is open every day from six in the evening to four', () => {
    expect(venue.hours).toHaveLength(7)
    expect(new Set(venue.hours.map(({ opens, closes }) => `${opens}-${closes}`))).toEqual(
      new Set(['18:00-04:00']),
    )
  })
})

describe('the references of the demo bar', () => {
  const lines = cocktails.flatMap(({ recipe }) => recipe)
  const named = [
    ...lines.flatMap(({ ingredient, substitutes }) => [ingredient, ...substitutes]),
    ...cocktails.flatMap(({ garnishIngredients = [] }) => garnishIngredients),
    ...menuItems.flatMap(({ pours }) => pours ?? []),
    ...ingredients.flatMap(({ madeFrom }) => madeFrom ?? []),
  ]

  it.each([
    ['ingredients', named, ingredients],
    ['glasses', cocktails.map(({ glass }) => glass), glassware],
    [
      'cocktails',
      [...menuItems.flatMap(({ cocktail }) => cocktail ?? []), ...pictures.flatMap(({ drinks }) => drinks)],
      cocktails,
    ],
    [
      'menu items',
      [
        ...menus.flatMap(({ sections }) => sections.flatMap(({ items }) => items)),
        ...blocks.flatMap((block) => (block.type === 'menuExcerpt' ? block.items : [])),
        ...site.shelf,
      ],
      menuItems,
    ],
    [
      'pictures',
      [
        ...posts.map(({ cover }) => cover),
        ...events.flatMap(({ cover }) => cover ?? []),
        ...blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
        site.shareImage,
      ],
      pictures,
    ],
    ['authors', posts.map(({ author }) => author), authors],
    ['albums', blocks.flatMap((block) => (block.type === 'gallery' ? [block.album] : [])), albums],
  ])('to %s all lead somewhere', (_, references, things) => {
    const known = new Set(slugs(things))
    expect(references.filter((slug) => !known.has(slug))).toEqual([])
  })

  it('leave no ingredient and no glass on the shelf unused', () => {
    expect(slugs(ingredients).filter((slug) => !named.includes(slug))).toEqual([])
    expect(slugs(glassware).filter((slug) => !cocktails.some(({ glass }) => glass === slug))).toEqual([])
  })

  it('put everything that is sold on a menu', () => {
    const listed = new Set(menus.flatMap(({ sections }) => sections.flatMap(({ items }) => items)))
    expect(slugs(menuItems).filter((slug) => !listed.has(slug))).toEqual([])
  })

  it('name sources before what is made from them', () => {
    const order = slugs(ingredients)
    const early = ingredients.filter(
      ({ slug, madeFrom }) => madeFrom && order.indexOf(madeFrom) > order.indexOf(slug),
    )
    expect(early).toEqual([])
  })
})

describe('the words of the demo bar', () => {
  const everything = {
    albums,
    areas,
    cocktails,
    consentTexts,
    events,
    glassware,
    ingredients,
    menuItems,
    menus,
    navigation,
    news,
    pages,
    policies,
    posts,
    services,
    site,
    specialDays,
    venue,
  }
  const texts = [...textsIn(everything)]

  it('stand in both languages', () => {
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(({ pl, en }) => !pl.trim() || !en.trim())).toEqual([])
  })

  it('keep to the typography of their language', () => {
    const straight = texts.filter(({ pl, en }) => /["'\u00a0]|\s{2}|\.\.\./.test(pl + en))
    expect(straight).toEqual([])
    expect(texts.filter(({ pl }) => /[“‘]/.test(pl))).toEqual([])
  })

  it('give no address outside example.com', () => {
    const addresses = texts.flatMap(({ pl, en }) => `${pl} ${en}`.match(/[\w.]+@[\w.]+\w|https?:\S+/g) ?? [])
    expect(addresses.filter((address) => !address.includes('example.com'))).toEqual([])
  })

  it('fill a journal of at least 250 words a post', () => {
    const short = posts.filter(({ body }) =>
      ['pl', 'en'].some((locale) => wordsIn(body, locale as 'pl' | 'en') < 250),
    )
    expect(slugs(short)).toEqual([])
  })
})

function recipeOf(drink: string): string[] {
  return cocktails.find(({ slug }) => slug === drink)?.recipe.map(({ ingredient }) => ingredient) ?? []
}

type Pair = { pl: string; en: string }

function* textsIn(value: unknown): Generator<Pair> {
  if (typeof value !== 'object' || value === null) return
  if ('pl' in value && 'en' in value) yield value as Pair
  else for (const inner of Object.values(value)) yield* textsIn(inner)
}

function wordsIn(body: unknown, locale: 'pl' | 'en'): number {
  return [...textsIn(body)].reduce((sum, text) => sum + text[locale].split(/\s+/).length, 0)
}
