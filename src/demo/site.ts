import type { Text } from './types'

type News = { when: Text; title: Text; text: Text; link: string }

/** The front page. The shelf names menu items. */
export const site = {
  name: 'Eliksir',
  headline: { pl: 'Recepta na długą noc', en: 'A prescription for a long night' },
  intro: {
    pl: 'Koktajlbar przy Wilczej. Każdy drink rysujemy z jego receptury: szkło, proporcje i kolor są takie, jakie dostaniesz przy barze.',
    en: 'A cocktail bar on Wilcza Street. Every drink is drawn from its recipe: the glass, the measure and the colour are what you will get at the bar.',
  },
  description: {
    pl: 'Koktajlbar w Warszawie, przy Wilczej. Klasyka i własne receptury, z alkoholem i bez, kuchnia do pierwszej w nocy. Otwarte codziennie od 18:00 do 4:00.',
    en: 'A cocktail bar in Warsaw, on Wilcza Street. Classics and recipes of our own, with alcohol and without, kitchen until one. Open daily from 6 pm to 4 am.',
  },
  shelf: [
    'negroni',
    'dry-martini',
    'paloma',
    'aviation',
    'mint-julep',
    'tequila-sunrise',
    'clover-club',
    'french-75',
    'moscow-mule',
  ],
  social: [
    { label: 'Instagram', url: 'https://example.com/eliksir' },
    { label: 'Mastodon', url: 'https://example.com/@eliksir' },
  ],
  shareImage: 'polka-gorzkich',
} as const

export const news: readonly News[] = [
  {
    when: { pl: 'do końca marca', en: 'until the end of March' },
    title: { pl: 'Karta zimowa', en: 'The winter menu' },
    text: {
      pl: 'Jedenaście własnych receptur. Pigwa, czarny bez, dym z jałowca i jedna śliwka, która leżała w rumie od sierpnia.',
      en: 'Eleven recipes of our own. Quince, elder, juniper smoke and one plum that has been lying in rum since August.',
    },
    link: '/menu',
  },
  {
    when: { pl: 'w czwartki, 20:00', en: 'Thursdays, 8 pm' },
    title: { pl: 'Wermut od podszewki', en: 'Vermouth, inside out' },
    text: {
      pl: 'Degustacja przy barze: sześć wermutów, trzy koktajle i rozmowa. Dwanaście miejsc.',
      en: 'A tasting at the bar: six vermouths, three cocktails and a conversation. Twelve seats.',
    },
    link: '/events',
  },
  {
    when: { pl: 'co noc', en: 'every night' },
    title: { pl: 'Zero procent, sto procent smaku', en: 'No per cent, all the taste' },
    text: {
      pl: 'Cała strona karty bez alkoholu, mieszana tak samo starannie.',
      en: 'A whole page of the menu free of alcohol, mixed with the same care.',
    },
    link: '/menu',
  },
]
