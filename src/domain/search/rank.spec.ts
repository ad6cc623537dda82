import { expect, it } from 'vitest'
import { foldText } from './foldText'
import { rank } from './rank'

const things = [
  { name: 'Dry Martini', words: ['gin', 'wermut wytrawny', 'skórka cytryny'] },
  { name: 'Whiskey Sour', words: ['bourbon', 'sok z cytryny', 'kwaśny, z pianą'] },
  { name: 'Cytrynówka', words: ['wódka'] },
  { name: 'Łąka', words: ['żubrówka', 'sok jabłkowy'] },
]
const found = (question: string) => rank(things, question).map(({ name }) => name)

it('finds without Polish letters what is written with them', () => {
  expect(foldText('Zażółć GĘŚLĄ jaźń')).toBe('zazolc gesla jazn')
  expect(found('laka')).toEqual(['Łąka'])
  expect(found('ZUBROWKA')).toEqual(['Łąka'])
})

it('forgives the ending of a word, and puts names before what is inside', () => {
  expect(found('cytryna')).toEqual(['Cytrynówka', 'Dry Martini', 'Whiskey Sour'])
})

it('wants every word of the question', () => {
  expect(found('sok cytryny')).toEqual(['Whiskey Sour'])
  expect(found('sok cytryny gin')).toEqual([])
})

it('finds nothing for nothing', () => {
  expect(found('')).toEqual([])
  expect(found(' z , ')).toEqual([])
})
