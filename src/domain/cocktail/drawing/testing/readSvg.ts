/** What a test needs to know of an SVG; throws where the text is not well-formed XML. */
export interface SvgRead {
  ids: string[]
  references: string[]
  tags: string[]
  label: string | null
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/y

/** A strict reader for the XML that drawings are written in: elements, attributes in double quotes, no text. */
export function readSvg(svg: string): SvgRead {
  const open: string[] = []
  const tags: string[] = []
  const attributes: [name: string, value: string][] = []
  for (TAG.lastIndex = 0; TAG.lastIndex < svg.length;) {
    const from = TAG.lastIndex
    const found = TAG.exec(svg)
    if (!found) throw new Error(`Not well-formed at ${from}: ${svg.slice(from, from + 60)}`)
    const [, closing, tag = '', inner = '', empty] = found
    if (closing) {
      const expected = open.pop()
      if (expected !== tag) throw new Error(`</${tag}> closes <${expected ?? 'nothing'}>.`)
      continue
    }
    tags.push(tag)
    for (const [, name = '', value = ''] of inner.matchAll(/([a-zA-Z][\w:-]*)="([^"]*)"/g)) {
      if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(value)) throw new Error(`A bare & in ${name}="${value}".`)
      attributes.push([name, value])
    }
    if (!empty) open.push(tag)
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(', ')}`)
  return {
    tags,
    ids: attributes.flatMap(([name, value]) => (name === 'id' ? [value] : [])),
    references: attributes.flatMap(([, value]) =>
      [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id),
    ),
    label: attributes.find(([name]) => name === 'aria-label')?.[1] ?? null,
  }
}
