import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from './disk'
import type { FileStore } from './fileStore'
import { s3Store } from './s3'

const folder = mkdtempSync(path.join(os.tmpdir(), 'eliksir-stores-'))
const server = new S3rver({
  port: 0,
  address: '127.0.0.1',
  directory: path.join(folder, 's3'),
  silent: true,
  configureBuckets: [{ name: 'bar', configs: [] }],
})
let client: S3Client

beforeAll(async () => {
  const { port } = await server.run()
  client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const stores: Record<string, () => FileStore> = {
  disk: () => diskStore(path.join(folder, 'disk')),
  bucket: () => s3Store(client, { bucket: 'bar', prefix: 'private/' }),
}

describe.each(Object.keys(stores))('files kept on %s', (kind) => {
  it('are read back as they were written, and replaced whole', async () => {
    const store = stores[kind]!()
    await store.write('log/a.gz', Buffer.from([0, 255, 10, 13]))
    await store.write('log/a.gz', Buffer.from([1, 2]))
    expect(await textOf(store, 'log/a.gz')).toBe('\u0001\u0002')
  })

  it('are listed by folder with their size and their time', async () => {
    const store = stores[kind]!()
    await store.write('one/b.txt', Buffer.from('bb'))
    await store.write('other/c.txt', Buffer.from('c'))
    const files = await store.list('one')
    expect(files.map(({ name, bytes }) => [name, bytes])).toEqual([['one/b.txt', 2]])
    expect(Math.abs(Date.now() - files[0]!.modifiedAt.getTime())).toBeLessThan(60_000)
    expect((await store.list()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['one/b.txt', 'other/c.txt']),
    )
  })

  it('that are not there are null, and gone twice is gone', async () => {
    const store = stores[kind]!()
    expect(await store.read('nothing/here')).toBeNull()
    await store.write('gone/d.txt', Buffer.from('d'))
    await store.remove('gone/d.txt')
    await store.remove('gone/d.txt')
    expect(await store.read('gone/d.txt')).toBeNull()
    expect(await store.list('nowhere')).toEqual([])
  })
})

it('on disk are for the program alone', async () => {
  await stores.disk!().write('secret/e.txt', Buffer.from('e'))
  expect(statSync(path.join(folder, 'disk/secret/e.txt')).mode & 0o077).toBe(0)
})

it('that a bucket does not give say whose fault it is', async () => {
  const store = s3Store(client, { bucket: 'no-such-bucket', prefix: '' })
  await expect(store.write('x', Buffer.from('x'))).rejects.toMatchObject({
    name: 'IntegrationError',
    provider: 's3',
    retryable: false,
  })
})

async function textOf(store: FileStore, name: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of (await store.read(name))!) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}
