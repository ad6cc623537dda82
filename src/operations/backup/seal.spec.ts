import { expect, it } from 'vitest'
import { readManifest, writeManifest, type Manifest } from './manifest'
import { keysFrom, seal, unseal } from './seal'

const keys = keysFrom('a key that only the owner has, 0123456789')
const others = keysFrom('a key that somebody else has, 0123456789')
const plain = Buffer.from('Anna Kowalska, table 4, Friday')

it('opens what it has sealed, and shows nothing of it meanwhile', () => {
  const sealed = seal(plain, 'database.0000', keys)
  expect(sealed.includes('Anna')).toBe(false)
  expect(unseal(sealed, 'database.0000', keys)).toEqual(plain)
})

it('does not open with another key, under another name, or with one bit turned', () => {
  const sealed = seal(plain, 'database.0000', keys)
  expect(() => unseal(sealed, 'database.0000', others)).toThrow()
  expect(() => unseal(sealed, 'database.0001', keys)).toThrow()
  for (const place of [0, 13, sealed.length - 1]) {
    const turned = Buffer.from(sealed)
    turned[place]! ^= 1
    expect(() => unseal(turned, 'database.0000', keys)).toThrow()
  }
})

it('knows a manifest that was changed, cut, or signed with another key', () => {
  const manifest: Manifest = {
    format: 1, id: '20261121T030000Z', startedAt: '2026-11-21T03:00:00.000Z', completedAt: '2026-11-21T03:01:00.000Z',
    serverVersion: 18, migrations: ['initial'], counts: { reservations: 100_000 }, database: [], media: [],
  } // prettier-ignore
  const bytes = writeManifest(manifest, keys)
  expect(readManifest(bytes, keys)).toEqual(manifest)
  const sentence = /manifest was changed or cut, or BACKUP_KEY/
  expect(() => readManifest(Buffer.from(bytes.toString().replace('100000', '99999')), keys)).toThrow(sentence)
  expect(() => readManifest(bytes.subarray(0, 200), keys)).toThrow(sentence)
  expect(() => readManifest(bytes, others)).toThrow(sentence)
  expect(() => readManifest(Buffer.alloc(0), keys)).toThrow(sentence)
})
