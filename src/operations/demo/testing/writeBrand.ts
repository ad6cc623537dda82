import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import type { DrawingTheme, DrinkSpec } from '@/domain/cocktail/drawing/spec'

// A program: draws the sign of the house, a coupe of its own brass, for the tab of a browser and the screen of a phone.
const folder = process.argv[2] ?? 'public/brand'

const sign: DrinkSpec = {
  name: 'Eliksir',
  glass: 'coupe',
  ice: 'none',
  ingredients: [{ name: 'Eliksir', amountMl: 150, colour: '#d0a24c', cloudiness: 0.25 }],
  garnish: null,
}
const draw = (px: number, theme: DrawingTheme, flat: boolean) =>
  drawDrink(sign, { px, theme, flat, aspect: 1, even: 0 })

writeFileSync(path.join(folder, 'favicon.svg'), draw(32, 'auto', true))
writeFileSync(path.join(folder, 'icon.svg'), onInk(draw(110, 'dark', false)))

/** On the ground of the site, with air around it, as phones cut corners off. */
function onInk(svg: string): string {
  const [, left = 0, top = 0, width = 0, height = 0] =
    /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.map(Number) ?? []
  const air = width * 0.16
  const box = [left - air, top - air, width + 2 * air, height + 2 * air].map(
    (value) => Math.round(value * 100) / 100,
  )
  const ground = `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="#0e1110"/>`
  return svg
    .replace(/viewBox="[^"]+"/, `viewBox="${box.join(' ')}"`)
    .replace('overflow="visible" ', '')
    .replace('<defs>', `${ground}<defs>`)
}
