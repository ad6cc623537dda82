import type { GiftCardDesign } from '../billing/giftCardLists'
import type { DrinkSpec } from '../cocktail/drawing/spec'
import { toDrinkSpec, type RecipeLine } from '../cocktail/drawing/toDrinkSpec'

/** The drink on a card: drawn from a recipe, as all drinks of the house are. */
export const cardDrink = (design: GiftCardDesign): DrinkSpec => drinks[design]

const line = (name: string, amountMl: number | null, stage: RecipeLine['stage'] = 'mix'): RecipeLine => ({
  name,
  amountMl,
  stage,
})

const drinks: Record<GiftCardDesign, DrinkSpec> = {
  coupe: toDrinkSpec({
    name: 'Clover Club',
    glassShape: 'coupe',
    method: 'shake',
    garnish: 'raspberries',
    lines: [line('Gin', 45), line('Raspberry syrup', 15), line('Lemon juice', 15), line('Egg white', null)],
  }),
  highball: toDrinkSpec({
    name: 'Mojito',
    glassShape: 'highball',
    method: 'build',
    garnish: 'mint sprigs and lime slice',
    lines: [
      line('White rum', 45),
      line('Lime juice', 20),
      line('Fresh mint', 0),
      line('Soda water', null, 'top'),
    ],
  }),
  citrus: toDrinkSpec({
    name: 'Spritz',
    glassShape: 'wine',
    method: 'build',
    garnish: 'orange slice',
    lines: [line('Prosecco', 90, 'top'), line('Aperol', 60), line('Soda water', null, 'top')],
  }),
  night: toDrinkSpec({
    name: 'Negroni',
    glassShape: 'old-fashioned',
    method: 'build',
    garnish: 'half orange slice',
    lines: [line('Gin', 30), line('Campari', 30), line('Sweet vermouth', 30)],
  }),
}
