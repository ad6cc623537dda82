import { performance } from 'node:perf_hooks'

/** Runs one step of a start and prints what it did and how long it took. `work` may return a remark to print instead of the title. */
export async function step(title, work) {
  const startedAt = performance.now()
  const remark = await work()
  const text = typeof remark === 'string' ? remark : title
  console.log(`✓ ${text} ${dim(`(${seconds(performance.now() - startedAt)})`)}`)
}

/** Like `step`, for work whose result is needed; announces slow work before it begins. */
export async function timed(title, work, { announce = false } = {}) {
  if (announce) console.log(`… ${title}`)
  const startedAt = performance.now()
  const result = await work()
  console.log(`✓ ${title} ${dim(`(${seconds(performance.now() - startedAt)})`)}`)
  return result
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

const isColoured = process.stdout.isTTY && !process.env.NO_COLOR
const dim = (text) => (isColoured ? `\u001b[2m${text}\u001b[22m` : text)
