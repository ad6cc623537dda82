import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import S3rver from 's3rver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { file } from '../helpers/samples'

const directory = mkdtempSync(path.join(os.tmpdir(), 'eliksir-s3-'))
let storage: S3rver
let payload: Payload

beforeAll(async () => {
  storage = new S3rver({
    port: 0,
    address: '127.0.0.1',
    directory,
    silent: true,
    configureBuckets: [{ name: 'bar', configs: [] }],
  })
  const { port } = await storage.run()
  // Read when the configuration is, which is after this.
  Object.assign(process.env, {
    S3_BUCKET: 'bar',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_REGION: 'eu-central-1',
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  })
  payload = await openPayload()
})

afterAll(async () => {
  await storage.close()
  rmSync(directory, { recursive: true, force: true })
})

it('keeps pictures and all their sizes in the bucket, serves them, and takes them away again', async () => {
  const local = readdirSync(process.env.MEDIA_DIR ?? '').length
  const picture = await payload.create({ collection: 'media', data: { alt: 'Bar' }, file: await file() })
  const kept = () =>
    readdirSync(path.join(directory, 'bar'), { recursive: true }).filter((name) =>
      String(name).includes('_object'),
    )
  expect(kept().length).toBeGreaterThanOrEqual(1)
  expect(readdirSync(process.env.MEDIA_DIR ?? '').length).toBe(local)

  const { status, headers } = await ask(`GET ${picture.url?.replace(/^https?:\/\/[^/]+/, '')}`)
  expect([status, headers.get('content-type')]).toEqual([200, 'image/webp'])

  await payload.delete({ collection: 'media', id: picture.id })
  expect(kept()).toEqual([])
})
