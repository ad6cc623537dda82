import { paragraph } from '../prose'
import type { DemoPage } from '../types'

export const about: DemoPage = {
  slug: 'about',
  title: { pl: 'O nas', en: 'About' },
  lead: {
    pl: 'Mały bar z długą nocą. Otwieramy o osiemnastej, zamykamy o czwartej, codziennie.',
    en: 'A small bar with a long night. We open at six in the evening and close at four, every day.',
  },
  blocks: [
    {
      type: 'text',
      body: [
        paragraph(
          'W tym lokalu przez pół wieku była apteka. Zostały po niej szuflady z podwójną kreską, waga i przekonanie, że dobry efekt bierze się z dokładnego odmierzania. Reszta jest nasza: dwanaście miejsc przy ladzie, dwanaście stolików, kuchnia wielkości windy.',
          'For half a century these rooms were a pharmacy. What remains are the drawers with the double rule, the scales and the conviction that a good result comes from measuring well. The rest is ours: twelve seats at the counter, twelve tables, a kitchen the size of a lift.',
        ),
        paragraph(
          'Mieszamy klasykę, bo ktoś ją już sprawdził, i własne receptury, bo chcemy sprawdzić coś sami. Karta zmienia się cztery razy w roku. Strona bez alkoholu powstaje razem z resztą, nie po niej.',
          'We mix the classics because somebody has already proved them, and recipes of our own because we want to prove something ourselves. The menu changes four times a year. The alcohol-free page is written together with the rest, not after it.',
        ),
      ],
    },
    {
      type: 'picture',
      picture: 'polka-gorzkich',
      caption: { pl: 'Półka przy wejściu.', en: 'The shelf by the door.' },
      width: 'wide',
    },
    {
      type: 'text',
      heading: { pl: 'Kto stoi za barem', en: 'Who is behind the bar' },
      body: [
        paragraph(
          'Sześć osób, które najpierw pytają, a dopiero potem sięgają po butelkę. Jeśli nie wiesz, czego chcesz, powiedz, co lubisz jeść. To zwykle wystarcza.',
          'Six people who first ask and only then reach for a bottle. If you do not know what you want, say what you like to eat. That is usually enough.',
        ),
      ],
    },
    {
      type: 'quote',
      quote: {
        pl: 'Recepta to tylko lista. Drink zaczyna się wtedy, kiedy ktoś po drugiej stronie lady podniesie wzrok.',
        en: 'A recipe is only a list. The drink begins when someone across the counter looks up.',
      },
      source: { pl: 'kartka przypięta nad zlewem', en: 'a note pinned above the sink' },
    },
    {
      type: 'menuExcerpt',
      heading: { pl: 'Od czego zacząć', en: 'Where to begin' },
      items: ['negroni', 'daiquiri', 'pigwa-i-zyto', 'mgla'],
    },
    { type: 'hours', heading: { pl: 'Godziny', en: 'Hours' }, showAddress: true },
  ],
}
