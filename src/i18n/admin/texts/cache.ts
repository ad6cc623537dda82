import { w } from '../words'

/** The page about what the front door keeps in memory. */
export const cacheTexts = {
  cacheNav: w('Pamięć podręczna', 'Cache'),
  cacheTitle: w('Pamięć podręczna', 'Cache'),
  cacheClosed: w('To widok dla właściciela.', 'This page is for the owner.'),
  cacheOff: w(
    'Pamięć podręczna jest wyłączona (CACHE_MEGABYTES=0).',
    'The cache is switched off (CACHE_MEGABYTES=0).',
  ),
  cacheAbout: w(
    'Strony i dane, o które proszą goście, czekają gotowe w pamięci. Znikają w chwili, gdy zmieni się coś, co pokazują.',
    'Pages and data that guests ask for wait ready in memory. They go the moment anything they show is changed.',
  ),
  cacheSince: w('Liczby tego procesu od {{when}}', 'Figures of this process since {{when}}'),
  cacheHits: w('Odpowiedzi z pamięci', 'Answers from memory'),
  cacheHitsHow: w('{{part}} z {{whole}}', '{{part}} of {{whole}}'),
  cacheSize: w('Zajęte miejsce', 'Memory in use'),
  cacheSizeHow: w('z {{most}} MB, {{answers}}', 'of {{most}} MB, {{answers}}'),
  cacheListening: w('Nasłuch zmian', 'Listening for changes'),
  cacheHears: w('działa', 'on'),
  cacheDeaf: w('przerwany', 'cut off'),
  cacheHearsHow: w('{{notices}}, {{gaps}}', '{{notices}}, {{gaps}}'),
  cacheMade: w('Liczone od nowa', 'Made anew'),
  cacheMadeHow: w('bez pamięci z powodu przerw: {{n}}', 'past the cache while cut off: {{n}}'),
  cacheEmpty: w('Opróżnij', 'Empty'),
  cacheEmptyHow: w(
    'We wszystkich procesach. Pierwsze odpowiedzi potem trwają dłużej.',
    'In every process. The first answers afterwards take longer.',
  ),
  cacheEmptied: w('Pamięć podręczna jest pusta.', 'The cache is empty.'),
  cacheMost: w('Najczęściej podawane', 'Given most often'),
  cacheNoneKept: w('Pamięć jest pusta.', 'Nothing is kept yet.'),
  cacheAddress: w('Adres', 'Address'),
  cacheTimes: w('Ile razy', 'Times'),
  cacheWeight: w('Rozmiar', 'Size'),
  cacheUntil: w('Najdłużej do', 'No longer than'),
  cacheMadeOf: w('Z czego', 'Made of'),
  cacheForRouter: w('przejście między stronami', 'from page to page'),
  cacheNotices: w('Ostatnie zmiany', 'Last changes'),
  cacheNoNotices: w('Nikt jeszcze nic nie zmienił.', 'Nobody has changed anything yet.'),
  cacheEverything: w('wszystko', 'everything'),
  cacheHistory: w('{{name}} (historia)', '{{name}} (history)'),
  cacheNights: w('rezerwacje nocy', 'bookings of a night'),
  cacheTables: w('stoliki nocy', 'tables of a night'),
}

export const cacheCounted = {
  cacheAnswers: {
    pl: {
      one: '{{n}} odpowiedź',
      few: '{{n}} odpowiedzi',
      many: '{{n}} odpowiedzi',
      other: '{{n}} odpowiedzi',
    },
    en: { one: '{{n}} answer', other: '{{n}} answers' },
  },
  cacheHeard: {
    pl: { one: '{{n}} zmiana', few: '{{n}} zmiany', many: '{{n}} zmian', other: '{{n}} zmiany' },
    en: { one: '{{n}} change', other: '{{n}} changes' },
  },
  cacheGaps: {
    pl: { one: '{{n}} przerwa', few: '{{n}} przerwy', many: '{{n}} przerw', other: '{{n}} przerwy' },
    en: { one: '{{n}} break', other: '{{n}} breaks' },
  },
}
