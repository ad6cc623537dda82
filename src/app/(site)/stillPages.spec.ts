import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const src = path.resolve('src')
const site = path.join(src, 'app/(site)')

/** Only in previews, which keep their scripts; and fields, which keep what was typed only where a script changes the page. */
const mayRest = ['ui/frame/FollowEdits.tsx', 'ui/reserve/TextField.tsx', 'ui/reserve/CheckField.tsx']

const pages = fs
  .readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)(?:page|not-found)\.tsx$/.test(name))
  .map((name) => path.join(site, name))

describe('pages that say nothing on them needs a script', () => {
  it('are most of them', () => {
    expect(pages.filter(isStill).length).toBeGreaterThan(12)
  })

  it.each(pages.filter(isStill).map((page) => path.relative(site, page)))('%s is right', (name) => {
    expect([...clientParts(path.join(site, name))].filter((part) => !mayRest.includes(part))).toEqual([])
  })
})

function isStill(page: string): boolean {
  return /<Frame\s+still\b/.test(fs.readFileSync(page, 'utf8'))
}

/** What runs in the browser of all that a file is made of, by path in `src`. */
function clientParts(file: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  if (seen.has(file)) return found
  seen.add(file)
  const text = fs.readFileSync(file, 'utf8')
  if (text.startsWith("'use client'")) return found.add(path.relative(src, file))
  for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from '([^']+)'/gm)) {
    const next = fileOf(name, file)
    if (next) clientParts(next, seen, found)
  }
  return found
}

/** Null for what comes from elsewhere. */
function fileOf(name: string, from: string): string | null {
  if (!name.startsWith('@/') && !name.startsWith('.')) return null
  const base = name.startsWith('@/') ? path.join(src, name.slice(2)) : path.resolve(path.dirname(from), name)
  return [`${base}.tsx`, `${base}.ts`].find((file) => fs.existsSync(file)) ?? null
}
