import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseAddress } from './normaliseAddress'

const normal = (url: string) => normaliseAddress(url, url.split('?', 1)[0]!)

describe('one address for one question', () => {
  it.each([
    ['/api/menus?limit=5&depth=2', '/api/menus?depth=2&limit=5'],
    ['/api/menus?', '/api/menus'],
    ['/api/menus?page=1&locale=pl&depth=1&draft=false', '/api/menus'],
    ['/api/menus?locale=en&page=2', '/api/menus?locale=en&page=2'],
    ['/api/menus?where%5Bslug%5D%5Bequals%5D=a&limit=1', '/api/menus?limit=1&where%5Bslug%5D%5Bequals%5D=a'],
    ['/pl/menu?utm_source=mail&only=vegan&fbclid=1', '/pl/menu?only=vegan'],
    ['/pl/menu?page=1', '/pl/menu?page=1'],
  ])('%s is %s', (url, expected) => {
    expect(normal(url)).toBe(expected)
  })

  it('keeps the order where it may mean something: the same name twice, lists, hidden names', () => {
    expect(normal('/api/menus?sort=b&limit=1&sort=a')).toBe('/api/menus?limit=1&sort=b&sort=a')
    expect(normal('/api/menus?z[]=2&a[0]=1')).toBe('/api/menus?z[]=2&a[0]=1')
    expect(normal('/api/menus?%73ort=b&sort=a')).toBe('/api/menus?%73ort=b&sort=a')
  })

  it('is the same in whatever order its parameters come, and loses none that counts', () => {
    const parameters = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z0-9]{1,5}$/)),
      {
        selector: ([name]) => name,
      },
    )
    fc.assert(
      fc.property(parameters, (pairs) => {
        const query = (list: [string, string][]) =>
          `/api/menus?${list.map((pair) => pair.join('=')).join('&')}`
        expect(normal(query(pairs))).toBe(normal(query([...pairs].reverse())))
        const left = new URL(normal(query(pairs)), 'http://x').searchParams
        const dropped = pairs
          .filter(([name, value]) => left.get(name) !== value)
          .map((pair) => pair.join('='))
        expect(
          dropped.filter((pair) => !['page=1', 'depth=1', 'draft=false', 'locale=pl'].includes(pair)),
        ).toEqual([])
      }),
    )
  })
})
