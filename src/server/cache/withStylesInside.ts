import { usedStyles } from './usedStyles'

/**
 * A page with what its stylesheets say of it inside, so that it can be shown as soon as it is there: on a slow line one turn
 * of waiting is worth more than the few kB that the next page could have kept. Where scripts come they bring the whole sheet.
 * `read` gives what stands at an address, or null.
 */
export const withStylesInside = (
  html: string,
  nonce: string,
  read: (address: string) => string | null,
): string =>
  html.replaceAll(links, (link) => {
    const address = /\shref="([^"]+)"/.exec(link)?.[1]
    const styles = isSheet.test(link) && address ? read(address) : null
    // Ours have none; whatever could end the element early stays outside.
    if (styles === null || /<\/style/i.test(styles)) return link
    return `<style nonce="${nonce}">${usedStyles(styles, html)}</style>`
  })

/** The header `Link` without what need not be fetched early: scripts, which wait, and styles that stand inside the page. */
export const linksOf = (header: string, html: string): string =>
  header
    .split(/,\s*(?=<)/)
    .filter((link) => !/;\s*as="?script\b|rel="?modulepreload\b/.test(link))
    .filter((link) => !/;\s*as="?style\b/.test(link) || isSheet.test(html))
    .join(', ')

const links = /<link\b[^>]*>/gi
const isSheet = /<link\b[^>]*\srel="stylesheet"/i
