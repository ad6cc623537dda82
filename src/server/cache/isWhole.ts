import type { Captured } from './captured'
import { textOf } from './makeAnswer'

/**
 * Whether a page was rendered to its end. A part that fails after the first bytes cannot change the status any more: the
 * platform leaves a mark in its place and lets the browser try again.
 */
export function isWhole({ status, headers, body }: Captured): boolean {
  if (status !== 200) return true
  const contentType = textOf(headers['content-type'])
  if (contentType.startsWith('text/x-component')) return !/(?:^|\n)[0-9a-f]+:E\{/.test(body.toString('utf8'))
  if (!contentType.startsWith('text/html')) return true
  const html = body.toString('utf8')
  return (
    !html.includes('data-dgst=') &&
    !/(?:\\n|,")[0-9a-f]+:E\{/.test(html) &&
    html.trimEnd().endsWith('</html>')
  )
}
