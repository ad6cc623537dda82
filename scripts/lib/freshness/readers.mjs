import { setTimeout as pause } from 'node:timers/promises'

/** Addresses that show what the acts change: lists, counts, documents, pages, and what the router asks for. */
export const addressesOf = ({ drinks, nights }) => [
  '/api/cocktails?limit=50&depth=1',
  '/api/cocktails?sort=-updatedAt&limit=3&depth=0',
  '/api/cocktails/count',
  '/api/menus?depth=3&limit=20',
  '/api/menu-items?limit=100&depth=2',
  '/api/ingredients?limit=100&depth=0',
  '/api/media?limit=50&depth=0',
  '/pl/menu',
  '/en/menu',
  '/pl',
  '/api/globals/navigation',
  ...nights.map((date) => `/api/reservations/availability?date=${date}&partySize=2`),
  `/api/reservations/nights?from=${nights[0]}&days=4&partySize=2`,
  ...drinks.map(({ id }) => `/api/cocktails/${id}?depth=2`),
  ...drinks.map(({ slug }) => `/pl/cocktails/${slug}`),
]

/** Strangers who ask both processes all the time, and hold every answer against the ledger. */
export function startReaders({ urls, addresses, ledger, pick, count, isPaused }) {
  let isStopped = false
  const tally = { answers: 0, hits: 0, failures: 0 }
  const read = async () => {
    while (!isStopped) {
      const url = pick(urls)
      const path = pick(addresses)
      const floors = ledger.floors()
      try {
        const response = await fetch(url + path)
        const text = await response.text()
        tally.answers += 1
        if (response.headers.get('x-cache') === 'hit') tally.hits += 1
        if (response.status < 500)
          ledger.look(text, floors, { url, path, cache: response.headers.get('x-cache') })
        else tally.failures += 1
      } catch {
        tally.failures += 1
      }
      await pause(isPaused() ? 50 : 5)
    }
  }
  const all = Promise.all(Array.from({ length: count }, read))
  return {
    tally,
    stop: async () => {
      isStopped = true
      await all
    },
  }
}

/** Asks both processes from memory and past it; what differs twice is stale. */
export async function compareWithTruth({ urls, paths, ledger }) {
  let compared = 0
  const ask = async (url, path, headers = {}) => {
    const response = await fetch(url + path, { headers, redirect: 'manual' })
    return `${response.status} ${essence(await response.text())}`
  }
  const differs = async (url, path) => {
    const kept = await ask(url, path)
    const truth = await ask(url, path, { authorization: 'JWT none' })
    // Somebody who is told to come back is told nothing old.
    if (kept === truth || kept.startsWith('5') || truth.startsWith('5')) return null
    return { kept, truth }
  }
  for (const path of paths) {
    for (const url of urls) {
      compared += 1
      if (!(await differs(url, path))) continue
      const again = await differs(url, path) // something ended by itself in between
      if (again) ledger.differ({ url, path, ...firstDifference(again) })
    }
  }
  return compared
}

/** What a reader sees of an answer: nonces and ids of requests are another each time. */
const essence = (text) =>
  text.startsWith('<')
    ? text
        .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '')
        .replace(/\s+/g, ' ')
    : text

function firstDifference({ kept, truth }) {
  let at = 0
  while (at < kept.length && kept[at] === truth[at]) at += 1
  const part = (text) => text.slice(Math.max(0, at - 60), at + 100)
  return { kept: part(kept), truth: part(truth) }
}
