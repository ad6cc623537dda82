import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inRoot } from '../paths.mjs'
import { filesUnder, readText } from './sources.mjs'

const { scripts } = JSON.parse(readText('package.json'))
const documents = [
  'README.md',
  'SECURITY.md',
  ...filesUnder('docs', '.md').filter((file) => !file.includes('decisions')),
]
const specs = ['src', 'collections', 'globals', 'hooks', 'scripts', 'tests'].flatMap((folder) =>
  filesUnder(folder, '.spec.ts', '.spec.tsx', '.spec.mjs'),
)

describe('the table of ASVS', () => {
  const lines = readText('docs/security/asvs.md')
    .split('\n')
    .filter((line) => /^\| V\d+/.test(line))

  it.each(lines.map((line) => line.split('|').map((cell) => cell.trim())))(
    '| %s%s is held by tests that are there: %s',
    (_, chapter, asked, held) => {
      const named = [...held.matchAll(/`(int|unit|e2e) (\w+)`/g)]
      const commands = [...held.matchAll(/`npm run ([\w:-]+)`/g)]
      const isLeftOut = held === '–' && asked.startsWith('not applicable')
      expect([chapter, isLeftOut || named.length + commands.length > 0]).toEqual([chapter, true])
      for (const [name, kind, word] of named)
        expect([name, testsOf(kind, word).length > 0]).toEqual([name, true])
      for (const [name, script] of commands) expect([name, script in scripts]).toEqual([name, true])
    },
  )
})

/** As `npm test -- <kind> <word>` finds them. */
function testsOf(kind, word) {
  const isOfKind = {
    int: (file) => file.startsWith('tests/int/'),
    e2e: (file) => file.startsWith('tests/e2e/'),
    unit: (file) => !file.startsWith('tests/'),
  }[kind]
  return specs.filter((file) => isOfKind(file) && file.includes(word))
}

describe('what an engineer reads', () => {
  it.each(documents)('%s names only commands and files that are there', (document) => {
    const text = readText(document)
    for (const [, script] of text.matchAll(/npm run ([a-z][\w:-]*)/g))
      expect(Object.keys(scripts)).toContain(script)
    for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)(?:#[^)]*)?\)/g))
      expect([target, fs.existsSync(path.join(path.dirname(inRoot(document)), target))]).toEqual([
        target,
        true,
      ])
  })
})
