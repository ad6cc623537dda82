import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * So many clients at once, each with the next attempt as soon as it has its answer. `onAnswer` sees every answer as it
 * comes; `retry` says of an answer whether the client is to ask the same again after a moment (with the same key).
 * Gives what each attempt came to, in the order in which they were answered.
 */
export async function rush({
  attempts,
  clients,
  callers,
  seconds,
  onAnswer = () => {},
  retry = () => false,
}) {
  const queue = [...attempts]
  const results = []
  const won = []
  const startedAt = performance.now()
  const isOver = () => performance.now() - startedAt > seconds * 1000

  const client = async () => {
    for (let attempt = queue.shift(); attempt && !isOver(); attempt = queue.shift()) {
      let result = await once(attempt)
      for (let tries = 0; retry(result) && tries < 60 && !isOver(); tries += 1) {
        await pause(Math.min(1000, Number(result.retryAfter ?? 0.5) * 1000))
        result = { ...(await once(attempt)), isRepeated: true }
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { results, tookMs: performance.now() - startedAt, isCutShort: queue.length > 0 }

  async function once(attempt) {
    const { kind, die } = attempt
    const prey = kind === 'move' ? won[Math.floor(die * won.length)] : undefined
    const way = kind === 'move' && !prey ? 'rest' : kind
    const askedAt = performance.now()
    const answer = await callers[way](attempt, prey)
    const result = { attempt, way, ...answer, tookMs: performance.now() - askedAt }
    if (result.outcome === 'won' && result.id) won.push(result.id)
    results.push(result)
    onAnswer(result, results)
    return result
  }
}
