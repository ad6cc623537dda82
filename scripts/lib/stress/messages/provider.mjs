import crypto from 'node:crypto'
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * A mail provider that speaks Resend's language and has bad days: of a hundred calls so many are answered 429 or 500, never
 * answered, or taken and then dropped without an answer. Like Resend it remembers an idempotency key, answers the second call
 * like the first, and refuses the same key for another message. Gives `{ url, accepted, tally, clashes, stop() }`;
 * `accepted` maps each key to the moment (epoch milliseconds) at which the mail would have been delivered.
 */
export async function startProvider({
  latencyMs = 50,
  percent: { limited = 0, broken = 0, silent = 0, dropped = 0 } = {},
  random = Math.random,
  isRemembering = true,
} = {}) {
  /** @type {Map<string, { at: number, hash: string }>} */
  const accepted = new Map()
  /** @type {Record<string, number>} */
  const tally = { taken: 0, repeated: 0, limited: 0, broken: 0, silent: 0, dropped: 0 }
  const clashes = []

  const server = http.createServer(async (request, response) => {
    const arrivedAt = Date.now()
    const key = String(request.headers['idempotency-key'] ?? '')
    const body = await bodyOf(request)
    const chance = random() * 100
    const mood = moodOf(chance)
    if (mood === 'limited')
      return answer(
        response,
        429,
        { statusCode: 429, name: 'rate_limit_exceeded', message: 'Too many' },
        { 'retry-after': '1' },
      )
    if (mood === 'broken')
      return answer(response, 500, { statusCode: 500, name: 'internal_server_error', message: 'Broken' })

    const known = accepted.get(key)
    const hash = isRemembering ? crypto.createHash('sha256').update(body).digest('hex') : ''
    if (known && known.hash !== hash) clashes.push(key)
    if (known) tally.repeated += 1
    else {
      tally.taken += 1
      if (isRemembering) accepted.set(key, { at: arrivedAt, hash })
    }
    if (mood === 'silent') return // Whoever asked gives up in time.
    if (mood === 'dropped') return request.socket.destroy()
    await pause(latencyMs)
    return answer(response, 200, { id: `mail-${key}` })
  })

  function moodOf(chance) {
    const moods = { limited, broken, silent, dropped }
    let upTo = 0
    for (const [mood, share] of Object.entries(moods)) {
      upTo += share
      if (chance >= upTo) continue
      tally[mood] += 1
      return mood
    }
    return 'well'
  }

  server.keepAliveTimeout = 30_000
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    accepted,
    tally,
    clashes,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answer(response, status, body, headers = {}) {
  if (response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

async function bodyOf(request) {
  const chunks = []
  // Whoever is killed in the middle of a call leaves half a message.
  for await (const chunk of request.on('error', () => {})) chunks.push(chunk)
  return Buffer.concat(chunks)
}
