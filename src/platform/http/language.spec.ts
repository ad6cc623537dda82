import { describe, expect, it } from 'vitest'
import { languageOf } from './language'

describe('languageOf', () => {
  it.each([
    ['/api/x?locale=en', 'pl', 'en'],
    ['/en/menu', 'pl', 'en'],
    ['/api/x', 'en-GB,en;q=0.9,pl;q=0.8', 'en'],
    ['/api/x', 'de, pl;q=0.3, en;q=0.7', 'en'],
    ['/api/x', 'de', 'pl'],
    ['/api/x', undefined, 'pl'],
    ['/api/x', 'en;q=0', 'pl'],
    ['/api/x?locale=xx', 'en', 'en'],
  ])('%s with %s is answered in %s', (url, acceptLanguage, language) => {
    expect(languageOf({ url, acceptLanguage })).toBe(language)
  })
})
