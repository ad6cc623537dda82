import fs from 'node:fs'
import sharp from 'sharp'
import { inRoot } from '../lib/paths.mjs'
import { runNode, typescriptArgs } from '../lib/typescript.mjs'

/** `npm run brand`: the icons of the house, drawn by the hand that draws its drinks; `public/brand` and the favicon. */
export async function run() {
  const folder = inRoot('public/brand')
  await runNode(typescriptArgs('src/operations/demo/testing/writeBrand.ts', folder), {
    title: 'Drawing the sign',
  })
  const icon = (pixels) =>
    sharp(`${folder}/icon.svg`, { density: 300 }).resize(pixels, pixels).png({ palette: true })
  for (const [name, pixels] of [
    ['apple-touch-icon', 180],
    ['icon-192', 192],
    ['icon-512', 512],
  ])
    await icon(pixels).toFile(`${folder}/${name}.png`)
  const small = await Promise.all(
    [16, 32, 48].map(async (pixels) => ({ pixels, png: await tab(folder, pixels) })),
  )
  fs.writeFileSync(inRoot('src/app/favicon.ico'), icoOf(small))
}

/** For browsers that know no SVG in a tab, and whose tabs may be light or dark: a line between the two. */
function tab(folder, pixels) {
  const svg = fs.readFileSync(`${folder}/favicon.svg`, 'utf8').replace(/color="#\w+"/, 'color="#8a7b5c"')
  return sharp(Buffer.from(svg.replace(/<style>.*?<\/style>/, '')), { density: 300 })
    .resize(pixels, pixels)
    .png()
    .toBuffer()
}

/** Windows' icon format: a directory of 16 bytes for each picture, then the pictures, as PNG. */
function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let at = head.length
  for (const [place, { pixels, png }] of pictures.entries()) {
    const entry = 6 + 16 * place
    head.writeUInt8(pixels, entry)
    head.writeUInt8(pixels, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
