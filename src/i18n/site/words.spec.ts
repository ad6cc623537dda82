import { expect, it } from 'vitest'
import en from './en.json'
import pl from './pl.json'
import { wordsFor } from './words'

it('has the same keys in both languages, and no empty text', () => {
  expect(keysOf(en)).toEqual(keysOf(pl))
})

it('counts as Polish counts', () => {
  const t = wordsFor('pl', 'gallery')
  expect([1, 2, 5, 12, 22].map((count) => t('pictures', { count }))).toEqual([
    '1 obraz',
    '2 obrazy',
    '5 obrazów',
    '12 obrazów',
    '22 obrazy',
  ])
})

it('bends Polish units with fractions', () => {
  const t = wordsFor('pl', 'units')
  expect(t('dash', { shown: '2', count: 2 })).toBe('2 strzały')
  expect(t('barspoon', { shown: '½', count: 0.5 })).toBe('½ łyżki barmańskiej')
})

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [`${path} is empty`] : [path]
  return Object.entries(value as object)
    .flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    .sort()
}
