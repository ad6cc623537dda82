import type { Temporal } from 'temporal-polyfill'
import { rank, type Findable } from '@/domain/search/rank'
import type { Cocktail, Ingredient } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { getEvents } from './getEvents'
import { getMenus } from './getMenus'
import { getPosts } from './getPosts'
import type { Venue } from './getVenue'
import { drawnFrom, drawnParts, drinkOf, type Drawing } from './shapes/drawing'
import { populated } from './shapes/populated'
import { wordsOfBlocks } from './shapes/wordsOfBlocks'

/** One thing that was found; `path` is without the language. */
export type Finding = Findable & {
  path: string
  name: string
  text: string | null
  drawing: Drawing | null
}

export type Findings = { drinks: Finding[]; menu: Finding[]; pages: Finding[] }

type Question = { question: string; venue: Venue; now: Temporal.Instant }

const MOST = 24

/** What the site has to a question: drinks, other things on the menu, and pages; the nearest first. */
export async function searchSite(api: Api, { question, venue, now }: Question): Promise<Findings> {
  const [drinks, menu, pages] = await Promise.all([
    readDrinks(api),
    readMenu(api, { venue, now }),
    readPages(api, { venue, now }),
  ])
  const found = (things: Finding[]) => rank(things, question).slice(0, MOST)
  return { drinks: found(drinks), menu: found(menu), pages: found(pages) }
}

async function readDrinks(api: Api): Promise<Finding[]> {
  const { docs } = await api.sdk.find({
    collection: 'cocktails',
    depth: 1,
    pagination: false,
    limit: 500,
    sort: 'name',
    select: { ...drawnParts, slug: true, taste: true },
    populate: drawnFrom,
    ...asVisitor(api),
  })
  return docs.map((doc) => {
    const cocktail = doc as Cocktail
    const inside = populated<Ingredient>(cocktail.recipe.map(({ ingredient }) => ingredient))
    return {
      path: `/cocktails/${cocktail.slug}`,
      name: cocktail.name,
      text: cocktail.taste ?? null,
      words: [cocktail.taste, cocktail.garnish, ...inside.map(({ name }) => name)],
      drawing: drinkOf(cocktail),
    }
  })
}

/** Everything on a menu that has no page of its own. */
async function readMenu(api: Api, at: Omit<Question, 'question'>): Promise<Finding[]> {
  const menus = await getMenus(api, at)
  return menus.flatMap(({ sections }) =>
    sections.flatMap(({ anchor, title, rows }) =>
      rows
        .filter(({ cocktail }) => !cocktail)
        .map(({ name, description, drawing }) => ({
          path: `/menu#${anchor}`,
          name,
          text: description ?? title,
          words: [description, title],
          drawing,
        })),
    ),
  )
}

async function readPages(api: Api, at: Omit<Question, 'question'>): Promise<Finding[]> {
  const [pages, posts, events] = await Promise.all([
    api.sdk.find({
      collection: 'pages',
      depth: 0,
      limit: 200,
      pagination: false,
      select: { title: true, slug: true, lead: true, blocks: true },
      ...asVisitor(api),
    }),
    getPosts(api),
    getEvents(api, at),
  ])
  const finding = (path: string, name: string, text: string | null | undefined, words: string[] = []) => ({
    path,
    name,
    text: text ?? null,
    words: [text, ...words],
    drawing: null,
  })
  return [
    ...pages.docs.map(({ slug, title, lead, blocks }) =>
      finding(`/${slug}`, title, lead, wordsOfBlocks(blocks)),
    ),
    ...events.map(({ slug, title, lead }) => finding(`/events/${slug}`, title, lead)),
    ...posts.map(({ slug, title, lead, author }) =>
      finding(`/journal/${slug}`, title, lead, author ? [author.name] : []),
    ),
  ]
}
