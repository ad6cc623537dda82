import { describe, expect, it } from 'vitest'
import { garnishOf, parseGarnish } from './parseGarnish'

describe('the words of a garnish', () => {
  it.each([
    [
      'half orange slice and lemon zest',
      [
        { form: 'half-wheel', fruit: 'orange' },
        { form: 'twist', fruit: 'lemon' },
      ],
    ],
    [
      'połówka plastra pomarańczy i skórka z cytryny',
      [
        { form: 'half-wheel', fruit: 'orange' },
        { form: 'twist', fruit: 'lemon' },
      ],
    ],
    ['orange slice or zest and cocktail cherry', [{ form: 'wheel', fruit: 'orange' }, { form: 'cherry' }]],
    ['lemon or orange zest and cherry', [{ form: 'twist', fruit: 'orange' }, { form: 'cherry' }]],
    ['lemon peel oil, or green olives on request', [{ form: 'olive', count: 3 }]],
    ['lemon peel oil', []],
    ['celery, lemon wedge optional', [{ form: 'celery' }]],
    ['mint leaf (optional)', [{ form: 'leaf' }]],
    ['half salt rim (optional)', [{ form: 'salt', half: true }]],
    ['świeżo starta gałka muszkatołowa', [{ form: 'nutmeg' }]],
    ['long spiral of lemon peel', [{ form: 'spiral', fruit: 'lemon' }]],
    ['ćwiartka limonki', [{ form: 'wedge', fruit: 'lime' }]],
    ['orange-half-slice', [{ form: 'half-wheel', fruit: 'orange' }]],
    ['a paper umbrella', []],
    ['', []],
  ])('%s', (words, parts) => {
    expect(parseGarnish(words)).toEqual(parts)
  })

  it('lets the stock decide where the words leave a choice', () => {
    expect(garnishOf('lemon zest or green olives', ['green-olive'])).toEqual([{ form: 'olive', count: 3 }])
    expect(garnishOf('skórka cytryny lub zielone oliwki', ['lemon-zest'])).toEqual([
      { form: 'twist', fruit: 'lemon' },
    ])
  })

  it('keeps the finer word, and takes the stock where there is none', () => {
    expect(garnishOf('long spiral of lemon peel', ['lemon-zest'])).toEqual([
      { form: 'spiral', fruit: 'lemon' },
    ])
    expect(garnishOf(null, ['lime-wedge'])).toEqual([{ form: 'wedge', fruit: 'lime' }])
  })
})
