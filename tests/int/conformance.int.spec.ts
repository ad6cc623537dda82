import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)

it('answers every case of conformance/ as the rules say, behind the protocol that is open to any engine', async () => {
  const { stdout } = await run(process.execPath, ['scripts/conformance.mjs'])
  const [passed, failed] = stdout
    .match(/(\d+) passed, (\d+) failed\s*$/)!
    .slice(1)
    .map(Number)
  expect(failed).toBe(0)
  expect(passed).toBeGreaterThan(150)
}, 60_000)

it('finds an engine out that says yes to everything', async () => {
  const engine = `process.stdin.setEncoding('utf8').on('data', (text) => { for (const line of text.trim().split('\\n'))
    console.log(JSON.stringify({ id: JSON.parse(line).id, answer: { ok: true } })) })`
  const args = [
    'scripts/conformance.mjs',
    '--engine',
    `"${process.execPath}" -e "${engine.replaceAll('"', '\\"')}"`,
  ]
  const outcome = await run(process.execPath, args).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  )
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toMatch(/✗ reservations\/tables\/buffer: /)
}, 60_000)
