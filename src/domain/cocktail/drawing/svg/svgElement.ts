import type { DrawingTheme, DrawOptions } from '../spec'
import { DARK_LINE, PAPER_LINE } from './pen'

interface Drawing {
  viewBox: string
  defs: readonly string[]
  content: string
  /** The light of the drink, for the page around it. */
  colour: string
}

/** The finished element: with a title it is an image with a name, without one it is decoration. */
export function svgElement(
  { viewBox, defs, content, colour }: Drawing,
  { title, theme = 'css' }: DrawOptions,
): string {
  const label = title ? `role="img" aria-label="${escapeAttribute(title)}"` : 'aria-hidden="true"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" ${label} class="drink" overflow="visible" style="--drink:${colour}"${LINE[theme]}>${STYLE[theme] ?? ''}<defs>${defs.join('')}</defs>${content}</svg>`
}

/** In a page the line follows the theme; parts refer to it as the current colour. An attribute, so that no policy on inline styles can take it away. */
const LINE: Record<DrawingTheme, string> = {
  css: ` color="var(--drink-line,${DARK_LINE})"`,
  auto: ` color="${PAPER_LINE}"`,
  dark: '',
  paper: '',
}

/** Only for a file of its own: in a page it would speak for everything around it. */
const STYLE: Partial<Record<DrawingTheme, string>> = {
  auto: `<style>@media (prefers-color-scheme:dark){.drink{color:${DARK_LINE}}}</style>`,
}

/** Text for an XML attribute; characters that XML cannot hold are left out. */
export function escapeAttribute(text: string): string {
  const lawful = text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  )
  return lawful.replace(/[&<>"'\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
}
