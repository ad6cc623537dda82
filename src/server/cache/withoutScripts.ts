/** On `main`: nothing on this page needs a script. Only our own frame can write it: in a text "<" would be encoded. */
const saysSo = /<main\b[^>]*\sdata-still\b/

/** Parts that come later and are put in their places by a script. */
const isPutTogether = /<template id="[BP]:/

/**
 * A page on which nothing moves, without the platform's scripts and without the second copy of its content that they carry:
 * links are links and forms are forms, and a phone has a third to fetch and nothing to run. What a page says about itself
 * to machines stays: only what bears the platform's mark is taken out.
 */
export function withoutScripts(html: string, nonce: string): string {
  if (!saysSo.test(html) || isPutTogether.test(html)) return html
  return html
    .replaceAll(scripts, (element, attributes: string) =>
      attributes.includes(`nonce="${nonce}"`) ? '' : element,
    )
    .replaceAll(links, (element) => (isForScripts.test(element) ? '' : element))
}

/** The same for what the header `Link` would have fetched early. */
export const linksWithoutScripts = (header: string): string =>
  header
    .split(/,\s*(?=<)/)
    .filter((link) => !/;\s*as="?script\b|rel="?modulepreload\b/.test(link))
    .join(', ')

export const isStill = (html: string): boolean => saysSo.test(html) && !isPutTogether.test(html)

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi
const links = /<link\b[^>]*>/gi
const isForScripts = /\sas="script"|\srel="modulepreload"/
