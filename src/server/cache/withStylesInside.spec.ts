import { describe, expect, it } from 'vitest'
import { stylesheetAt } from './stylesheetAt'
import { linksOf, withStylesInside } from './withStylesInside'

const sheet = '<link rel="stylesheet" href="/a.css" data-precedence="next"/>'
const read = (address: string) => (address === '/a.css' ? 'p{color:red}' : null)

describe('the styles of a page', () => {
  it('stand inside it, marked as its own', () => {
    expect(withStylesInside(`<head>${sheet}</head>`, 'abc', read)).toBe(
      '<head><style nonce="abc">p{color:red}</style></head>',
    )
  })

  it('stay outside where nobody knows them, or where they could end their element early', () => {
    for (const styles of [null, 'p::after{content:"</style><script>"}'])
      expect(withStylesInside(sheet, 'abc', () => styles)).toBe(sheet)
  })

  it('leave other links alone', () => {
    const others = '<link rel="icon" href="/a.css"/><link rel="canonical" href="/pl"/>'
    expect(withStylesInside(others, 'abc', read)).toBe(others)
  })
})

describe('what is fetched before the page is read', () => {
  const header =
    '</a.woff2>; rel=preload; as="font"; crossorigin="", </a.js>; rel=preload; as="script", </a.css>; rel=preload; as="style"'

  it('is no script, and no style that stands in the page', () => {
    expect(linksOf(header, '<style>p{color:red}</style>')).toBe(
      '</a.woff2>; rel=preload; as="font"; crossorigin=""',
    )
  })

  it('are the styles that stand outside it', () => {
    expect(linksOf(header, sheet)).toContain('</a.css>')
  })
})

it('nothing but a stylesheet of the build is read', () => {
  for (const address of [
    '/_next/static/chunks/../../../package.json',
    '/etc/passwd',
    '/_next/static/chunks/none.css',
  ])
    expect(stylesheetAt(address)).toBeNull()
})
