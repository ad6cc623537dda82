import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { builtOverIce } from './steps'

/** Shaken citrus, lengthened with soda. */
export const fizzes: readonly DemoCocktail[] = [
  {
    slug: 'gin-fizz',
    name: 'Gin Fizz',
    family: 'fizz',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'tumbler',
    recipe: [
      ml('gin', 45),
      ml('lemon-juice', 30),
      ml('simple-syrup', 10),
      part('soda-water', null, 'splash', { stage: 'top' }),
    ],
    garnish: { pl: 'plaster cytryny', en: 'lemon slice' },
    garnishIngredients: ['lemon-slice'],
    taste: { pl: 'cytryna, bąbelki, jałowiec', en: 'lemon, bubbles, juniper' },
    story: {
      pl: 'Zapisany w latach siedemdziesiątych XIX wieku. Bez lodu w szkle, więc pije się go szybko, póki syczy.',
      en: 'Written down in the 1870s. No ice in the glass, so it is drunk quickly, while it still fizzes.',
    },
    steps: [
      { pl: 'Wstrząśnij gin, cytrynę i syrop z lodem.', en: 'Shake gin, lemon and syrup with ice.' },
      { pl: 'Przecedź do szklanki bez lodu.', en: 'Strain into a glass without ice.' },
      { pl: 'Dopełnij odrobiną bardzo zimnej wody sodowej.', en: 'Finish with a splash of very cold soda.' },
    ],
  },
  {
    slug: 'john-collins',
    name: 'John Collins',
    family: 'collins',
    category: 'The Unforgettables',
    method: 'build',
    glass: 'collins',
    recipe: [
      ml('gin', 45),
      ml('lemon-juice', 30),
      ml('simple-syrup', 15),
      ml('soda-water', 60, { stage: 'top' }),
    ],
    garnish: { pl: 'plaster cytryny i wisienka', en: 'lemon slice and cherry' },
    garnishIngredients: ['lemon-slice', 'cocktail-cherry'],
    taste: { pl: 'cytryna, soda, jałowiec', en: 'lemon, soda, juniper' },
    story: {
      pl: 'Dziewiętnastowieczny londyński poncz na jedną osobę. Na ginie Old Tom zmienia imię na Tom.',
      en: 'A nineteenth-century London punch for one. With Old Tom gin he changes his name to Tom.',
    },
    steps: builtOverIce,
  },
  {
    slug: 'ramos-fizz',
    name: 'Ramos Fizz',
    family: 'fizz',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'highball',
    recipe: [
      ml('gin', 45),
      ml('lime-juice', 15),
      ml('lemon-juice', 15),
      ml('simple-syrup', 30),
      ml('cream', 60),
      ml('egg-white', 30),
      part('orange-blossom-water', 3, 'dash'),
      part('vanilla-extract', 2, 'drop'),
      part('soda-water', null, 'top-up', { stage: 'top' }),
    ],

    taste: { pl: 'kwiat pomarańczy, śmietanka, obłok', en: 'orange blossom, cream, a cloud' },
    story: {
      pl: 'Nowy Orlean, 1888 rok. W karnawale stał za barem rząd pomocników, którzy tylko wstrząsali, kilka minut każdy.',
      en: 'New Orleans, 1888. At carnival a line of helpers stood behind the bar and did nothing but shake, minutes each.',
    },
    steps: [
      {
        pl: 'Wstrząsaj wszystko poza wodą z lodem przez długą chwilę.',
        en: 'Shake everything but the soda with ice for a long while.',
      },
      {
        pl: 'Usuń lód i wstrząśnij jeszcze raz, na gęsto.',
        en: 'Take out the ice and shake again until thick.',
      },
      {
        pl: 'Przelej do szklanki i dolewaj wodę sodową, aż piana stanie nad brzegiem.',
        en: 'Pour into the glass and add soda until the foam stands above the rim.',
      },
    ],
  },
]
