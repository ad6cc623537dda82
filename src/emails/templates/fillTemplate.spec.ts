import { expect, it } from 'vitest'
import { fillLine, fillParagraphs, namesIn, unknownName } from './fillTemplate'

const values = {
  date: 'sobota 15 maja',
  guestName: '<b>Zofia</b>',
  manageLink: 'https://bar.example/x',
  fee: '',
}

it('puts what is known in place of its name', () => {
  expect(fillLine('Stolik: {date}', values)).toBe('Stolik: sobota 15 maja')
  expect(fillParagraphs('Dla: { guestName }.\n\nTu: {manageLink}.', values)).toEqual([
    ['Dla: <b>Zofia</b>.'],
    ['Tu: ', { url: 'https://bar.example/x' }, '.'],
  ])
})

it('leaves out the paragraph, and only that, whose variable has nothing to say', () => {
  expect(fillParagraphs('Do zobaczenia.\n \nPóźniej kosztuje to {fee}.', values)).toEqual([
    ['Do zobaczenia.'],
  ])
  expect(fillLine('To kosztuje {fee}', values)).toBeNull()
})

it('names what it does not know, as it was typed', () => {
  expect(unknownName('{date} {gościu} {data}', ['date'])).toBe('gościu')
  expect(unknownName('{guest name}', ['guestName'])).toBe('guest name')
  expect(unknownName('{}', ['date'])).toBe('')
  expect(unknownName('{date}, { date }', ['date'])).toBeNull()
  expect(namesIn('{a} {b} {a}')).toEqual(['a', 'b'])
})

it('does not fill in what a guest wrote in braces', () => {
  expect(fillLine('{guestName}', { guestName: '{manageLink}', manageLink: 'https://bar.example/x' })).toBe(
    '{manageLink}',
  )
})
