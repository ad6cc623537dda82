import fs from 'node:fs'
import path from 'node:path'
import { root } from '../lib/paths.mjs'
import { Trouble } from '../lib/trouble.mjs'

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)).join('')

const polish = 'ĄąĆćĘęŁłŃńŚśŹźŻż'
const latin = `${range(0x20, 0x7e)}\u00a0·×°½ãÓóéèêñüöçâîïäíáàúôß‹›–—‘’‚“”„…€−\u202f\u2060`
const without = (text, known) => [...text].filter((letter) => !known.includes(letter)).join('')

/** What a Polish or English page needs at once, and what a name from elsewhere may need. `from` is the part of the family. */
const parts = {
  latin: { from: 'latin', text: latin },
  polish: { from: 'latin-ext', text: polish },
  western: { from: 'latin', text: without(`${range(0xa1, 0xff)}Œœ†•‰′″‹›™\u2009`, latin) },
  more: { from: 'latin-ext', text: without(range(0x100, 0x17f), polish) },
}

/** Only the shapes that the site uses: see `display`, `display-small` and `note` in `src/ui/site.css`. */
const families = {
  fraunces: {
    from: 'fraunces/files/fraunces-%-full-normal.woff2',
    variationAxes: { opsz: { min: 12, max: 64 }, wght: 380, SOFT: 70, WONK: 0 },
  },
  instrument: {
    from: 'instrument-sans/files/instrument-sans-%-wght-normal.woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  },
}

/**
 * Cuts the site's letters out of the families it is set in, into `src/ui/fonts`: a fifth of the bytes. Wanted only when a
 * family is renewed or another weight is used, so the tool is no dependency: `npm install --no-save subset-font@2.9.0` first.
 */
export async function run() {
  const { default: subsetFont } = await import('subset-font').catch(() => {
    throw new Trouble('The tool is not here: npm install --no-save subset-font@2.9.0')
  })
  const folder = path.join(root, 'src/ui/fonts')
  for (const [name, { from, variationAxes }] of Object.entries(families)) {
    for (const [part, { from: origin, text }] of Object.entries(parts)) {
      const source = from.replace('%', origin)
      const font = fs.readFileSync(path.join(root, 'node_modules/@fontsource-variable', source))
      const cut = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes })
      fs.writeFileSync(path.join(folder, `${name}-${part}.woff2`), cut)
      console.log(`${name}-${part}: ${(cut.length / 1024).toFixed(1)} kB`)
    }
  }
}
