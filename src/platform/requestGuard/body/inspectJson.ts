import { bounds } from '../bounds'
import { refuseWith } from '../refusal'

/** Parses a body and refuses what could not be stored or was built to hurt: broken, too deep, with NUL or half characters. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > bounds.jsonDepth) refuseWith('bodyTooDeep', { most: bounds.jsonDepth })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    refuseWith('bodyNotJson')
  }
  // Escapes are the only way for NUL and lone surrogates into well formed JSON text; most bodies have none.
  if (/\\u(?:0000|d[89a-f])|__proto__|\\u005f/i.test(text)) assertStorable(value)
  return value
}

/** Deepest nesting of arrays and objects, counted on the text so that nothing deep is ever built. */
export function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let place = 0; place < json.length; place += 1) {
    const character = json.charCodeAt(place)
    if (inString) {
      if (character === 92) place += 1
      else if (character === 34) inString = false
    } else if (character === 34) inString = true
    else if (character === 91 || character === 123) deepest = Math.max(deepest, (depth += 1))
    else if (character === 93 || character === 125) depth -= 1
  }
  return deepest
}

/** PostgreSQL's text holds no NUL, and UTF-8 no half of a surrogate pair. */
export const isStorable = (text: string) => !/[\0\p{Surrogate}]/u.test(text)

/** Refuses a value that holds such text in any key or string, or a key that would change an object's prototype. */
export function assertStorable(value: unknown): void {
  if (typeof value === 'string') {
    if (!isStorable(value)) refuseWith('characters')
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, entry] of Object.entries(value)) {
    if (!isStorable(key)) refuseWith('characters')
    if (key === '__proto__') refuseWith('unknownField')
    assertStorable(entry)
  }
}
