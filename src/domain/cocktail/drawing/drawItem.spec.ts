import { describe, expect, it } from 'vitest'
import { pourOf } from './recipe/pourOf'
import { drawItem, itemDrinkSpec, type ItemSpec } from './drawItem'
import { readSvg } from './testing/readSvg'

const ITEMS: readonly ItemSpec[] = [
  { kind: 'wine', name: 'Pinot noir' }, { kind: 'wine', name: 'Riesling' }, { kind: 'wine', name: 'Rosé' }, { kind: 'wine', name: 'Prosecco' }, { kind: 'wine', name: 'Porto Tawny' },
  { kind: 'beer', name: 'Jasny lager z kranu', amountMl: 300 }, { kind: 'beer', name: 'Porter bałtycki', colour: '#2e140a' }, { kind: 'beer', name: 'Hazy IPA' },
  { kind: 'spirit', name: 'Wódka' }, { kind: 'spirit', name: 'Islay whisky', amountMl: 40 }, { kind: 'spirit', name: 'Koniak' },
  { kind: 'soft-drink', name: 'Woda niegazowana' }, { kind: 'soft-drink', name: 'Cola' }, { kind: 'softDrink', name: 'Lemoniada' }, { kind: 'soft-drink', name: 'Kombucha' },
  { kind: 'hot-drink', name: 'Espresso' }, { kind: 'hot-drink', name: 'Cappuccino' }, { kind: 'hot-drink', name: 'Czarna herbata' }, { kind: 'coffee', name: 'Kawa przelewowa' },
  ...['Oliwki', 'Prażone migdały', 'Frytki', 'Kiszonki', 'Deska serów', 'Deska wędlin', 'Chleb', 'Szarlotka', 'Tatar', 'Ostrygi', 'Pierogi', 'Śledź', 'Barszcz w kubku', 'Something else'].map((name) => ({ kind: 'food', name })),
] // prettier-ignore

describe('what is sold beside cocktails', () => {
  it.each(ITEMS)('$kind: $name is drawn at every size', (item) => {
    for (const px of [48, 96, 240, 800]) {
      const svg = drawItem(item, { px, title: item.name })
      const { ids, references } = readSvg(svg)
      expect(references.filter((reference) => !ids.includes(reference))).toEqual([])
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      expect(svg.length).toBeLessThan(7_000)
      expect(drawItem({ ...item }, { px, title: item.name })).toBe(svg)
    }
  })

  it('stands in the glass it is drunk from', () => {
    const glassOf = (kind: string, name: string) => {
      const spec = itemDrinkSpec({ kind, name })
      return spec && pourOf(spec).glass
    }
    expect(glassOf('wine', 'Crémant')).toBe('flute')
    expect(glassOf('wine', 'Rosé')).toBe('wine')
    expect(glassOf('beer', 'Pils')).toBe('beer')
    expect(glassOf('spirit', 'Koniak')).toBe('snifter')
    expect(glassOf('spirit', 'Wódka')).toBe('shot')
    expect(glassOf('spirit', 'Rye whiskey')).toBe('old-fashioned')
    expect(glassOf('hot-drink', 'Herbata zielona')).toBe('punch-cup')
    expect(glassOf('food', 'Oliwki')).toBeNull()
  })

  it('knows the grapes of red wine', () => {
    for (const name of ['Blaufränkisch', 'Pinot noir', 'Gamay'])
      expect(itemDrinkSpec({ kind: 'wine', name })?.ingredients[0]?.colour, name).toBe('#6a0c26')
  })

  it('keeps the bubbles out of still water and the ice out of beer', () => {
    const pour = (kind: string, name: string) => pourOf(itemDrinkSpec({ kind, name })!)
    expect(pour('soft-drink', 'Woda').sparkling).toBe(false)
    expect(pour('soft-drink', 'Woda gazowana').sparkling).toBe(true)
    expect(pour('beer', 'Lager').ice).toBe('none')
    expect(pour('beer', 'Lager').foam).toBeDefined()
  })
})
