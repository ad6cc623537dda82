import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { generateImportMap, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '../helpers/openPayload'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'eliksir-generated-'))
let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})
afterAll(async () => {
  rmSync(scratch, { recursive: true })
  await payload.destroy()
})

describe('what is generated from the collections is as `npm run generate` writes it:', () => {
  it('the types', { timeout: 60_000 }, () => {
    const fresh = path.join(scratch, 'types.ts')
    runCommand('node_modules/payload/bin.js', 'generate:types', { PAYLOAD_TS_OUTPUT_PATH: fresh })
    expect(isSame(fresh, 'src/payload-types.ts')).toBe(true)
  })

  it('the GraphQL schema', { timeout: 60_000 }, () => {
    const fresh = path.join(scratch, 'schema.graphql')
    runCommand('node_modules/@payloadcms/graphql/bin.js', 'generate:schema', {
      PAYLOAD_GRAPHQL_SCHEMA_PATH: fresh,
    })
    expect(isSame(fresh, 'schema.graphql')).toBe(true)
  })

  it('the import map of the admin', async () => {
    const fresh = path.join(scratch, 'importMap.js')
    writeFileSync(fresh, '')
    const { admin } = payload.config
    const importMap = { ...admin.importMap, importMapFile: fresh }
    await generateImportMap(
      { ...payload.config, admin: { ...admin, importMap } },
      { force: true, log: false },
    )
    expect(namesIn(fresh)).toEqual(namesIn('src/app/(payload)/admin/importMap.js'))
  })
})

describe('the migrations', () => {
  it('leave nothing for the next one to change', async () => {
    const db = payload.db as unknown as PostgresAdapter
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
    const wanted = await generateDrizzleJson(db.schema)
    const statements = await generateMigration(latestSnapshot(), wanted as never)
    expect(statements).toEqual([])
  })
})

function runCommand(program: string, command: string, env: Record<string, string>): void {
  const options = { env: { ...process.env, ...env, NODE_ENV: 'development' }, stdio: 'ignore' } as const
  execFileSync(process.execPath, ['--conditions=production', program, command], options)
}

/** Compared without printing: a difference of thousands of lines helps nobody, `npm run generate` does. */
const isSame = (fresh: string, committed: string) =>
  existsSync(committed) && readFileSync(fresh, 'utf8') === readFileSync(committed, 'utf8')

/** The components it names; where the file lies changes the relative paths. */
const namesIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^ {2}"(.+)":/gm)].map(([, name]) => name).sort()

function latestSnapshot(): unknown {
  const name = readdirSync('migrations').filter((file) => file.endsWith('.json')).sort().at(-1) // prettier-ignore
  return JSON.parse(readFileSync(path.join('migrations', name ?? ''), 'utf8'))
}
