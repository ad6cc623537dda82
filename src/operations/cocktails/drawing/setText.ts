import path from 'node:path'
import sharp from 'sharp'

/** Text as a picture with a transparent ground, in pixels. Lines break at `width`; what is still larger than its box is set smaller. */
export type SetText = {
  text: string
  face: keyof typeof FACES
  size: number
  colour: string
  width: number
  height: number
}
export type TextLayer = { input: Buffer; width: number; height: number }

/** Our own letters, for a server has none: the site's two faces with Latin and Polish letters (`public/fonts`). */
const FACES = {
  display: { family: 'Eliksir Display', file: 'eliksir-display.ttf' },
  text: { family: 'Eliksir Text', file: 'eliksir-text.ttf' },
} as const

export async function setText({ text, face, size, colour, width, height }: SetText): Promise<TextLayer> {
  const { family, file } = FACES[face]
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}" line_height="0.88">${plain(text)}</span>`,
      font: `${family} ${size}`,
      fontfile: path.join(process.cwd(), 'public', 'fonts', file),
      width,
      wrap: 'word-char',
      dpi: 72,
      rgba: true,
    },
  })
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

/** Without what the markup of the setter would read as its own, without signs that are none, and no line ends in a word of one letter. */
const plain = (text: string): string =>
  text
    .replace(/(?<=^|\s)(\p{L})\s/gu, '$1\u00a0')
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')
