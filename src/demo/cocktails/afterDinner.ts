import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { shakenUp } from './steps'

/** Cream, coffee, cacao and yolk. */
export const afterDinner: readonly DemoCocktail[] = [
  {
    slug: 'alexander',
    name: 'Alexander',
    family: 'dessert',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'saucer-coupe',
    recipe: [ml('cognac', 30), ml('creme-de-cacao-brown', 30), ml('cream', 30)],
    garnish: { pl: 'świeżo starta gałka muszkatołowa', en: 'freshly grated nutmeg' },
    garnishIngredients: ['nutmeg'],
    taste: { pl: 'kakao, śmietanka, gałka', en: 'cacao, cream, nutmeg' },
    story: {
      pl: 'Zaczynał na ginie, dopiero wersja z koniakiem została na dobre. Gałkę trzemy nad szkłem, tuż przed podaniem.',
      en: 'It began on gin; only the version with cognac stayed for good. We grate the nutmeg over the glass just before serving.',
    },
    steps: shakenUp,
  },
  {
    slug: 'porto-flip',
    name: 'Porto Flip',
    family: 'dessert',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'saucer-coupe',
    recipe: [ml('brandy', 15), ml('tawny-port', 45), ml('egg-yolk', 10)],
    garnish: { pl: 'świeżo starta gałka muszkatołowa', en: 'freshly grated nutmeg' },
    garnishIngredients: ['nutmeg'],
    taste: { pl: 'porto, orzech, jedwab', en: 'port, nut, silk' },
    story: {
      pl: 'Flipy grzano kiedyś rozżarzonym prętem; ten od dawna podaje się na zimno. Żółtko daje jedwab bez śmietanki.',
      en: 'Flips were once heated with a red-hot iron; this one has long been served cold. The yolk gives silk without cream.',
    },
    steps: [
      {
        pl: 'Wstrząśnij porto, brandy i żółtko najpierw bez lodu, potem z lodem.',
        en: 'Shake port, brandy and yolk first without ice, then with it.',
      },
      { pl: 'Przecedź do schłodzonego kieliszka.', en: 'Strain into a chilled glass.' },
      { pl: 'Zetrzyj gałkę nad szkłem.', en: 'Grate nutmeg over the glass.' },
    ],
  },
  {
    slug: 'golden-dream',
    name: 'Golden Dream',
    family: 'dessert',
    category: 'Contemporary Classics',
    method: 'shake',
    glass: 'saucer-coupe',
    recipe: [ml('galliano', 20), ml('triple-sec', 20), ml('orange-juice', 20), ml('cream', 10)],

    taste: { pl: 'wanilia, pomarańcza, śmietanka', en: 'vanilla, orange, cream' },
    story: {
      pl: 'Lata sześćdziesiąte, Miami. Galliano, pomarańcza i odrobina śmietanki: lody waniliowe bez zamrażarki.',
      en: 'The 1960s, Miami. Galliano, orange and a little cream: vanilla ice cream without the freezer.',
    },
    steps: shakenUp,
  },
  {
    slug: 'grasshopper',
    name: 'Grasshopper',
    family: 'dessert',
    category: 'Contemporary Classics',
    method: 'shake',
    glass: 'saucer-coupe',
    recipe: [ml('creme-de-cacao-white', 20), ml('creme-de-menthe-green', 20), ml('cream', 20)],
    garnish: { pl: 'listek mięty', en: 'mint leaf' },
    garnishIngredients: ['mint'],
    taste: { pl: 'mięta, kakao, śmietanka', en: 'mint, cacao, cream' },
    story: {
      pl: 'Nowy Orlean, około 1918 roku. Konik polny, bo zielony; deser, co do tego nie ma wątpliwości.',
      en: 'New Orleans, around 1918. A grasshopper because it is green, a dessert beyond doubt.',
    },
    steps: shakenUp,
  },
  {
    slug: 'irish-coffee',
    name: 'Irish Coffee',
    family: 'hot',
    category: 'Contemporary Classics',
    method: 'build',
    dilution: 'none',
    glass: 'irish-coffee',
    recipe: [
      ml('irish-whiskey', 50),
      ml('filter-coffee', 120, { note: { pl: 'gorąca', en: 'hot' } }),
      ml('cream', 50, {
        stage: 'float',
        note: { pl: 'lekko ubita, dobrze schłodzona', en: 'lightly whipped, well chilled' },
      }),
      part('cane-sugar', 1, 'teaspoon'),
    ],

    taste: { pl: 'gorąca kawa, zimna śmietanka', en: 'hot coffee, cold cream' },
    story: {
      pl: 'Irlandia, lata czterdzieste, port wodnosamolotów w Foynes. Pije się go przez śmietankę, bez mieszania.',
      en: 'Ireland, the 1940s, the flying-boat port of Foynes. It is drunk through the cream, without stirring.',
    },
    steps: [
      {
        pl: 'Ogrzej szkło, rozpuść cukier w gorącej kawie, dodaj whiskey.',
        en: 'Warm the glass, dissolve the sugar in hot coffee, add the whiskey.',
      },
      {
        pl: 'Po grzbiecie łyżki ułóż lekko ubitą śmietankę.',
        en: 'Lay lightly whipped cream over the back of a spoon.',
      },
      { pl: 'Nie mieszaj.', en: 'Do not stir.' },
    ],
  },
  {
    slug: 'espresso-martini',
    name: 'Espresso Martini',
    family: 'dessert',
    category: 'New Era',
    method: 'shake',
    glass: 'large-coupe',
    recipe: [ml('vodka', 50), ml('coffee-liqueur', 30), ml('simple-syrup', 10), part('espresso', 1, 'shot')],

    garnish: { pl: 'trzy ziarna kawy', en: 'three coffee beans' },
    garnishIngredients: ['coffee-bean-trio'],
    taste: { pl: 'espresso, kakao, piana', en: 'espresso, cacao, foam' },
    story: {
      pl: 'Londyn, lata osiemdziesiąte. Piana bierze się ze świeżego espresso, dlatego kawę parzymy dopiero po zamówieniu.',
      en: 'London, the 1980s. The foam comes from fresh espresso, which is why we brew it only when you order.',
    },
    steps: [
      {
        pl: 'Zaparz espresso i nie czekaj, aż opadnie crema.',
        en: 'Pull the espresso and do not wait for the crema to fall.',
      },
      { pl: 'Wstrząśnij wszystko z lodem, mocno i długo.', en: 'Shake everything with ice, hard and long.' },
      {
        pl: 'Przecedź do kieliszka; piana ułoży się sama.',
        en: 'Strain into the glass; the foam settles by itself.',
      },
    ],
  },
]
