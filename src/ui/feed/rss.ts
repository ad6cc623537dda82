/** An entry of a feed. Addresses are whole; `at` is an instant. */
export type FeedEntry = {
  title: string
  address: string
  summary: string | null
  author: string | null
  at: string
  picture: string | null
}

export type Feed = {
  title: string
  description: string
  /** Of the page it is of, and of the feed itself. */
  address: string
  self: string
  language: string
  entries: FeedEntry[]
}

/** A feed as readers of RSS 2.0 take it. */
export function rss({ title, description, address, self, language, entries }: Feed): string {
  const items = entries.map(
    (entry) =>
      `<item><title>${safe(entry.title)}</title><link>${safe(entry.address)}</link><guid>${safe(
        entry.address,
      )}</guid><pubDate>${new Date(entry.at).toUTCString()}</pubDate>${
        entry.author ? `<dc:creator>${safe(entry.author)}</dc:creator>` : ''
      }${entry.summary ? `<description>${safe(entry.summary)}</description>` : ''}${
        entry.picture ? `<media:content url="${safe(entry.picture)}" medium="image"/>` : ''
      }</item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${safe(title)}</title><link>${safe(address)}</link><description>${safe(description)}</description><language>${safe(language)}</language><atom:link href="${safe(self)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`
}

const safe = (text: string) =>
  text
    // Characters that XML has no way of writing.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
