import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { inlineHashes } from './inlineHashes'

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('lets run what the platform marked, and nothing that came in otherwise', () => {
  const marked =
    '<script nonce="n0">self.a=1</script><script src="/a.js" nonce="n0" async></script><script>alert(1)</script>' +
    '<style nonce="n0">p{}</style><script nonce="guess">alert(2)</script><script nonce="n0">push("\\"nonce\\":\\"n0\\"")</script>'
  const { html, scripts, styles } = inlineHashes(marked, 'n0')
  expect(scripts).toEqual([sha('self.a=1'), sha('push("\\"nonce\\":\\"\\"")')])
  expect(styles).toEqual([sha('p{}')])
  expect(html).not.toContain('n0')
  expect(html).toContain('<script>self.a=1</script><script src="/a.js" async></script>')
})

it('is the same for the same page, whatever nonce it was marked with', () => {
  const page = (nonce: string) => inlineHashes(`<script nonce="${nonce}">f("${nonce}")</script>`, nonce)
  expect(page('one')).toEqual(page('other'))
})
