import { describe, expect, it } from 'vitest'
import { collections } from '../../../collections'
import { globals } from '../../../globals'
import { applyWords } from './applyWords'
import { platformTexts } from './platformTexts'
import { sayWith } from './say'
import { adminTexts } from './texts'
import { countedTexts, type CountedWord } from './texts/counted'
import { adminTranslations } from './translations'
import type { Word } from './words'
import { collectionWords } from './words/collections'

const blanksOf = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort()
const wordsIn = (value: unknown): Word[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('pl' in value && 'en' in value && typeof value.pl === 'string') return [value as Word]
  return Object.values(value).flatMap(wordsIn)
}

describe('words of the backoffice', () => {
  it('stand in both languages, with the same blanks to fill', () => {
    for (const [key, { pl, en }] of Object.entries<Word>(adminTexts)) {
      expect(pl.trim(), key).not.toBe('')
      expect(en.trim(), key).not.toBe('')
      expect(blanksOf(en), key).toEqual(blanksOf(pl))
    }
  })

  it('have all plural forms, each with its number', () => {
    for (const [key, { pl, en }] of Object.entries<CountedWord>(countedTexts)) {
      expect(Object.keys(pl).sort(), key).toEqual(['few', 'many', 'one', 'other'])
      expect(Object.keys(en).sort(), key).toEqual(['one', 'other'])
      for (const sentence of [...Object.values(pl), ...Object.values(en)])
        expect(sentence, key).toContain('{{n}}')
    }
  })

  it('are complete for every collection, global, field and choice', () => {
    expect(() => applyWords({ collections, globals } as never)).not.toThrow()
    for (const { pl, en } of wordsIn(collectionWords)) {
      expect(pl.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
    }
  })

  it('tell what to do first in every list that people fill', () => {
    const filled = collections.filter(({ admin }) => admin?.hidden !== true).map(({ slug }) => slug)
    const silent = filled.filter((slug) => slug !== 'users' && !collectionWords[slug]?.first)
    expect(silent).toEqual([])
  })

  it('overrule only words that the platform has', async () => {
    const { pl } = await import('@payloadcms/translations/languages/pl')
    const known = pl.translations as Record<string, Record<string, string>>
    for (const texts of Object.values(platformTexts)) {
      for (const [space, words] of Object.entries(texts)) {
        for (const key of Object.keys(words)) expect(known[space], `${space}:${key}`).toHaveProperty(key)
      }
    }
  })
})

it('says numbers in the Polish form that they ask for', () => {
  const t = (key: string, values: Record<string, unknown> = {}) =>
    (adminTranslations.pl.eliksir[key.slice('eliksir:'.length)] ?? key).replace(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => String(values[name]),
    )
  const say = sayWith({ language: 'pl', t })
  expect([1, 3, 5, 22, 112].map((n) => say.count('sectionItems', n))).toEqual([
    '1 pozycja',
    '3 pozycje',
    '5 pozycji',
    '22 pozycje',
    '112 pozycji',
  ])
})
