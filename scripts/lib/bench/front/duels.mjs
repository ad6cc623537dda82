import { ask } from './ask.mjs'

/** Requests at once: what the cache is measured with. */
export const crowd = 64

/**
 * Each public read from memory, as it is, with gzip and not modified, beside the same answer from bare `node:http`: the same
 * bytes under as many headers. `past` is the same question past the cache.
 */
export async function duelsOf({ yardstick, product, reads }) {
  const all = []
  for (const { title, path, headers = {}, rounds = 3 } of reads) {
    const plain = await known(product.url + path, headers)
    const variants = [
      { kind: 'from memory', headers },
      { kind: 'gzip', headers: { ...headers, 'accept-encoding': 'gzip' } },
      { kind: 'not modified', headers: { ...headers, 'if-none-match': plain.headers.etag }, expected: 304 }, // prettier-ignore
    ]
    for (const { kind, headers: asked, expected = 200 } of variants) {
      const answer = await known(plain.url, asked)
      if (answer.status !== expected) throw new Error(`${title}, ${kind}: answered with ${answer.status}`)
      all.push({
        title: `${title}, ${kind}, ${sizeOf(answer.body)}`,
        kind,
        read: title,
        rounds,
        ours: { request: { url: plain.url, headers: asked, expected }, cpuMs: product.cpuMs },
        bare: { request: { url: await lay(yardstick, answer), expected }, cpuMs: yardstick.cpuMs },
      })
    }
  }
  return all
}

/** Whoever shows a key, even one that opens nothing, is answered without the cache. */
export const pastTheCache = { authorization: 'JWT none' }

export const pastReads = ({ product, reads }) =>
  reads.map(({ title, path, headers = {} }) => ({
    title: `${title}, past the cache`,
    url: product.url + path,
    headers: { ...headers, ...pastTheCache },
  }))

/** Asked until it comes from memory, in this coding. */
async function known(url, headers) {
  let answer
  for (let tries = 0; tries < 5; tries += 1) {
    answer = await ask(answer?.url ?? url, headers)
    if (answer.headers['x-cache'] === 'hit') return answer
  }
  throw new Error(`${url} does not come from memory`)
}

const sizeOf = (body) => (body.length < 1024 ? `${body.length} B` : `${Math.round(body.length / 1024)} kB`)

/** What `node:http` writes by itself, on both sides. */
const written = new Set(['date', 'connection', 'keep-alive'])
let laid = 0

async function lay(yardstick, { status, body, headers }) {
  const url = `${yardstick.url}/same/${(laid += 1)}`
  const kept = Object.entries(headers).filter(([name]) => !written.has(name))
  await fetch(url, {
    method: 'PUT',
    body: JSON.stringify({ status, headers: kept.flat(), body: body.toString('base64') }),
  })
  return url
}
