import { waitUntil } from '../../processes.mjs'
import { seconds } from '../../say.mjs'
import { smoke } from '../../smoke/smoke.mjs'
import { ask, steadyLoad, tally } from '../steadyLoad.mjs'

const longestMs = 2_000

/** Redis is killed, comes back, and then only hangs: nobody is refused or waits, and a table can be booked all the while. */
export async function loseRedis({ product, redis, perSecond = 50 }) {
  const { port } = new URL(product.url)
  const verdicts = []
  for (const [how, lose, giveBack] of [
    ['killed', redis.kill, redis.start],
    ['hangs', redis.freeze, redis.thaw],
  ]) {
    const load = steadyLoad({ port, perSecond })
    await load.more(perSecond)
    await lose()
    const isDegraded = await waitUntil(async () => (await stateOf(product.url)) === 'degraded', 15_000, 50)
    const ready = await ask({ port, path: '/readyz' })
    await load.more(perSecond * 2)
    const faults = await smoke({ address: product.url, say: () => {} })
    await giveBack()
    const isBack = await waitUntil(async () => (await stateOf(product.url)) === 'ready', 20_000, 50)
    await load.stop()
    const slowest = Math.max(...load.answers.map(({ ms }) => ms))
    verdicts.push(
      [load.answers.every(({ status }) => status === 200), `Redis ${how}: ${tally(load.answers)}`],
      [slowest <= longestMs, `the slowest answer took ${seconds(slowest)} (at most ${seconds(longestMs)})`],
      [isDegraded && ready.status === 200, 'it says that it is degraded, and is ready all the same'],
      [faults === 0, 'a table is booked and cancelled meanwhile'],
      [isBack, 'it finds Redis again by itself'],
    )
  }
  return verdicts
}

const stateOf = (url) =>
  fetch(`${url}/readyz`).then(
    async (answer) => (await answer.json()).status,
    () => undefined,
  )
