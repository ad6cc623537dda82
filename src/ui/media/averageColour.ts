import { thumbHashToAverageRGBA } from 'thumbhash'

/** The one colour of a picture that has not come yet, from its thumbhash (base64). */
export function averageColour(thumbhash: string): string | undefined {
  const bytes = Buffer.from(thumbhash, 'base64')
  if (bytes.length < 5) return undefined
  const { r, g, b } = thumbHashToAverageRGBA(bytes)
  return `rgb(${[r, g, b].map((channel) => Math.round(channel * 255)).join(' ')})`
}
