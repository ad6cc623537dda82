import { ml } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { shakenOverIce, shakenUp } from './steps'

/** Sours sweetened with a liqueur. */
export const daisies: readonly DemoCocktail[] = [
  {
    slug: 'between-the-sheets',
    name: 'Between the Sheets',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'coupe',
    recipe: [ml('white-rum', 30), ml('cognac', 30), ml('triple-sec', 30), ml('lemon-juice', 20)],

    taste: { pl: 'rum, koniak, cytryna', en: 'rum, cognac, lemon' },
    story: {
      pl: 'Paryż, lata dwudzieste: sidecar, w którym rum dostał połowę miejsca. Mocniejszy, niż smakuje.',
      en: 'Paris, the 1920s: a Sidecar that gave half its seat to rum. Stronger than it tastes.',
    },
    steps: shakenUp,
  },
  {
    slug: 'sidecar',
    name: 'Sidecar',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'coupe',
    recipe: [ml('cognac', 50), ml('triple-sec', 20, { substitutes: ['cointreau'] }), ml('lemon-juice', 20)],

    taste: { pl: 'koniak, pomarańcza, cytryna', en: 'cognac, orange, lemon' },
    story: {
      pl: 'Paryż i Londyn spierają się o niego od początku lat dwudziestych. W tych proporcjach jest wytrawny, nie deserowy.',
      en: 'Paris and London have argued over it since the early 1920s. By its proportions dry, not a dessert.',
    },
    steps: shakenUp,
  },
  {
    slug: 'white-lady',
    name: 'White Lady',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'coupe',
    recipe: [ml('gin', 40), ml('triple-sec', 30, { substitutes: ['cointreau'] }), ml('lemon-juice', 20)],

    taste: { pl: 'jasne, kwaskowe, pomarańczowe', en: 'bright, tart, orange' },
    story: {
      pl: 'Sidecar na ginie, w tej postaci znany od lat dwudziestych. Krótki, zimny i bez ozdób.',
      en: 'A Sidecar on gin, known in this form since the 1920s. Short, cold and unadorned.',
    },
    steps: shakenUp,
  },
  {
    slug: 'cosmopolitan',
    name: 'Cosmopolitan',
    family: 'sour',
    category: 'Contemporary Classics',
    method: 'shake',
    glass: 'martini',
    recipe: [
      ml('citron-vodka', 40),
      ml('cointreau', 15, { substitutes: ['triple-sec'] }),
      ml('lime-juice', 15),
      ml('cranberry-juice', 30),
    ],
    garnish: { pl: 'skręcona skórka cytryny', en: 'lemon twist' },
    garnishIngredients: ['lemon-zest'],
    taste: { pl: 'żurawina, cytrus, różowe', en: 'cranberry, citrus, pink' },
    story: {
      pl: 'Stany, lata osiemdziesiąte. Pod kolorem kryje się porządny, kwaśny koktajl.',
      en: 'The United States, the 1980s. Under the colour there is a proper sour drink.',
    },
    steps: shakenUp,
  },
  {
    slug: 'margarita',
    name: 'Margarita',
    family: 'sour',
    category: 'Contemporary Classics',
    method: 'shake',
    glass: 'margarita',
    recipe: [
      ml('tequila-blanco', 50),
      ml('triple-sec', 20, { substitutes: ['cointreau'] }),
      ml('lime-juice', 15),
    ],
    garnish: { pl: 'połowa brzegu z soli', en: 'half salt rim' },
    garnishIngredients: ['salt-rim'],
    taste: { pl: 'agawa, limonka, sól', en: 'agave, lime, salt' },
    story: {
      pl: 'Po hiszpańsku stokrotka, po angielsku daisy: tak nazywała się cała rodzina drinków z cytrusem i likierem. Sól tylko na połowie brzegu.',
      en: 'Spanish for daisy, the name of a whole family of drinks with citrus and liqueur. Salt on half the rim only.',
    },
    steps: [
      {
        pl: 'Zwilż limonką połowę brzegu i obtocz w soli.',
        en: 'Wet half the rim with lime and dip it in salt.',
      },
      {
        pl: 'Wstrząśnij tequilę, triple sec i limonkę z lodem.',
        en: 'Shake tequila, triple sec and lime with ice.',
      },
      { pl: 'Przecedź do przygotowanego kieliszka.', en: 'Strain into the prepared glass.' },
    ],
  },
  {
    slug: 'lemon-drop-martini',
    name: 'Lemon Drop Martini',
    family: 'sour',
    category: 'New Era',
    method: 'shake',
    glass: 'martini',
    recipe: [ml('citron-vodka', 30), ml('triple-sec', 20), ml('lemon-juice', 15)],
    garnish: { pl: 'brzeg z cukru', en: 'sugar rim' },
    garnishIngredients: ['sugar-rim'],
    taste: { pl: 'cytrynowy cukierek, wytrawny koniec', en: 'lemon sweet, dry finish' },
    story: {
      pl: 'San Francisco, lata siedemdziesiąte. Cukier na brzegu, cytryna w środku, reszta to kwestia tempa.',
      en: 'San Francisco, the 1970s. Sugar on the rim, lemon inside, the rest is a matter of pace.',
    },
    steps: [
      { pl: 'Zwilż brzeg cytryną i obtocz w cukrze.', en: 'Wet the rim with lemon and dip it in sugar.' },
      { pl: 'Wstrząśnij wszystko z lodem.', en: 'Shake everything with ice.' },
      { pl: 'Przecedź do przygotowanego kieliszka.', en: 'Strain into the prepared glass.' },
    ],
  },
  {
    slug: 'tommys-margarita',
    name: 'Tommy’s Margarita',
    family: 'sour',
    category: 'New Era',
    method: 'shake',
    glass: 'old-fashioned',
    recipe: [
      ml('tequila-reposado', 60),
      ml('lime-juice', 30),
      ml('agave-syrup', 30, { note: { pl: 'nektar z wodą 1:1', en: 'nectar cut 1:1 with water' } }),
    ],
    garnish: { pl: 'plaster limonki', en: 'lime slice' },
    garnishIngredients: ['lime-slice'],
    taste: { pl: 'pieczona agawa, limonka', en: 'roasted agave, lime' },
    story: {
      pl: 'San Francisco, około 1990 roku. Likier ustąpił syropowi z agawy i drink smakuje tym, z czego jest zrobiony.',
      en: 'San Francisco, around 1990. The liqueur made way for agave syrup, and the drink tastes of what it is made from.',
    },
    steps: shakenOverIce,
  },
  {
    slug: 'yellow-bird',
    name: 'Yellow Bird',
    family: 'sour',
    category: 'New Era',
    method: 'shake',
    glass: 'coupe',
    recipe: [ml('white-rum', 30), ml('galliano', 15), ml('triple-sec', 15), ml('lime-juice', 15)],

    taste: { pl: 'wanilia, limonka, anyż', en: 'vanilla, lime, anise' },
    story: {
      pl: 'Karaiby, połowa XX wieku, nazwa z piosenki o żółtym ptaku. Galliano daje kolor i wanilię.',
      en: 'The Caribbean, mid twentieth century, named after a song about a yellow bird. Galliano gives colour and vanilla.',
    },
    steps: shakenUp,
  },
]
