import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { albums } from '@/demo/albums'
import { authors } from '@/demo/authors'
import { events } from '@/demo/events'
import { legalTexts } from '@/demo/legal'
import { pages } from '@/demo/pages'
import { posts } from '@/demo/posts'
import { redirects } from '@/demo/redirects'
import type { DemoBlock } from '@/demo/types'
import { venue } from '@/demo/venue'
import { eventTimes } from './eventTimes'
import { richText } from './richText'
import { row } from './row'
import { idIn, shelve, type Ids } from './shelf'

const published = { _status: 'published' }

type Before = { pictures: Ids; items: Ids; now: Temporal.Instant; req: PayloadRequest }

/** What the editor writes: albums, pages, journal, events and old addresses. */
export async function seedPages({ pictures, items, now, req }: Before): Promise<void> {
  const hung = await shelve({
    collection: 'albums',
    things: albums.map((album, order) => ({ ...album, order })),
    toDocument: (album) => ({
      ...published,
      ...album,
      pictures: album.pictures.map(({ slug }) => idIn(pictures, slug)),
    }),
    req,
  })
  await shelve({
    collection: 'pages',
    things: pages,
    toDocument: (page) => ({
      ...published,
      ...page,
      blocks: page.blocks.map((block) => blockOf(block, { pictures, items, albums: hung })),
    }),
    req,
  })
  const writers = await shelve({
    collection: 'authors',
    things: authors,
    toDocument: (author) => ({ ...author }),
    req,
  })
  await shelve({
    collection: 'legal-texts',
    key: 'kind',
    things: legalTexts,
    toDocument: ({ sections, ...text }) => ({
      ...published,
      ...text,
      body: richText(
        sections.flatMap(({ heading, body }) => [{ kind: 'heading' as const, text: heading }, ...body]),
      ),
    }),
    req,
  })
  await shelve({
    collection: 'posts',
    things: posts,
    toDocument: ({ body, cover, author, publishedDaysAgo, ...post }) => ({
      ...published,
      ...post,
      body: richText(body),
      cover: idIn(pictures, cover),
      author: idIn(writers, author),
      publishedOn: now.subtract({ hours: 24 * publishedDaysAgo }).toString(),
    }),
    req,
  })
  await shelve({
    collection: 'events',
    things: events,
    toDocument: ({ body, cover, dayOffset, weekday, startTime, durationMinutes, ...event }) => ({
      ...published,
      ...event,
      ...eventTimes({ dayOffset, weekday, startTime, durationMinutes }, { now, venue }),
      body: richText(body),
      cover: cover && idIn(pictures, cover),
    }),
    req,
  })
  await shelve({
    collection: 'redirects',
    key: 'from',
    things: redirects,
    toDocument: (redirect) => ({ ...redirect }),
    req,
  })
}

function blockOf(
  block: DemoBlock,
  { pictures, items, albums }: { pictures: Ids; items: Ids; albums: Ids },
): object {
  const { type, ...fields } = block
  return row({ blockType: type, ...fields, ...references() })

  function references(): object {
    switch (block.type) {
      case 'text':
        return { body: richText(block.body) }
      case 'picture':
        return { picture: undefined, image: idIn(pictures, block.picture) }
      case 'gallery':
        return { album: idIn(albums, block.album) }
      case 'menuExcerpt':
        return { items: block.items.map((slug) => idIn(items, slug)) }
      case 'faq':
        return { questions: block.questions.map(row) }
      default:
        return {}
    }
  }
}
