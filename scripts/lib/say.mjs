import { performance } from 'node:perf_hooks'

/** Runs one step and prints what it did and how long it took. `work` may give `{ remark }` to print instead of the title. */
export async function step(title, work) {
  const startedAt = performance.now()
  const result = await work()
  console.log(`✓ ${result?.remark ?? title} ${dim(`(${seconds(performance.now() - startedAt)})`)}`)
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

const isColoured = process.stdout.isTTY && !process.env.NO_COLOR
const dim = (text) => (isColoured ? `\u001b[2m${text}\u001b[22m` : text)
