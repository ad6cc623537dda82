import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cocktails } from '@/demo/cocktails'
import { menuItems } from '@/demo/menuItems'
import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import { drawItem } from '@/domain/cocktail/drawing/drawItem'
import { GLASS_KEYS } from '@/domain/cocktail/drawing/glass/profiles'
import { GARNISH_FORMS, type DrawOptions, type DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { aBar } from '@/domain/cocktail/drawing/testing/aBar'
import { specOf } from '../specOf'
import { contactSheet, type Square } from './contactSheet'

// A program: writes contact sheets of all that is drawn into the folder it is given, as SVG, and a page that shows them.
const folder = process.argv[2] ?? '.data/drawings'
mkdirSync(folder, { recursive: true })

const drinks = cocktails.map(({ slug }) => specOf(slug))
const glasses = GLASS_KEYS.map((glass): DrinkSpec => ({
  name: glass,
  glass,
  method: 'pour',
  ice: 'none',
  ingredients: [{ name: 'Campari', amountMl: 60 }],
}))
const garnishes = GARNISH_FORMS.flatMap((form) =>
  ['coupe', 'old-fashioned', 'highball'].map((glass): DrinkSpec => ({
    name: `${form}, ${glass}`,
    glass,
    ingredients: [{ name: 'Gin', amountMl: 60 }, { name: 'Lemon juice', amountMl: 30 }],
    garnish: [{ form }],
  })),
) // prettier-ignore

const drawn = (specs: readonly DrinkSpec[], options: DrawOptions): Square[] =>
  specs.map((spec) => ({ svg: drawDrink(spec, options), label: spec.name }))

const written: string[] = []
function write(name: string, squares: readonly Square[], sheet: Parameters<typeof contactSheet>[1]): void {
  writeFileSync(path.join(folder, `${name}.svg`), contactSheet(squares, sheet))
  written.push(name)
}

for (const ground of ['dark', 'paper'] as const) {
  const small = { across: 40, down: 48, columns: 16, ground }
  const large = { across: 320, down: 400, columns: 4, ground }
  const middle = { across: 96, down: 120, columns: 12, ground }
  write(`drinks-48-${ground}`, drawn(drinks, { px: 48, flat: true, theme: ground }), small)
  write(`drinks-120-${ground}`, drawn(drinks, { px: 120, theme: ground }), middle)
  for (let from = 0; from < drinks.length; from += 12)
    write(`drinks-400-${ground}-${from / 12 + 1}`, drawn(drinks.slice(from, from + 12), { px: 400, theme: ground }), large) // prettier-ignore
  write(`others-${ground}`, drawn(aBar, { px: 200, theme: ground }), { ...middle, across: 160, down: 200, columns: 9 }) // prettier-ignore
  write(`glasses-${ground}`, drawn(glasses, { px: 200, theme: ground }), { ...middle, across: 160, down: 200, columns: 8 }) // prettier-ignore
  write(`garnish-${ground}`, drawn(garnishes, { px: 160, theme: ground }), { ...middle, across: 128, down: 160, columns: 12 }) // prettier-ignore
}
const items = menuItems
  .filter(({ kind }) => kind !== 'cocktail')
  .map(({ kind, name }) => ({ svg: drawItem({ kind, name: name.pl }, { px: 120, theme: 'dark' }), label: name.pl })) // prettier-ignore
write('items-dark', items, { across: 96, down: 120, columns: 12, ground: 'dark' })

const page = written.map((name) => `<h2>${name}</h2><img src="${name}.svg" alt="">`).join('')
writeFileSync(path.join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Drawings</title>${page}`) // prettier-ignore
