import { describe, expect, it } from 'vitest'
import { typeset } from './typeset'

describe('typeset', () => {
  it('never leaves a Polish one-letter word at the end of a line', () => {
    expect(typeset('Karta i kuchnia w barze', 'pl')).toBe('Karta i\u00a0kuchnia w\u00a0barze')
  })

  it('keeps two of them in a row together', () => {
    expect(typeset('lód i w szkle', 'pl')).toBe('lód i\u00a0w\u00a0szkle')
  })

  it('does so at the beginning of a sentence and after a bracket', () => {
    expect(typeset('W barze (z lodem)', 'pl')).toBe('W\u00a0barze (z\u00a0lodem)')
  })

  it('leaves English articles alone', () => {
    expect(typeset('a drink in a glass', 'en')).toBe('a drink in a glass')
  })

  it('binds a number to its unit and its month in both languages', () => {
    expect(typeset('30 ml ginu od 19 listopada', 'pl')).toBe('30\u00a0ml ginu od 19\u00a0listopada')
    expect(typeset('30 ml of gin from 19 November', 'en')).toBe('30\u00a0ml of gin from 19\u00a0November')
  })

  it('does not take the beginning of a word for a unit', () => {
    expect(typeset('3 miejsca, 2 lodówki', 'pl')).toBe('3 miejsca, 2 lodówki')
  })
})
