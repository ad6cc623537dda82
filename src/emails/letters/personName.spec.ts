import { expect, it } from 'vitest'
import { personName } from './personName'

it('keeps the names of people', () => {
  for (const name of ['Zofia Nowak', 'J.R.R. Tolkien', 'St. John Smith', 'Łucja O’Hara-Żółć'])
    expect(personName(name)).toBe(name)
})

it('writes them on one line, without what cannot be seen', () => {
  expect(personName(' Zofia\r\nBcc: x\u202e\u0000 ')).toBe('Zofia Bcc: x')
})

it('leaves out what would make an advertisement of our mail', () => {
  for (const name of [
    'Wygrana na evil.example',
    'www evil',
    'mail me@evil.example',
    'https://x.y',
    'x'.repeat(61),
  ])
    expect(personName(name)).toBe('')
})
