import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { stirredUp } from './steps'

/** Spirit, sugar and bitters, and pairs of two bottles. */
export const oldFashioneds: readonly DemoCocktail[] = [
  {
    slug: 'old-fashioned',
    name: 'Old Fashioned',
    family: 'old-fashioned',
    category: 'The Unforgettables',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [
      ml('bourbon', 45, { substitutes: ['rye-whiskey'] }),
      part('sugar-cube', 1, 'cube', { note: { pl: 'nasączona bittersem', en: 'soaked with bitters' } }),
      part('angostura-bitters', null, 'dash'),
      part('still-water', null, 'dash'),
    ],
    garnish: { pl: 'skórka pomarańczy i wisienka', en: 'orange zest and cherry' },
    garnishIngredients: ['orange-zest', 'cocktail-cherry'],
    batchPerTenGuests: 2,
    taste: { pl: 'dąb, karmel, pomarańcza', en: 'oak, caramel, orange' },
    story: {
      pl: 'W latach osiemdziesiątych XIX wieku goście prosili o koktajl po staremu: alkohol, cukier, bitters i woda. I tak już zostało.',
      en: 'In the 1880s guests asked for a cocktail the old-fashioned way: spirit, sugar, bitters and water. It has stayed so.',
    },
    steps: [
      {
        pl: 'Nasącz kostkę cukru bittersem i odrobiną wody, rozgnieć.',
        en: 'Soak a sugar cube with bitters and a little water, then crush it.',
      },
      {
        pl: 'Dodaj whiskey i dużą kostkę lodu, mieszaj w szkle.',
        en: 'Add the whiskey and one large cube, stir in the glass.',
      },
      {
        pl: 'Skręć nad szkłem skórkę pomarańczy, dołóż wisienkę.',
        en: 'Twist an orange zest over the glass and add a cherry.',
      },
    ],
  },
  {
    slug: 'rusty-nail',
    name: 'Rusty Nail',
    family: 'duo',
    category: 'The Unforgettables',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [ml('scotch-whisky', 45), ml('drambuie', 25)],
    garnish: { pl: 'skórka cytryny', en: 'lemon zest' },
    garnishIngredients: ['lemon-zest'],
    taste: { pl: 'dym, miód, wrzos', en: 'smoke, honey, heather' },
    story: {
      pl: 'Whisky i likier, który z niej powstaje: para znana od lat trzydziestych, choć nazwa przyjęła się trzydzieści lat później.',
      en: 'Whisky and the liqueur made from it: a pair known since the 1930s, though the name took another thirty years.',
    },
    steps: [
      { pl: 'Wlej whisky i likier na dużą kostkę lodu.', en: 'Pour whisky and liqueur over one large cube.' },
      { pl: 'Mieszaj spokojnie kilkanaście obrotów.', en: 'Stir calmly, a dozen turns or so.' },
      { pl: 'Skórka cytryny.', en: 'A lemon zest.' },
    ],
  },
  {
    slug: 'sazerac',
    name: 'Sazerac',
    family: 'old-fashioned',
    category: 'The Unforgettables',
    method: 'stir',
    glass: 'old-fashioned',
    recipe: [
      ml('cognac', 50),
      ml('absinthe', 10, {
        stage: 'rinse',
        note: { pl: 'tylko do opłukania szkła', en: 'only to rinse the glass' },
      }),
      part('sugar-cube', 1, 'cube'),
      part('peychauds-bitters', 2, 'dash'),
    ],
    garnish: { pl: 'skórka cytryny', en: 'lemon zest' },
    garnishIngredients: ['lemon-zest'],
    taste: { pl: 'anyż na nosie, koniak w tle', en: 'anise first, cognac after' },
    story: {
      pl: 'Nowy Orlean, połowa XIX wieku. Zaczynał na koniaku; dopiero filoksera we francuskich winnicach otworzyła drogę żytniej whiskey.',
      en: 'New Orleans, mid nineteenth century. It began with cognac; only phylloxera in the French vineyards let rye whiskey in.',
    },
    steps: [
      {
        pl: 'Opłucz schłodzoną szklankę absyntem i wylej nadmiar.',
        en: 'Rinse a chilled glass with absinthe and pour off the rest.',
      },
      {
        pl: 'Rozgnieć cukier z bittersem, dodaj koniak i lód, mieszaj, aż będzie lodowaty.',
        en: 'Crush the sugar with the bitters, add cognac and ice, stir until icy.',
      },
      {
        pl: 'Przecedź do szkła bez lodu. Skórka cytryny nad, nie do środka.',
        en: 'Strain into the glass, no ice. Lemon zest over it, not in it.',
      },
    ],
  },
  {
    slug: 'stinger',
    name: 'Stinger',
    family: 'duo',
    category: 'The Unforgettables',
    method: 'stir',
    glass: 'nick-and-nora',
    recipe: [ml('cognac', 50), ml('creme-de-menthe-white', 20)],
    garnish: { pl: 'listek mięty', en: 'mint leaf' },
    garnishIngredients: ['mint'],
    taste: { pl: 'koniak i chłodna mięta', en: 'cognac and cool mint' },
    story: {
      pl: 'Nowy Jork sprzed prohibicji. Długo był ostatnim kieliszkiem po kolacji, zamiast deseru.',
      en: 'New York before Prohibition. For a long time it was the last glass after dinner, in place of dessert.',
    },
    steps: stirredUp,
  },
  {
    slug: 'black-russian',
    name: 'Black Russian',
    family: 'duo',
    category: 'Contemporary Classics',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [ml('vodka', 50), ml('coffee-liqueur', 20)],

    taste: { pl: 'kawa, słodycz, prostota', en: 'coffee, sweetness, simplicity' },
    story: {
      pl: 'Bruksela, 1949 rok, hotelowy bar. Wystarczy położyć na wierzchu śmietankę, by powstał White Russian.',
      en: 'Brussels, 1949, a hotel bar. Lay cream on top and it becomes a White Russian.',
    },
    steps: [
      {
        pl: 'Wlej wódkę i likier kawowy na dużą kostkę lodu.',
        en: 'Pour vodka and coffee liqueur over one large cube.',
      },
      { pl: 'Mieszaj w szkle, aż dobrze się schłodzi.', en: 'Stir in the glass until well chilled.' },
    ],
  },
  {
    slug: 'french-connection',
    name: 'French Connection',
    family: 'duo',
    category: 'Contemporary Classics',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [ml('cognac', 35), ml('amaretto', 35)],

    taste: { pl: 'migdał, winogrono, ciepło', en: 'almond, grape, warmth' },
    story: {
      pl: 'Koniak i amaretto po równo. Nazwę pożyczył od filmu z 1971 roku.',
      en: 'Cognac and amaretto, half and half. It borrowed its name from a film of 1971.',
    },
    steps: [
      {
        pl: 'Wlej koniak i amaretto na dużą kostkę lodu.',
        en: 'Pour cognac and amaretto over one large cube.',
      },
      { pl: 'Mieszaj w szkle kilkanaście obrotów.', en: 'Stir in the glass, a dozen turns or so.' },
    ],
  },
]
