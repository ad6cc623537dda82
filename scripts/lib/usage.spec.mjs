import { afterEach, expect, it, vi } from 'vitest'
import { filesUnder } from './infra/sources.mjs'
import { saysUsage, usageOf } from './usage.mjs'

afterEach(() => vi.restoreAllMocks())

it('says what a command does instead of starting it', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  expect(saysUsage({ run: () => undefined }, ['--help'], 'scripts/up.mjs')).toBe(true)
  expect(said.mock.calls[0][0]).toMatch(/^up: From a clone to a served bar/)
})

it('refuses words to a command that takes none, and leaves the others theirs', () => {
  expect(() => saysUsage({ run: () => undefined }, ['--prot', '4000'], 'scripts/up.mjs')).toThrow(
    'up takes no words, and "--prot 4000" was given.',
  )
  expect(saysUsage({ run: (args) => args }, ['--acts', '10'], 'scripts/stress-freshness.mjs')).toBe(false)
  expect(saysUsage({ run: () => undefined }, [], 'scripts/up.mjs')).toBe(false)
})

it.each(filesUnder('scripts/commands', '.mjs').map((file) => /(\w[\w-]*)\.mjs$/.exec(file)[1]))(
  'finds what %s does',
  (name) => expect(usageOf(name)).not.toContain('README'),
)
