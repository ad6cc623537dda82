import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { shakenUp } from './steps'

/** Short drinks led by fruit. */
export const fruitSours: readonly DemoCocktail[] = [
  {
    slug: 'angel-face',
    name: 'Angel Face',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'cocktail',
    recipe: [ml('gin', 30), ml('apricot-brandy', 30), ml('calvados', 30)],

    taste: { pl: 'morela, jabłko, mocne', en: 'apricot, apple, strong' },
    story: {
      pl: 'Sam alkohol, a jednak wstrząsany. W druku od 1930 roku, w książce londyńskiego hotelowego baru.',
      en: 'Nothing but spirits, and yet it is shaken. In print since 1930, in a London hotel bar’s book.',
    },
    steps: shakenUp,
  },
  {
    slug: 'monkey-gland',
    name: 'Monkey Gland',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'large-coupe',
    recipe: [
      ml('gin', 45),
      ml('orange-juice', 45),
      part('absinthe', 1, 'tablespoon'),
      part('grenadine', 1, 'tablespoon'),
    ],

    taste: { pl: 'pomarańcza, granat, anyż', en: 'orange, pomegranate, anise' },
    story: {
      pl: 'Paryż, lata dwudzieste. Nazwa kpi z modnej wtedy kuracji odmładzającej, absynt traktujemy poważnie.',
      en: 'Paris, the 1920s. The name mocks a rejuvenation cure then in fashion; the absinthe we take seriously.',
    },
    steps: shakenUp,
  },
  {
    slug: 'paradise',
    name: 'Paradise',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'bell-coupe',
    recipe: [ml('gin', 30), ml('apricot-brandy', 20), ml('orange-juice', 15)],

    taste: { pl: 'morela i pomarańcza', en: 'apricot and orange' },
    story: {
      pl: 'Gin, morela i świeża pomarańcza. Krótki, letni, z międzywojnia.',
      en: 'Gin, apricot and fresh orange. Short, summery, from between the wars.',
    },
    steps: shakenUp,
  },
  {
    slug: 'french-martini',
    name: 'French Martini',
    family: 'sour',
    category: 'New Era',
    method: 'shake',
    glass: 'martini',
    recipe: [ml('vodka', 45), ml('raspberry-liqueur', 15), ml('pineapple-juice', 15)],
    garnish: { pl: 'olejek ze skórki cytryny', en: 'lemon peel oil' },
    garnishIngredients: ['lemon-zest'],
    taste: { pl: 'malina, ananas, piana', en: 'raspberry, pineapple, foam' },
    story: {
      pl: 'Koniec lat osiemdziesiątych, ani francuski, ani martini. Świeży ananas daje mu pianę bez jajka.',
      en: 'Late 1980s, neither French nor a martini. Fresh pineapple gives it foam without egg.',
    },
    steps: shakenUp,
  },
]
