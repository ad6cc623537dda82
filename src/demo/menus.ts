import { beers } from './menuItems/beers'
import { bitterAndStrong } from './menuItems/bitterAndStrong'
import { food } from './menuItems/food'
import { freeOfAlcohol } from './menuItems/freeOfAlcohol'
import { lateAndWarm } from './menuItems/lateAndWarm'
import { longAndBright } from './menuItems/longAndBright'
import { softAndHot } from './menuItems/softAndHot'
import { sourAndSilken } from './menuItems/sourAndSilken'
import { spirits } from './menuItems/spirits'
import { wines } from './menuItems/wines'
import type { DemoMenu, DemoMenuItem } from './types'

export const menus: readonly DemoMenu[] = [
  {
    slug: 'karta-zimowa',
    name: { pl: 'Karta zimowa', en: 'Winter menu' },
    intro: {
      pl: 'Rysunek przy nazwie pokazuje, co dostaniesz: szkło, ilość i kolor.',
      en: 'The drawing beside each name shows what arrives: the glass, the measure, the colour.',
    },
    sections: [
      section(
        'Gorzkie i mocne',
        'Bitter and strong',
        'Mieszane długo, podawane krótko.',
        'Stirred long, served short.',
        bitterAndStrong,
      ),
      section(
        'Kwaśne i jedwabne',
        'Sour and silken',
        'Cytryna, limonka i czasem pianka.',
        'Lemon, lime and, now and then, foam.',
        sourAndSilken,
      ),
      section(
        'Długie i rześkie',
        'Long and bright',
        'Dużo lodu, dużo bąbelków.',
        'Plenty of ice, plenty of fizz.',
        longAndBright,
      ),
      section(
        'Bez alkoholu',
        'Free of alcohol',
        'Te same ręce, to samo szkło.',
        'Same hands, same glass.',
        freeOfAlcohol,
      ),
      section(
        'Na drugą połowę nocy',
        'For the second half of the night',
        'Kawa, śmietanka i coś ciepłego.',
        'Coffee, cream and something warm.',
        lateAndWarm,
      ),
    ],
  },
  {
    slug: 'wino-piwo-i-mocne',
    name: { pl: 'Wino, piwo i mocne', en: 'Wine, beer and spirits' },
    intro: {
      pl: 'Krótka lista, która zmienia się z porą roku. Wino na kieliszki i na butelki.',
      en: 'A short list that changes with the season. Wine by the glass and by the bottle.',
    },
    sections: [
      section(
        'Wino',
        'Wine',
        'Kieliszek 150 ml, musujące 120 ml.',
        'A glass is 150 ml, sparkling 120 ml.',
        wines,
      ),
      section('Piwo i cydr', 'Beer and cider', 'Z kranu i z butelki.', 'On tap and by the bottle.', beers),
      section('Mocne', 'Spirits', 'Bez dodatków, 40 ml.', 'Neat, 40 ml.', spirits),
      section(
        'Bez procentów',
        'Soft and hot',
        'Woda, sok, kawa i herbata.',
        'Water, juice, coffee and tea.',
        softAndHot,
      ),
    ],
  },
  {
    slug: 'kuchnia-nocna',
    name: { pl: 'Kuchnia nocna', en: 'Late-night kitchen' },
    intro: {
      pl: 'Małe talerze do dzielenia się. Kuchnia pracuje do pierwszej w nocy.',
      en: 'Small plates to share. The kitchen works until one in the morning.',
    },
    daypart: { startTime: '18:00', endTime: '01:00' },
    sections: [
      section(
        'Do podjadania',
        'To nibble',
        'Na początek albo zamiast.',
        'To begin with, or instead.',
        pick('oliwki', 'prazone-migdaly', 'deska-serow'),
      ),
      section(
        'Talerze',
        'Plates',
        'Zimne i ciepłe.',
        'Cold and warm.',
        pick('sledz', 'tatar', 'pierogi', 'tost-o-polnocy', 'barszcz'),
      ),
      section('Słodkie', 'Sweet', 'Jedno, ale porządne.', 'Just one, but a proper one.', pick('szarlotka')),
    ],
  },
]

function section(
  pl: string,
  en: string,
  notePl: string,
  noteEn: string,
  items: readonly DemoMenuItem[],
): DemoMenu['sections'][number] {
  return { title: { pl, en }, note: { pl: notePl, en: noteEn }, items: items.map(({ slug }) => slug) }
}

function pick(...slugs: string[]): DemoMenuItem[] {
  return food.filter(({ slug }) => slugs.includes(slug))
}
