import http from 'node:http'
import https from 'node:https'
import { performance } from 'node:perf_hooks'
import { waitUntil } from '../processes.mjs'

/** How long a caller waits for an answer, in milliseconds. */
const patienceMs = 15_000

/** What people and programs read all day: two pages, lists that lie in memory and lists that never do, GraphQL by POST. */
export const readings = [
  { path: '/pl' },
  { path: '/api/menus?limit=5' },
  { path: '/api/cocktails?limit=10' },
  { path: ({ count }) => `/api/menu-items?limit=3&sort=-id&page=${1 + (count % 50)}` },
  { path: '/en' },
  { path: '/pl' },
  { path: '/api/menus?limit=5' },
  { path: '/api/cocktails?limit=10' },
  { path: '/en' },
  {
    path: '/api/graphql',
    body: JSON.stringify({ query: '{ Menus(limit: 1) { docs { id } } }' }),
  },
]

/**
 * Sends so many requests a second, whether or not earlier ones are answered, until it is stopped. `answers` holds each as
 * `{ sentAt, ms, path, status, retryAfter }`; what went wrong below HTTP stands in the place of the status.
 */
export function steadyLoad({ port, perSecond, trust, requests = readings }) {
  const agent = new (trust ? https : http).Agent({ keepAlive: true, maxSockets: 128 })
  const load = { sent: 0, answers: [] }
  const open = new Set()
  const send = () => {
    const count = load.sent
    const { path, body } = requests[count % requests.length]
    const place = typeof path === 'function' ? path({ count }) : path
    load.sent += 1
    const sentAt = performance.now()
    const one = ask({ port, path: place, body, agent, trust }).then((answer) => {
      load.answers.push({ sentAt, ms: performance.now() - sentAt, path: place, ...answer })
      open.delete(one)
    })
    open.add(one)
  }
  const timer = setInterval(send, 1000 / perSecond)
  return Object.assign(load, {
    /** Goes on until so many more were sent. */
    more: (count) => {
      const goal = load.sent + count
      return waitUntil(() => load.sent >= goal, 120_000, 20)
    },
    async stop() {
      clearInterval(timer)
      await Promise.all(open)
      agent.destroy()
    },
  })
}

/** Asks for each once: what is opened or compiled with the first request is there before the load comes. */
export async function warmUp(port, requests = readings) {
  for (const { path, body } of requests)
    await ask({ port, body, path: typeof path === 'function' ? path({ count: 0 }) : path })
}

/** One request of its own connection, or of the agent's; by TLS when somebody is to be trusted (`{ ca, servername }`). */
export function ask({ port, path, body, agent = false, trust }) {
  return new Promise((resolve) => {
    const method = body ? 'POST' : 'GET'
    const own = body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}
    const headers = { ...own, ...(trust ? { host: trust.servername } : {}) }
    const options = { host: '127.0.0.1', port, path, agent, timeout: patienceMs, method, headers, ...trust }
    const request = (trust ? https : http).request(options, (response) => {
      response.resume()
      response.once('end', () =>
        resolve({ status: response.statusCode, retryAfter: response.headers['retry-after'] }),
      )
      response.once('error', (error) => resolve({ status: error.code ?? 'cut' }))
    })
    request.once('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: 'timeout' })))
    request.once('error', (error) => resolve({ status: error.code ?? error.message }))
    request.end(body)
  })
}

/** Statuses with the paths they came from, for whoever has to find out why. */
export function kindsOf(answers) {
  const kinds = answers.map(({ status, path }) => ({ status: `${status} ${path.replace(/\?.*/, '')}` }))
  return tally(kinds)
}

/** The most common statuses of these answers, as `503 × 12`. */
export function tally(answers) {
  const counts = new Map()
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts.entries()].map(([status, count]) => `${status} × ${count}`).join(', ') || 'none'
}
