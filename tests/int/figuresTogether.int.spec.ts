import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import { computeFigures } from '@/operations/cocktails/computeFigures'
import { openPayload } from '../helpers/openPayload'
import { openBar } from '../helpers/samples'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

const one = async (collection: 'cocktails' | 'ingredients', slug: string) => {
  const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, depth: 0, limit: 1 })
  return docs[0] as { id: string }
}

describe('a recipe saved while its ingredient changes', () => {
  it('ends with the figures of what is stored, whoever was first', async () => {
    const gin = await one('ingredients', 'gin')
    const negroni = await one('cocktails', 'negroni')
    const recipe = async (amount: number) => {
      const { recipe: lines } = await payload.findByID({ collection: 'cocktails', id: negroni.id, depth: 0 })
      return lines.map((line, index) => (index === 0 ? { ...line, amount } : line))
    }
    for (const round of [1, 2, 3, 4, 5, 6]) {
      await Promise.all([
        payload.update({ collection: 'ingredients', id: gin.id, data: { abvPercent: 40 + round } }),
        payload.update({
          collection: 'cocktails',
          id: negroni.id,
          data: { recipe: await recipe(30 + round) },
        }),
      ])
      const stored = await payload.findByID({ collection: 'cocktails', id: negroni.id, depth: 0 })
      const req = await createLocalReq({}, payload)
      const { abvPercent, costCents } = await computeFigures({ cocktail: stored, req })
      expect({
        round,
        abvPercent: stored.abvPercent,
        costCents: stored.costCents,
        amount: stored.recipe[0]?.amount,
      }).toEqual({
        round,
        abvPercent,
        costCents,
        amount: 30 + round,
      })
    }
  })
})

describe('an item saved while the cost of its drink changes', () => {
  it('ends with the margin of what is stored, and neither is turned away', async () => {
    const bar = await openBar(payload)
    const { variants } = await payload.findByID({ collection: 'menu-items', id: bar.item, depth: 0 })
    for (const round of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const prices = variants.map((variant) => ({ ...variant, priceCents: 3000 + round }))
      await Promise.all([
        payload.update({
          collection: 'ingredients',
          id: bar.ingredient,
          data: { packPriceCents: 7000 + round * 1000 },
        }),
        payload.update({ collection: 'menu-items', id: bar.item, data: { variants: prices } }),
      ])
      const drink = await payload.findByID({ collection: 'cocktails', id: bar.cocktail, depth: 0 })
      const item = await payload.findByID({ collection: 'menu-items', id: bar.item, depth: 0 })
      expect([round, item.costCents, item.variants[0]?.priceCents]).toEqual([
        round,
        drink.costCents,
        3000 + round,
      ])
    }
  })
})

describe('two people who change different things of one document', () => {
  it('both find their change in it', async () => {
    const { cocktail: id } = await openBar(payload)
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const words = { story: `Story ${round}`, taste: `Taste ${round}` }
      await Promise.all([
        payload.update({ collection: 'cocktails', id, data: { story: words.story } }),
        payload.update({ collection: 'cocktails', id, data: { taste: words.taste } }),
      ])
      const { story, taste } = await payload.findByID({ collection: 'cocktails', id, depth: 0 })
      expect({ story, taste }).toEqual(words)
    }
  })
})

describe('a change of many documents and one of a single one', () => {
  it('both stay in it, whoever was first', async () => {
    const { cocktail: id } = await openBar(payload)
    const { cocktail: other } = await openBar(payload)
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const words = { story: `Story ${round}`, taste: `Taste ${round}` }
      await Promise.all([
        payload.update({
          collection: 'cocktails',
          where: { id: { in: [other, id] } },
          data: { story: words.story },
        }),
        payload.update({ collection: 'cocktails', id, data: { taste: words.taste } }),
        payload.update({ collection: 'cocktails', id: other, data: { taste: words.taste } }),
      ])
      for (const one of [id, other]) {
        const { story, taste } = await payload.findByID({ collection: 'cocktails', id: one, depth: 0 })
        expect({ story, taste }).toEqual(words)
      }
    }
  })
})

describe('two people who change different things of the site', () => {
  it('both find their change in it', async () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const words = { headline: `Headline ${round}`, intro: `Intro ${round}` }
      await Promise.all([
        payload.updateGlobal({ slug: 'site', data: { headline: words.headline } }),
        payload.updateGlobal({ slug: 'site', data: { intro: words.intro } }),
      ])
      const { headline, intro } = await payload.findGlobal({ slug: 'site', depth: 0 })
      expect({ headline, intro }).toEqual(words)
    }
  })
})
