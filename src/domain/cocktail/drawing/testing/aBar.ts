import { toDrinkSpec, type RecipeLine, type RecipeToDraw } from '../toDrinkSpec'

type Line = [name: string, amountMl: number | null, more?: Partial<RecipeLine>]

const drink = (
  name: string,
  glassShape: string,
  method: string,
  garnish: string | null,
  ...lines: Line[]
): RecipeToDraw => ({
  name,
  glassShape,
  method,
  garnish,
  lines: lines.map(([lineName, amountMl, more]) => ({ name: lineName, amountMl, stage: 'mix', ...more })),
})

/** Drinks that between them meet every way of making, every ice and nearly every garnish. */
const RECIPES: readonly RecipeToDraw[] = [
  drink('Negroni', 'old-fashioned', 'build', 'half orange slice', ['Gin', 30], ['Campari', 30], ['Sweet vermouth', 30]),
  drink('Dry Martini', 'martini', 'stir', 'green olives', ['Gin', 60], ['Dry vermouth', 10]),
  drink('Daiquiri', 'coupe', 'shake', null, ['White rum', 60], ['Lime juice', 20], ['Sugar', 10]),
  drink('Clover Club', 'coupe', 'shake', 'raspberries', ['Gin', 45], ['Raspberry syrup', 15], ['Lemon juice', 15], ['Egg white', null]),
  drink('Alexander', 'saucer-coupe', 'shake', 'grated nutmeg', ['Cognac', 30], ['Crème de cacao (brown)', 30], ['Cream', 30]),
  drink('Monkey Gland', 'bell-coupe', 'shake', null, ['Gin', 45], ['Orange juice', 45], ['Grenadine', 5], ['Absinthe', 2, { stage: 'rinse' }]),
  drink('Angel Face', 'cocktail', 'shake', 'cherry', ['Gin', 30], ['Apricot brandy', 30], ['Calvados', 30]),
  drink('Boulevardier', 'nick-and-nora', 'stir', 'orange zest', ['Bourbon', 45], ['Campari', 30], ['Sweet vermouth', 30]),
  drink('Margarita', 'margarita', 'shake', 'half salt rim', ['Tequila', 50], ['Triple sec', 20], ['Lime juice', 15]),
  drink('Mojito', 'highball', 'build', 'mint sprigs and lime slice', ['White rum', 45], ['Lime juice', 20], ['Fresh mint', 0], ['Soda water', null, { stage: 'top' }]),
  drink('John Collins', 'collins', 'build', 'lemon slice and cherry', ['Gin', 45], ['Lemon juice', 30], ['Soda water', 60, { stage: 'top' }]),
  drink('Tequila Sunrise', 'tall-tumbler', 'build', 'orange wedge', ['Tequila', 45], ['Orange juice', 90], ['Grenadine', 15, { stage: 'float' }]),
  drink('Bramble', 'double-old-fashioned', 'shake', 'lemon slice and blackberries', ['Gin', 50], ['Lemon juice', 25], ['Crème de mûre', 15, { stage: 'float' }]),
  drink('Piña Colada', 'poco-grande', 'blend', 'pineapple slice and cherry', ['White rum', 50], ['Coconut cream', 30], ['Pineapple juice', 50]),
  drink('Zombie', 'hurricane', 'blend', 'mint leaves', ['Dark rum', 45], ['Gold rum', 45], ['Lime juice', 20]),
  drink('French 75', 'flute', 'shake', 'lemon twist', ['Gin', 30], ['Lemon juice', 15], ['Champagne', 60, { stage: 'top' }]),
  drink('Spritz', 'wine', 'build', 'orange slice', ['Prosecco', 90, { stage: 'top' }], ['Aperol', 60], ['Soda water', null, { stage: 'top' }]),
  drink('Gin and Tonic', 'copa', 'build', 'cucumber, rosemary', ['Gin', 50], ['Tonic water', null, { stage: 'top' }]),
  drink('Pisco Sour', 'goblet', 'shake', 'drops of bitters', ['Pisco', 60], ['Lemon juice', 30], ['Egg white', 30]),
  drink('Mint Julep', 'julep-cup', 'muddle', 'mint sprig', ['Bourbon', 60], ['Fresh mint', 0]),
  drink('Moscow Mule', 'mule-mug', 'build', 'lime wedge', ['Vodka', 45], ['Ginger beer', 120, { stage: 'top' }]),
  drink('Irish Coffee', 'irish-coffee', 'build', null, ['Irish whiskey', 50], ['Hot coffee', 120], ['Cream', 50, { stage: 'float' }]),
  drink('Bloody Mary', 'tumbler', 'stir', 'celery and lemon wedge', ['Vodka', 45], ['Tomato juice', 90]),
  drink('Singapore Sling', 'sling', 'shake', 'pineapple', ['Gin', 30], ['Cherry liqueur', 15], ['Pineapple juice', 120]),
  drink('Caipirinha', 'punch-cup', 'muddle', null, ['Cachaça', 60], ['Lime, cut in small wedges', null]),
  drink('Ramos Fizz', 'highball', 'shake', null, ['Gin', 45], ['Lemon juice', 15], ['Cream', 60], ['Egg white', 30], ['Soda water', null, { stage: 'top' }]),
  drink('Painkiller', 'tiki-mug', 'shake', 'nutmeg, cinnamon', ['Dark rum', 60], ['Orange juice', 30], ['Coconut cream', 30]),
  drink('Horse’s Neck', 'sour', 'build', 'lemon spiral', ['Cognac', 40], ['Ginger ale', 120, { stage: 'top' }]),
  drink('Cognac', 'snifter', 'pour', null, ['Cognac', 40]),
  drink('B-52', 'shot', 'layer', null, ['Coffee liqueur', 20], ['Irish cream', 20], ['Grand Marnier', 20]),
  drink('Long Vodka', 'highball', 'build', 'lime wheel, straw', ['Vodka', 50], ['Lemonade', null, { stage: 'top' }]),
  drink('Kamikaze', 'shot', 'shake', 'sugar rim', ['Vodka', 20], ['Triple sec', 20], ['Lime juice', 20]),
  drink('Lager', 'beer', 'pour', null, ['Lager', 400, { kind: 'beer', colour: '#e0a32a' }]),
  drink('Spicy Fifty', 'coupe', 'shake', 'red chilli', ['Vanilla vodka', 50], ['Elderflower cordial', 15], ['Lime juice', 15]),
  drink('Penicillin', 'old-fashioned', 'shake', 'candied ginger', ['Scotch whisky', 60], ['Lemon juice', 22.5], ['Honey syrup', 22.5], ['Islay whisky', 7.5, { stage: 'float' }]),
  drink('Espresso Martini', 'coupe', 'shake', 'coffee beans', ['Vodka', 50], ['Coffee liqueur', 30], ['Espresso', 30]),
] // prettier-ignore

export const aBar = RECIPES.map(toDrinkSpec)

/** One drink of it, by name. */
export function aDrink(name: string) {
  const spec = aBar.find((one) => one.name === name)
  if (!spec) throw new Error(`The test bar does not serve ${name}.`)
  return spec
}
