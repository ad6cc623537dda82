import { expect, it } from 'vitest'
import { strengthWord } from './strengthWord'

const word = (abvPercent: number, pureAlcoholGrams: number, isAlcoholFree = false) =>
  strengthWord({ abvPercent, pureAlcoholGrams, isAlcoholFree })

it('a spritz is light, a Negroni medium, a Manhattan strong', () => {
  expect(word(8.5, 11)).toBe('light')
  expect(word(19.38, 19.18)).toBe('medium')
  expect(word(27.81, 22.57)).toBe('strong')
})

it('a long drink with a lot of alcohol in it is strong, however weak it tastes', () => {
  expect(word(9, 30)).toBe('strong')
  expect(word(9, 15)).toBe('medium')
})

it('a dash of bitters in soda is not free of alcohol', () => {
  expect(word(0.2, 0.3)).toBe('light')
  expect(word(0.2, 0.3, true)).toBe('alcohol-free')
})
