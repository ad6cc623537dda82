import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { hasBundle } from '../build.mjs'
import { root } from '../paths.mjs'
import { withClient } from '../postgres/cluster.mjs'
import { waitUntil } from '../processes.mjs'
import { signIn } from '../smoke/upload.mjs'
import { aProduct } from '../stress/product.mjs'
import { testEnvironment } from '../testing/testCluster.mjs'
import { Trouble } from '../trouble.mjs'
import { productionFiles } from '../typescript.mjs'

/** A guest asks to be forgotten after the backup, of the running product; gives who it was once it stands on the list. */
export async function eraseSomebody({ databaseUrl, media, backups, key, node, staff }) {
  if (!hasBundle('server')) return null
  const env = { BACKUP_DIR: backups, BACKUP_KEY: key }
  const product = await aProduct({ databaseUrl, mediaDir: media, env })
  await product.start()
  const id = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select id from customers where email is not null and merged_into_id is null order by created_at limit 1`,
    )
    return rows[0].id
  })
  const cookie = await signIn(product.url, staff)
  const answer = await fetch(`${product.url}/api/customers/${id}/erase`, {
    method: 'POST',
    headers: { cookie, origin: product.url, 'content-type': 'application/json' },
    body: JSON.stringify({ cancelFuture: true }),
  })
  if (!answer.ok) throw new Trouble(`Nobody could be erased: ${answer.status} ${await answer.text()}`)
  const worker = spawn(process.execPath, [productionFiles, ...node('worker')], {
    cwd: root,
    env: { ...process.env, ...testEnvironment({ databaseUrl, mediaDir: media }), ...env, NODE_ENV: 'production', HOST: '127.0.0.1', LOG_LEVEL: 'warn', WORKER_METRICS_PORT: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  }) // prettier-ignore
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  const list = path.join(backups, 'erasures')
  const isListed = await waitUntil(() => fs.existsSync(list) && fs.readdirSync(list).length > 0, 120_000, 200)
  worker.kill('SIGTERM')
  await Promise.all([ended, product.stop()])
  if (!isListed) throw new Trouble('Who was erased does not stand beside the backups.')
  console.log('✓ A guest was erased after the backup, and stands on the list beside it')
  return id
}

export const proveErased = (url, id) =>
  withClient(url, async (client) => {
    const { rows } = await client.query('select name, email, erased_at from customers where id = $1', [id])
    if (rows[0]?.email !== null || !rows[0].erased_at) throw new Trouble('A guest who was erased is back.')
    console.log('✓ He is not back')
  })
