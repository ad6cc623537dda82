import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { bundle } from '../../build.mjs'
import { root } from '../../paths.mjs'
import { withClient } from '../../postgres/cluster.mjs'
import { waitUntil } from '../../processes.mjs'
import { smoke } from '../../smoke/smoke.mjs'
import { signIn, upload } from '../../smoke/upload.mjs'
import { steadyLoad, tally } from '../steadyLoad.mjs'

/**
 * The temporary folder and the folder of the uploads are full: pages and bookings go on, an upload is refused as 507 and leaves
 * nothing behind, the worker's probe still says that it lives. With room again it works without a restart.
 */
export async function fillDisk({ product, worker, temporary, uploads, databaseUrl, perSecond = 50 }) {
  temporary.fill()
  uploads.fill()
  const { port } = new URL(product.url)
  const cookie = await signIn(product.url, { email: 'manager@example.com', password: 'eliksir-demo' })
  const before = await pictures(databaseUrl)
  const files = fs.readdirSync(uploads.folder).length
  const load = steadyLoad({ port, perSecond })
  const refused = await upload(product.url, cookie)
  const faults = await smoke({ address: product.url, say: () => {} })
  const lives = await waitUntil(() => isAlive(worker.env), 30_000, 500)
  await load.more(perSecond * 3)
  await load.stop()
  const after = await pictures(databaseUrl)
  const left = fs.readdirSync(uploads.folder).length - files
  uploads.grow(200)
  temporary.grow(50)
  const taken = await upload(product.url, cookie)
  return [
    [
      load.answers.every(({ status }) => status === 200),
      `Temporary folder and uploads are full: ${tally(load.answers)}`,
    ],
    [faults === 0, 'a table is booked and cancelled meanwhile'],
    [[503, 507].includes(refused.status), `an upload is refused: ${refused.status} ${refused.says}`],
    [after === before && left === 0, `it leaves ${after - before} rows and ${left} files behind`],
    [lives, "the worker's probe says that it lives"],
    [taken.status === 201, `with room again an upload is taken: ${taken.status}`],
  ]
}

const isAlive = (env) =>
  spawnSync(process.execPath, [bundle('alive')], { cwd: root, env: { ...process.env, ...env } }).status === 0

const pictures = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query('select count(*)::int as count from media')
    return rows[0].count
  })
