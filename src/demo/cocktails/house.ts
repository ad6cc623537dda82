import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { shakenTwice } from './steps'

/** This winter's own drinks. */
export const house: readonly DemoCocktail[] = [
  {
    slug: 'sliwka-w-rumie',
    name: 'Śliwka w rumie',
    family: 'old-fashioned',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [
      ml('plum-rum', 50),
      part('simple-syrup', 1, 'barspoon'),
      part('angostura-bitters', 2, 'dash'),
      part('orange-bitters', 1, 'dash'),
    ],
    garnish: { pl: 'suszona śliwka i skórka pomarańczy', en: 'dried plum and orange zest' },
    garnishIngredients: ['dried-plum', 'orange-zest'],
    taste: { pl: 'śliwka, dym, korzenie', en: 'plum, smoke, spice' },
    story: {
      pl: 'Suszone śliwki leżą w starzonym rumie od sierpnia. Do szkła trafia sam rum, śliwka zostaje na patyczku.',
      en: 'Dried plums have been lying in aged rum since August. Only the rum goes into the glass; the plum stays on the pick.',
    },
    steps: [
      {
        pl: 'Wlej rum, syrop i bitters na jedną dużą kostkę lodu.',
        en: 'Pour rum, syrup and bitters over one large cube.',
      },
      { pl: 'Mieszaj w szkle dwadzieścia obrotów.', en: 'Stir in the glass, twenty turns.' },
      {
        pl: 'Skórka pomarańczy nad szkłem, śliwka obok.',
        en: 'Orange zest over the glass, the plum beside it.',
      },
    ],
  },
  {
    slug: 'pigwa-i-zyto',
    name: 'Pigwa i żyto',
    family: 'sour',
    method: 'shake',
    glass: 'coupe',
    recipe: [
      ml('rye-whiskey', 45),
      ml('quince-syrup', 20),
      ml('lemon-juice', 25),
      ml('aquafaba', 15),
      part('angostura-bitters', 1, 'dash'),
    ],
    garnish: { pl: 'kilka kropel bittersu na pianie', en: 'a few drops of bitters on the foam' },
    garnishIngredients: ['angostura-bitters'],
    taste: { pl: 'pigwa, pieprz, aksamit', en: 'quince, pepper, velvet' },
    story: {
      pl: 'Pigwę gotujemy na syrop w październiku, kiedy pachnie nią cała kuchnia. Piana jest z ciecierzycy, nie z jajka.',
      en: 'We cook quince into syrup in October, when the whole kitchen smells of it. The foam comes from chickpeas, not from egg.',
    },
    steps: shakenTwice,
  },
  {
    slug: 'dym-z-jalowca',
    name: 'Dym z jałowca',
    family: 'collins',
    method: 'build',
    glass: 'collins',
    recipe: [
      ml('gin', 40),
      ml('mezcal', 7.5),
      ml('juniper-syrup', 20),
      ml('lemon-juice', 20),
      part('soda-water', null, 'top-up', { stage: 'top' }),
    ],
    garnish: { pl: 'skórka cytryny', en: 'lemon zest' },
    garnishIngredients: ['lemon-zest'],
    taste: { pl: 'jałowiec, dym, cytryna', en: 'juniper, smoke, lemon' },
    story: {
      pl: 'Owoce jałowca wędzimy nad dębem i dopiero potem gotujemy z cukrem. Łyżka mezcalu dopowiada resztę.',
      en: 'We smoke the juniper berries over oak and only then cook them with sugar. A spoon of mezcal says the rest.',
    },
    steps: [
      {
        pl: 'Wlej gin, mezcal, syrop i cytrynę na lód w wysokiej szklance.',
        en: 'Pour gin, mezcal, syrup and lemon over ice in a tall glass.',
      },
      {
        pl: 'Dopełnij wodą sodową i zamieszaj raz, od dna.',
        en: 'Top with soda and stir once, from the bottom.',
      },
      { pl: 'Skórka cytryny.', en: 'A lemon zest.' },
    ],
  },
  {
    slug: 'czarny-bez',
    name: 'Czarny bez',
    family: 'spritz',
    method: 'build',
    glass: 'wine',
    recipe: [
      ml('elderberry-syrup', 30),
      ml('dry-vermouth', 40),
      ml('lemon-juice', 10),
      ml('prosecco', 90, { stage: 'top' }),
      part('soda-water', null, 'splash', { stage: 'top' }),
    ],
    garnish: { pl: 'plaster cytryny', en: 'lemon slice' },
    garnishIngredients: ['lemon-slice'],
    taste: { pl: 'ciemne owoce, zioła, bąbelki', en: 'dark berries, herbs, bubbles' },
    story: {
      pl: 'Czarny bez zbieramy dwa razy: w czerwcu kwiaty, we wrześniu owoce. Ten drink jest z owoców.',
      en: 'Elder is picked twice: flowers in June, berries in September. This one is made of the berries.',
    },
    steps: [
      {
        pl: 'Wlej syrop, wermut i cytrynę na lód w kieliszku do wina.',
        en: 'Pour syrup, vermouth and lemon over ice in a wine glass.',
      },
      { pl: 'Dolej prosecco i odrobinę wody sodowej.', en: 'Add the prosecco and a splash of soda.' },
      { pl: 'Plaster cytryny.', en: 'A slice of lemon.' },
    ],
  },
  {
    slug: 'bursztyn',
    name: 'Bursztyn',
    family: 'hot',
    method: 'hot',
    glass: 'irish-coffee',
    recipe: [
      ml('mead', 90),
      ml('aged-rum', 20),
      ml('lemon-juice', 10),
      part('honey-syrup', 2, 'teaspoon'),
      ml('black-tea', 60, { note: { pl: 'gorąca', en: 'hot' } }),
    ],
    garnish: { pl: 'plaster cytryny', en: 'lemon slice' },
    garnishIngredients: ['lemon-slice'],
    taste: { pl: 'miód, herbata, ciepło', en: 'honey, tea, warmth' },
    story: {
      pl: 'Dwójniak, czyli miód pitny z jednej części miodu i jednej wody, podgrzany, ale nigdy zagotowany.',
      en: 'Dwójniak, a mead of one part honey to one part water, warmed but never boiled.',
    },
    steps: [
      { pl: 'Ogrzej szkło gorącą wodą.', en: 'Warm the glass with hot water.' },
      {
        pl: 'Podgrzej miód pitny z syropem i cytryną, nie gotując.',
        en: 'Warm the mead with syrup and lemon without boiling.',
      },
      { pl: 'Dodaj rum, dopełnij gorącą herbatą.', en: 'Add the rum, top with hot tea.' },
    ],
  },
]
