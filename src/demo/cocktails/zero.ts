import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { builtOverIce, shakenTwice } from './steps'

/** Free of alcohol: the same hands, the same glass. */
export const zero: readonly DemoCocktail[] = [
  {
    slug: 'mgla',
    name: 'Mgła',
    family: 'zero',
    method: 'shake',
    glass: 'coupe',
    recipe: [
      ml('cucumber-juice', 60),
      ml('elderflower-cordial', 20),
      ml('lime-juice', 20),
      ml('aquafaba', 15),
    ],
    garnish: { pl: 'listek mięty', en: 'mint leaf' },
    garnishIngredients: ['mint'],
    taste: { pl: 'chłodne, zielone, jedwabne', en: 'cool, green, silken' },
    story: {
      pl: 'Ogórek wyciskamy tego samego dnia. Piana z ciecierzycy leży na wierzchu jak mgła na łące, stąd nazwa.',
      en: 'The cucumber is pressed the same day. The name means mist: the chickpea foam lies on top like mist on a meadow.',
    },
    steps: shakenTwice,
  },
  {
    slug: 'czerwony-trop',
    name: 'Czerwony trop',
    family: 'zero',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [ml('bitter-cordial', 60), ml('verjus', 30), ml('soda-water', 20, { stage: 'top' })],
    garnish: { pl: 'połówka plastra pomarańczy', en: 'half orange slice' },
    garnishIngredients: ['orange-half-slice'],
    taste: { pl: 'negroni na spacerze', en: 'a negroni out for a walk' },
    story: {
      pl: 'Gorzka pomarańcza i sok z niedojrzałych winogron. Ten sam kolor i ta sama kostka lodu co w negroni.',
      en: 'Bitter orange and the juice of unripe grapes. The name means red trail: the same colour, the same cube of ice as a Negroni.',
    },
    steps: [
      {
        pl: 'Wlej syrop i verjus na jedną dużą kostkę lodu.',
        en: 'Pour cordial and verjus over one large cube.',
      },
      { pl: 'Mieszaj w szkle, dolej wodę sodową.', en: 'Stir in the glass, add the soda.' },
      { pl: 'Połówka plastra pomarańczy.', en: 'Half a slice of orange.' },
    ],
  },
  {
    slug: 'malinowy-swit',
    name: 'Malinowy świt',
    family: 'zero',
    method: 'build',
    glass: 'highball',
    recipe: [ml('raspberry-syrup', 25), ml('lemon-juice', 25), ml('soda-water', 110, { stage: 'top' })],
    garnish: { pl: 'plaster cytryny', en: 'lemon slice' },
    garnishIngredients: ['lemon-slice'],
    taste: { pl: 'kwaśne, różowe, żywe', en: 'tart, pink, lively' },
    story: {
      pl: 'Malinowy, bo z malin; świt, bo o tej porze najczęściej się go zamawia.',
      en: 'Raspberry dawn: raspberry for what is in it, dawn for when it is mostly ordered.',
    },
    steps: builtOverIce,
  },
  {
    slug: 'rokitnik',
    name: 'Rokitnik',
    family: 'zero',
    method: 'build',
    glass: 'highball',
    recipe: [
      ml('sea-buckthorn-juice', 40),
      ml('honey-syrup', 20),
      ml('lime-juice', 10),
      ml('ginger-beer', 110, { stage: 'top' }),
    ],
    garnish: { pl: 'kandyzowany imbir', en: 'candied ginger' },
    garnishIngredients: ['candied-ginger'],
    taste: { pl: 'morze, miód, imbir', en: 'sea, honey, ginger' },
    story: {
      pl: 'Rokitnik rośnie na wydmach nad Bałtykiem i jest tak kwaśny, że bez miodu ani rusz.',
      en: 'Rokitnik is sea buckthorn. It grows on the Baltic dunes and is so sour that there is no doing without honey.',
    },
    steps: builtOverIce,
  },
  {
    slug: 'jablko-i-szalwia',
    name: 'Jabłko i szałwia',
    family: 'zero',
    method: 'build',
    glass: 'collins',
    recipe: [
      ml('apple-juice', 80),
      ml('lemon-juice', 15),
      part('simple-syrup', 2, 'teaspoon'),
      part('sage', 4, 'leaf'),
      ml('tonic-water', 80, { stage: 'top' }),
    ],
    garnish: { pl: 'listek szałwii', en: 'sage leaf' },
    garnishIngredients: ['sage'],
    taste: { pl: 'sad, zioła, lekka gorycz', en: 'orchard, herbs, a little bitterness' },
    story: {
      pl: 'Jabłko i szałwia: tłoczony sok spod Grójca i listki, które wystarczy raz ścisnąć w dłoniach.',
      en: 'Apple and sage: pressed juice from the orchards south of Warsaw and leaves that only need a clap between the palms.',
    },
    steps: [
      {
        pl: 'Zamknij szałwię między dłońmi jednym klaśnięciem i wrzuć do szklanki z lodem.',
        en: 'Clap the sage between your palms and drop it into the glass with ice.',
      },
      { pl: 'Dodaj sok, cytrynę i syrop, zamieszaj.', en: 'Add juice, lemon and syrup, stir.' },
      { pl: 'Dopełnij tonikiem.', en: 'Top with tonic.' },
    ],
  },
  {
    slug: 'espresso-i-tonik',
    name: 'Espresso i tonik',
    family: 'zero',
    method: 'build',
    glass: 'highball',
    recipe: [ml('tonic-water', 150, { stage: 'top' }), part('espresso', 1, 'shot', { stage: 'float' })],
    garnish: { pl: 'plaster pomarańczy', en: 'orange slice' },
    garnishIngredients: ['orange-slice'],
    taste: { pl: 'kawa, chinina, pomarańcza', en: 'coffee, quinine, orange' },
    story: {
      pl: 'Espresso i tonik w dwóch warstwach. Zamieszaj po pierwszym łyku, nie przed.',
      en: 'Espresso and tonic in two layers. Stir after the first sip, not before.',
    },
    steps: [
      { pl: 'Napełnij szklankę lodem i wlej tonik.', en: 'Fill the glass with ice and pour the tonic.' },
      {
        pl: 'Zaparz espresso i wlej je powoli po łyżce.',
        en: 'Pull the espresso and pour it slowly over a spoon.',
      },
      { pl: 'Plaster pomarańczy.', en: 'A slice of orange.' },
    ],
  },
]
