/** Text that is markup already; everything else is escaped. */
export type Markup = { markup: string }
type Part = string | Markup | Markup[]

export const raw = (markup: string): Markup => ({ markup })

/** html`<p>${text}</p>`: what is put in is escaped unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  raw(strings.reduce((whole, text, place) => whole + text + shown(parts[place] ?? ''), ''))

function shown(part: Part): string {
  if (Array.isArray(part)) return part.map(({ markup }) => markup).join('')
  return typeof part === 'string' ? escaped(part) : part.markup
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Paragraphs, and what stands between backticks; more is not used. */
export const markdown = (text: string): Markup =>
  raw(
    text
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((paragraph) => `<p>${escaped(paragraph).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
      .join(''),
  )

/** JSON as it is, with references as links to the schemas on the page. */
export const code = (value: unknown): Markup =>
  raw(
    `<pre tabindex="0"><code>${escaped(JSON.stringify(value, null, 2)).replace(/#\/components\/schemas\/(\w+)/g, '<a href="#schema-$1">$1</a>')}</code></pre>`,
  )
