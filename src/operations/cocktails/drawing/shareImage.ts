import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import type { DrawnCocktail } from './readDrawing'
import { setText, type TextLayer } from './setText'
import { shareBackdrop } from './shareBackdrop'

type Shown = { spec: DrinkSpec; taste: string | null; house: string; city: string | null }

/** Some 100 kB each. Whoever asks with odd addresses gets past the front door's cache, but not past this one. */
const made = new LRUCache<string, Promise<Buffer>>({ max: 60 })

/** A cocktail as it looks where a link to it is shared: PNG, 1200 × 630, in the language of the request. */
export async function shareImage({ spec, taste }: DrawnCocktail, req: PayloadRequest): Promise<Buffer> {
  const shown = { spec, taste, ...(await houseOf(req)) }
  const key = JSON.stringify(shown)
  const known = made.get(key)
  if (known) return known
  const work = compose(shown)
  made.set(key, work)
  work.catch(() => made.delete(key))
  return work
}

async function houseOf(req: PayloadRequest): Promise<Pick<Shown, 'house' | 'city'>> {
  const asked = { depth: 0, overrideAccess: false, req } as const
  const site = await req.payload.findGlobal({ slug: 'site', select: { name: true }, ...asked })
  const { docs } = await req.payload.find({
    collection: 'venues',
    limit: 1,
    sort: 'createdAt',
    pagination: false,
    select: { city: true },
    ...asked,
  })
  return { house: site.name, city: docs[0]?.city ?? null }
}

const LEFT = 84
const WIDTH = 540
/** Between these the words stand in the middle. */
const [TOP, BOTTOM] = [132, 516]

async function compose({ spec, taste, house, city }: Shown): Promise<Buffer> {
  const name = shortened(spec.name, 64)
  const sizeOfName = name.length > 30 ? 60 : name.length > 14 ? 76 : 96
  const heading = await setText({
    text: city && city !== house ? `${house} · ${city}` : house,
    face: 'text', size: 27, colour: '#d0a24c', width: 900,
  }) // prettier-ignore
  const title = await setText({
    text: name,
    face: 'display',
    size: sizeOfName,
    colour: '#f6f1e6',
    width: WIDTH,
  })
  const words = taste
    ? await setText({ text: shortened(taste, 90), face: 'text', size: 30, colour: '#c9c0ad', width: WIDTH })
    : null
  const gap = words ? 36 : 0
  const top = Math.max(TOP, (TOP + BOTTOM - title.height - gap - (words?.height ?? 0)) / 2)
  return sharp(Buffer.from(shareBackdrop(spec)))
    .composite([at(heading, 72), at(title, top), ...(words ? [at(words, top + title.height + gap)] : [])])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

const at = ({ input }: TextLayer, top: number) => ({ input, left: LEFT, top: Math.round(top) })

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
