import sharp from 'sharp'

const GAP = 16
const TITLE = 28

/**
 * Pictures side by side on one sheet: `rows` of `{ file, title }`, scaled by `scale`, those of one column as wide as each
 * other and none taller than `tallest` of its own pixels.
 */
export async function contactSheet({ rows, scale, tallest, to }) {
  const cells = await Promise.all(
    rows.map((row) => Promise.all(row.map((cell) => shrink(cell, scale, tallest)))),
  )
  let top = GAP
  let width = 0
  const layers = []
  for (const row of cells) {
    let left = GAP
    for (const { title, image, info } of row) {
      layers.push({ input: label(title, info.width), left, top })
      layers.push({ input: image, left, top: top + TITLE })
      left += info.width + GAP
    }
    width = Math.max(width, left)
    top += TITLE + Math.max(...row.map(({ info }) => info.height)) + GAP
  }
  const sheet = { width, height: top, channels: 3, background: '#77736b' }
  await sharp({ create: sheet }).composite(layers).png({ compressionLevel: 9 }).toFile(to)
}

async function shrink({ file, title }, scale, tallest) {
  const picture = sharp(file)
  const { width, height } = await picture.metadata()
  const { data, info } = await picture
    .extract({ left: 0, top: 0, width, height: Math.min(height, tallest) })
    .resize({ width: Math.round(width * scale) })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { title, image: data, info }
}

const label = (text, width) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${TITLE}"><text y="20" font-family="sans-serif" font-size="17" fill="#fff">${text}</text></svg>`,
  )
