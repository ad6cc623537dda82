import { describe, expect, it } from 'vitest'
import { searchWords } from './searchWords'

describe('what somebody typed into the search', () => {
  it('is looked for word by word', () => {
    expect(searchWords('  Żaneta   Szp ')).toEqual({ words: ['Żaneta', 'Szp'], reference: 'ANETASZP' })
  })

  it('is one word when it is a telephone number, however it is grouped', () => {
    expect(searchWords('+48 600-000 118').words).toEqual(['48600000118'])
    expect(searchWords('(600) 000.118').words).toEqual(['600000118'])
  })

  it('may be a reference as it was read out', () => {
    expect(searchWords('k7m 4tr').reference).toBe('K7M4TR')
    expect(searchWords('K').reference).toBeNull()
    expect(searchWords('karolina dudek').reference).toBeNull()
  })

  it('is no more than six words', () => {
    expect(searchWords('a b c d e f g h').words).toHaveLength(6)
  })
})
