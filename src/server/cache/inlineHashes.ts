import { createHash } from 'node:crypto'

export type InlineSources = {
  html: string
  scripts: string[]
  styles: string[]
  /** The inline scripts themselves. */
  contents: string[]
}

/**
 * Replaces the nonce by which the platform marked its own inline scripts and styles by their hashes, which can be kept. A
 * script that does not carry the nonce is not the platform's, and gets no hash: whatever brought it in, it will not run.
 */
export function inlineHashes(marked: string, nonce: string): InlineSources {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const contents: string[] = []
  const html = marked
    .replaceAll(` nonce="${nonce}"`, marker)
    .replaceAll(nonce, '')
    .replace(elements, (element, name: string, attributes: string, content: string) => {
      if (!attributes.includes(marker)) return element
      if (name.toLowerCase() === 'style') styles.add(hashOf(content))
      else if (!/\ssrc=/.test(attributes)) {
        scripts.add(hashOf(content))
        contents.push(content)
      }
      return element
    })
    .replaceAll(marker, '')
  return { html, scripts: [...scripts], styles: [...styles], contents }
}

/** No page contains it: markup has no such character. */
const marker = '\u0001'

const elements = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi

export const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content.replaceAll('\r\n', '\n')).digest('base64')}'`
