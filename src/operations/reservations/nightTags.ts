/** What an answer about nights is made of, for whoever keeps it: the rules of the house, and who comes on those nights. */
export const nightTags = (venueId: string, serviceDates: readonly string[]): string[] => [
  ...[
    'venues',
    'services',
    'special-days',
    'areas',
    'tables',
    'table-combinations',
    'table-blocks',
    'policies',
  ],
  ...serviceDates.map((date) => nightTag(venueId, date)),
]

/** The reservations of one night. A write of one of them touches this tag, and those of the nights beside it. */
export const nightTag = (venueId: string, serviceDate: string): string =>
  `reservations:${venueId}:${serviceDate}`
