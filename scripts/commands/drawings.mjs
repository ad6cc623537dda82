import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { inData } from '../lib/paths.mjs'
import { runNode, typescriptArgs } from '../lib/typescript.mjs'

/**
 * `npm run drawings`: every drink of the demo bar, every glass and every garnish on contact sheets, at the sizes and on the
 * grounds they are seen on, as SVG and PNG with a page that shows them all. For looking at them.
 */
export async function run() {
  const folder = inData('drawings')
  fs.rmSync(folder, { recursive: true, force: true })
  await runNode(typescriptArgs('src/operations/demo/testing/writeSheets.ts', folder), {
    title: 'Drawing the sheets',
  })
  const sheets = fs.readdirSync(folder).filter((file) => file.endsWith('.svg'))
  for (const sheet of sheets) {
    const file = path.join(folder, sheet)
    await sharp(file, { limitInputPixels: false }).png().toFile(file.replace(/svg$/, 'png'))
  }
  console.log(`${sheets.length} sheets in ${folder}, all of them in index.html`)
}
