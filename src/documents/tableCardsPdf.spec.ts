import { describe, expect, it } from 'vitest'
import { tableCardsPdf } from './tableCardsPdf'

const sheet = { title: 'Kody na stoliki', house: 'Eliksir', menu: 'Karta · Menu', language: 'pl' } as const
const cardsFor = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    name: `Stół ${place + 1}`,
    area: 'Sala Żurawia',
    address: `https://bar.example/q/sala-zurawia-${place + 1}`,
  }))
const pagesOf = async (count: number) =>
  (await tableCardsPdf({ ...sheet, cards: cardsFor(count) })).toString('latin1').match(/\/Type \/Page\b/g)
    ?.length

describe('the codes for the tables as a sheet to print', () => {
  it('has eight to a page, and no page for nothing', async () => {
    expect(await pagesOf(8)).toBe(1)
    expect(await pagesOf(9)).toBe(2)
  })

  it('brings its own letters, Polish ones too', async () => {
    const text = (await tableCardsPdf({ ...sheet, cards: cardsFor(1) })).toString('latin1')
    expect(text.slice(0, 5)).toBe('%PDF-')
    expect(text).toContain('/FontFile2')
    expect(text).not.toContain('Helvetica')
  })
})
