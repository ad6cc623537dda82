import { expect, it } from 'vitest'
import { rss } from './rss'

const feed = {
  title: 'Dziennik & spółka',
  description: '',
  address: 'https://bar.example/pl/journal',
  self: 'https://bar.example/pl/journal/feed.xml',
  language: 'pl',
  entries: [
    {
      title: 'Lód <3 i "kostka"\u0000',
      address: 'https://bar.example/pl/journal/lod',
      summary: null,
      author: 'Zofia Wolańska',
      at: '2026-11-20T18:00:00.000Z',
      picture: null,
    },
  ],
}

it('writes what editors type so that it stays text', () => {
  const text = rss(feed)
  expect(text).toContain('<title>Dziennik &amp; spółka</title>')
  expect(text).toContain('<title>Lód &lt;3 i &quot;kostka&quot;</title>')
  expect(text).not.toContain('\u0000')
})

it('dates its entries as readers of feeds expect', () => {
  expect(rss(feed)).toContain('<pubDate>Fri, 20 Nov 2026 18:00:00 GMT</pubDate>')
})
