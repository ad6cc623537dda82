import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '../helpers/openPayload'
import { serveApi } from '../helpers/serveApi'

const run = promisify(execFile)
/** Inside the checkout, so that packages are found. */
const folder = path.resolve('node_modules/.cache/eliksir-docs', String(process.pid))

let payload: Payload
let api: Awaited<ReturnType<typeof serveApi>>
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  payload = await openPayload()
  api = await serveApi()
  // The key shows itself once, to whoever makes it.
  const made = await payload.create({ collection: 'api-keys', data: { name: 'docs', role: 'manager' } })
  env = { ...process.env, ELIKSIR_URL: api.url, ELIKSIR_KEY: made.key ?? '', NODE_OPTIONS: '' }
  mkdirSync(folder, { recursive: true })
})

afterAll(() => {
  api.close()
  rmSync(folder, { recursive: true, force: true })
})

type Example = { title: string; language: string; code: string; expected: string[] }

/** Fenced blocks with the heading above them; lines `=> text` say what they print. */
function examplesIn(markdown: string): Example[] {
  const examples: Example[] = []
  let heading = ''
  for (const [, title, language = '', code = ''] of markdown.matchAll(
    /^## (.+)$|^```(sh|ts)\n([\s\S]*?)^```$/gm,
  )) {
    if (title) heading = title
    else {
      const expected = [...code.matchAll(/^(?:#|\/\/) => (.+)$/gm)].map(([, words = '']) => words)
      examples.push({ title: `${heading} (${language} ${examples.length + 1})`, language, code, expected })
    }
  }
  return examples
}

const examples = examplesIn(readFileSync('docs/api.md', 'utf8'))

describe('docs/api.md', () => {
  it('has examples for the shell and for TypeScript', () => {
    expect(examples.filter(({ language }) => language === 'sh').length).toBeGreaterThan(5)
    expect(examples.filter(({ language }) => language === 'ts').length).toBeGreaterThan(1)
  })

  it.each(examples)('$title', async ({ language, code, expected }) => {
    expect(expected.length).toBeGreaterThan(0)
    const { stdout } =
      language === 'sh'
        ? await run('bash', ['-euo', 'pipefail', '-c', code], { env })
        : await runTypeScript(code)
    for (const words of expected) expect(stdout).toContain(words)
  })
})

function runTypeScript(code: string) {
  const file = path.join(folder, `example-${Math.random().toString(36).slice(2)}.mts`)
  writeFileSync(file, code)
  return run(process.execPath, ['--import', 'tsx', file], { env })
}
