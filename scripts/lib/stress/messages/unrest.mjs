import { spawn } from 'node:child_process'
import readline from 'node:readline'
import { root } from '../../paths.mjs'
import { stopWithUs } from '../../stopping.mjs'
import { testEnvironment } from '../../testing/testCluster.mjs'
import { productionFiles, typescriptArgs } from '../../typescript.mjs'

/**
 * Guests who change their minds while their reminders are being sent, through the product's own operations. Gives
 * `{ ready, ended }`: `ended` resolves to what was changed, with the moment after its commit.
 */
export function changeMinds({ databaseUrl, mediaDir, orders, pauseMs }) {
  const args = typescriptArgs('scripts/lib/stress/messages/changes.ts', String(pauseMs), ...orders)
  const child = spawn(process.execPath, [productionFiles, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...testEnvironment({ databaseUrl, mediaDir }),
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  stopWithUs(child)
  /** @type {{ id: string, verb: 'cancel' | 'move', at: number }[]} */
  const changed = []
  let isReady
  const ready = new Promise((resolve) => (isReady = resolve))
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return
    const said = JSON.parse(line)
    if (said.ready) isReady()
    else changed.push(said)
  })
  const ended = new Promise((resolve, reject) => {
    child.once('close', (code) => {
      isReady()
      if (code === 0) resolve(changed)
      else reject(new Error(`The changes ended with ${code}`))
    })
  })
  ended.catch(() => {}) // told to whoever awaits it
  return { ready, ended }
}
