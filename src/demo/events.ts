import { paragraph } from './prose'
import type { DemoEvent } from './types'

/** Dates are relative, so that the calendar of the demo bar is never stale. */
export const events: readonly DemoEvent[] = [
  {
    slug: 'otwarcie-karty-zimowej',
    dayOffset: -16,
    weekday: 5,
    startTime: '20:00',
    durationMinutes: 300,
    cover: 'sliwka-w-rumie-z-bliska',
    title: { pl: 'Otwarcie karty zimowej', en: 'The winter menu opens' },
    lead: {
      pl: 'Pierwsza noc z nową kartą. Próbowaliśmy wszystkiego po kolei.',
      en: 'The first night of the new menu. We tried everything in order.',
    },
    body: [
      paragraph(
        'Jedenaście własnych receptur, w tym sześć bez alkoholu. Najszybciej skończyła się pigwa, najdłużej trwały rozmowy o jałowcu.',
        'Eleven recipes of our own, six of them free of alcohol. The quince ran out first; the talk about juniper lasted longest.',
      ),
      paragraph(
        'Dziękujemy za przyjście. Karta zostaje z nami do marca.',
        'Thank you for coming. The menu stays with us until March.',
      ),
    ],
  },
  {
    slug: 'wermut-od-podszewki',
    dayOffset: 2,
    weekday: 4,
    startTime: '20:00',
    durationMinutes: 120,
    priceCents: 14000,
    capacity: 12,
    cover: 'polka-gorzkich',
    title: { pl: 'Wermut od podszewki', en: 'Vermouth, inside out' },
    lead: {
      pl: 'Degustacja przy barze: sześć wermutów, trzy koktajle i rozmowa.',
      en: 'A tasting at the bar: six vermouths, three cocktails and a conversation.',
    },
    body: [
      paragraph(
        'Zaczynamy od wytrawnych, kończymy na tych, które pachną jak szafka z przyprawami. Po drodze sprawdzamy, co się dzieje z butelką zapomnianą na parapecie.',
        'We begin with the dry ones and end with those that smell like a spice cupboard. On the way we find out what happens to a bottle forgotten on a windowsill.',
      ),
      paragraph(
        'Potem mieszamy: Dry Martini, Martinez i Negroni, za każdym razem z innym wermutem. Dwanaście miejsc przy barze, przekąski w cenie. Dla osób pełnoletnich.',
        'Then we mix: a Dry Martini, a Martinez and a Negroni, each with a different vermouth. Twelve seats at the bar, snacks included. For adults only.',
      ),
    ],
  },
  {
    slug: 'noc-winyli',
    dayOffset: 3,
    weekday: 5,
    startTime: '22:00',
    durationMinutes: 300,
    cover: 'po-kolacji',
    title: { pl: 'Noc winyli', en: 'Vinyl night' },
    lead: {
      pl: 'Jedna skrzynka płyt, żadnej listy. Gramy do trzeciej.',
      en: 'One crate of records, no playlist. We play until three.',
    },
    body: [
      paragraph(
        'Raz w miesiącu wyłączamy głośniki pod sufitem i stawiamy na barze gramofon. Soul, jazz, trochę polskiej muzyki z lat siedemdziesiątych. Głośność taka, żeby dało się rozmawiać.',
        'Once a month we switch off the speakers in the ceiling and put a turntable on the bar. Soul, jazz, a little Polish music of the seventies. Loud enough to hear, quiet enough to talk.',
      ),
      paragraph(
        'Wstęp wolny. Jeśli masz płytę, której dawno nie słyszałeś, przynieś ją.',
        'Free entry. If you own a record you have not heard for years, bring it.',
      ),
    ],
  },
  {
    slug: 'pierwsza-zmiana',
    dayOffset: 6,
    weekday: 7,
    startTime: '18:00',
    durationMinutes: 150,
    priceCents: 19000,
    capacity: 8,
    cover: 'cytryna-i-limonka',
    title: {
      pl: 'Pierwsza zmiana: warsztat dla początkujących',
      en: 'First shift: a workshop for beginners',
    },
    lead: {
      pl: 'Wstrząsanie, mieszanie, lód. Po dwóch godzinach zrobisz trzy drinki bez zaglądania do przepisu.',
      en: 'Shaking, stirring, ice. After two hours you will make three drinks without looking at the recipe.',
    },
    body: [
      paragraph(
        'Osiem osób, cztery stanowiska, jeden barman. Uczymy się na daiquiri, bo w nim słychać każdą pomyłkę, potem przychodzi kolej na Old Fashioned i na coś bez alkoholu.',
        'Eight people, four stations, one bartender. We learn on the Daiquiri, because it gives every mistake away, then on an Old Fashioned and on something free of alcohol.',
      ),
      paragraph(
        'Fartuchy, szkło i lód są na miejscu. Wersja bez alkoholu na życzenie, w tej samej cenie.',
        'Aprons, glass and ice are here. An alcohol-free version on request, at the same price.',
      ),
    ],
  },
  {
    slug: 'kolacja-w-pieciu-kieliszkach',
    dayOffset: 9,
    weekday: 2,
    startTime: '19:00',
    durationMinutes: 180,
    priceCents: 32000,
    capacity: 16,
    cover: 'babelki',
    title: { pl: 'Kolacja w pięciu kieliszkach', en: 'Supper in five glasses' },
    lead: {
      pl: 'Pięć małych talerzy i pięć małych koktajli, przy jednym długim stole.',
      en: 'Five small plates and five small cocktails at one long table.',
    },
    body: [
      paragraph(
        'Śledź i Mgła, tatar i Dry Martini, pierogi i Pigwa i żyto, sery i Śliwka w rumie, szarlotka i Bursztyn. Koktajle podajemy w połowie zwykłej miary.',
        'Herring with Mgła, tartare with a Dry Martini, pierogi with Pigwa i żyto, cheese with Śliwka w rumie, apple cake with Bursztyn. The cocktails are half their usual size.',
      ),
      paragraph(
        'Kolacja jest też w wersji bez alkoholu i wegetariańskiej: prosimy o słowo przy rezerwacji.',
        'There is an alcohol-free and a vegetarian version: please tell us when you book.',
      ),
    ],
  },
  {
    slug: 'noc-bez-procentow',
    dayOffset: 15,
    weekday: 3,
    startTime: '19:00',
    durationMinutes: 300,
    cover: 'bez-alkoholu',
    title: { pl: 'Noc bez procentów', en: 'A night of no per cent' },
    lead: {
      pl: 'Przez jeden wieczór cała karta jest bez alkoholu. Ta sama muzyka, ten sam bar.',
      en: 'For one evening the whole menu is free of alcohol. Same music, same bar.',
    },
    body: [
      paragraph(
        'Oprócz stałej szóstki dwanaście drinków na jedną noc: na herbatach, octach, sokach tłoczonych tego samego dnia i gorzkich naparach.',
        'Beside the usual six there are twelve drinks for one night only: on teas, vinegars, juices pressed the same day and bitter infusions.',
      ),
      paragraph(
        'Przyjdź z kimś, kto twierdzi, że bez alkoholu się nie da.',
        'Bring someone who says it cannot be done without.',
      ),
    ],
  },
  {
    slug: 'jazz-po-polnocy',
    dayOffset: 17,
    weekday: 6,
    startTime: '23:30',
    durationMinutes: 150,
    cover: 'trzy-razy-martini',
    title: { pl: 'Jazz po północy', en: 'Jazz after midnight' },
    lead: {
      pl: 'Fortepian, kontrabas, szczotki. Dwa sety, ostatni kończy się o drugiej.',
      en: 'Piano, double bass, brushes. Two sets, the last ends at two.',
    },
    body: [
      paragraph(
        'Gramy cicho i blisko: między fortepianem a pierwszym stolikiem jest metr. Stoliki rezerwuje się na pół godziny przed koncertem.',
        'We play quietly and close: there is one metre between the piano and the first table. Tables are held from half an hour before the music starts.',
      ),
      paragraph(
        'Wstęp wolny, prosimy tylko, żeby w trakcie ballad nie zamawiać drinków z blendera.',
        'Free entry; we only ask that you do not order blended drinks during the ballads.',
      ),
    ],
  },
  {
    slug: 'bal-spoznialskich',
    dayOffset: 38,
    weekday: 6,
    startTime: '21:00',
    durationMinutes: 420,
    priceCents: 9000,
    capacity: 60,
    cover: 'french-75-z-bliska',
    title: { pl: 'Bal spóźnialskich', en: 'The latecomers’ ball' },
    lead: {
      pl: 'Dla wszystkich, którzy w najważniejszą noc byli w pracy. Odliczamy jeszcze raz, o północy.',
      en: 'For all who had to work on the night that mattered. We count down once more, at midnight.',
    },
    body: [
      paragraph(
        'Kelnerzy, pielęgniarki, maszyniści, aktorzy: ten bal jest dla was. Wystarczy przyjść w butach, w których da się tańczyć.',
        'Waiters, nurses, train drivers, actors: this ball is yours. All you need is a pair of shoes you can dance in.',
      ),
      paragraph(
        'W cenie kieliszek musującego, z alkoholem albo bez, i barszcz o drugiej.',
        'A glass of something sparkling, with alcohol or without, and barszcz at two are included.',
      ),
    ],
  },
]
