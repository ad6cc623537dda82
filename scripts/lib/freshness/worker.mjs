import { spawn } from 'node:child_process'
import { bundle } from '../build.mjs'
import { root } from '../paths.mjs'
import { stopLater } from '../stopping.mjs'
import { testEnvironment } from '../testing/testCluster.mjs'
import { productionFiles } from '../typescript.mjs'

/** A worker on the same database, which publishes what was planned. Ends with the program. */
export async function aWorker({ databaseUrl, mediaDir }) {
  const child = spawn(process.execPath, [productionFiles, bundle('worker')], {
    cwd: root,
    env: {
      ...process.env,
      ...testEnvironment({ databaseUrl, mediaDir }),
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      SERVER_URL: 'http://127.0.0.1:3000',
    },
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  stopLater('', stop)
  return { stop }
}
