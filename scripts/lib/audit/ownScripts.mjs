import { brotliCompressSync, constants } from 'node:zlib'

/**
 * How many bytes of JavaScript a page brings, compressed with brotli: all of it, and what is our own, which is what comes on
 * top of the scripts that every page of an empty Next application brings. Those are told by what is in them.
 */
export async function scriptsOf(url) {
  const html = await (await fetch(url)).text()
  const sources = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/noModule/i.test(tag),
  )
  const files = await Promise.all(
    [...new Set(sources.map(([, src]) => src))].map(async (src) => {
      const text = await (await fetch(new URL(src, url))).text()
      return { src, bytes: compressed(text), isPlatform: isPlatform(text) }
    }),
  )
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0)
  return { all: sum(files), own: sum(files.filter(({ isPlatform: is }) => !is)), files }
}

const compressed = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length

/** React, its renderer, Next's router and the bundler's own start. */
const platform = [
  'react-dom',
  '__NEXT_ROUTER',
  'next-router-state-tree',
  'TURBOPACK_CHUNK_LISTS',
  'hydrateRoot',
  'Minified React error',
]
const isPlatform = (text) => platform.some((sign) => text.includes(sign))
