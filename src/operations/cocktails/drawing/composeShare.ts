import { LRUCache } from 'lru-cache'
import sharp from 'sharp'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { setText, type TextLayer } from './setText'
import { shareBackdrop } from './shareBackdrop'

/** What the picture of a shared link shows: drinks on the right, words on the left. */
export type Shared = {
  drinks: readonly DrinkSpec[]
  heading: string
  title: string
  line: string | null
}

/** Some 150 kB each. Whoever asks with odd addresses gets past the front door's cache, but not past this one. */
const made = new LRUCache<string, Promise<Buffer>>({ max: 60 })

/** PNG, 1200 × 630; equal input gives the picture that was made before. */
export function composeShare(shared: Shared): Promise<Buffer> {
  const key = JSON.stringify(shared)
  const known = made.get(key)
  if (known) return known
  const work = compose(shared)
  made.set(key, work)
  work.catch(() => made.delete(key))
  return work
}

const LEFT = 84
const WIDTH = 540
/** Between these the words stand in the middle. */
const [TOP, BOTTOM] = [132, 516]

async function compose({ drinks, heading, title, line }: Shared): Promise<Buffer> {
  const name = shortened(title, 64)
  const size = name.length > 30 ? 60 : name.length > 14 ? 76 : 96
  const above = heading
    ? await setText({
        text: shortened(heading, 60),
        face: 'text',
        size: 27,
        colour: '#d0a24c',
        width: 1000,
        height: 40,
      })
    : null
  const main = await setText({
    text: name,
    face: 'display',
    size,
    colour: '#f6f1e6',
    width: WIDTH,
    height: 260,
  })
  const below = line
    ? await setText({
        text: shortened(line, 90),
        face: 'text',
        size: 30,
        colour: '#c9c0ad',
        width: WIDTH,
        height: 88,
      })
    : null
  const gap = below ? 36 : 0
  const top = Math.max(TOP, (TOP + BOTTOM - main.height - gap - (below?.height ?? 0)) / 2)
  return sharp(Buffer.from(shareBackdrop(drinks)))
    .composite([
      ...(above ? [at(above, 72)] : []),
      at(main, top),
      ...(below ? [at(below, top + main.height + gap)] : []),
    ])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

const at = ({ input }: TextLayer, top: number) => ({ input, left: LEFT, top: Math.round(top) })

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
