import type { DemoSpecialDay } from './types'

export const specialDays: readonly DemoSpecialDay[] = [
  {
    dayOffset: 10,
    weekday: 'monday',
    name: { pl: 'Remanent', en: 'Stocktaking' },
    closed: true,
    services: [],
  },
  // The night of the demo's "Jazz after midnight": the room is cleared before the first set.
  {
    dayOffset: 17,
    weekday: 'saturday',
    name: { pl: 'Jazz po północy', en: 'Jazz after midnight' },
    closed: false,
    services: [
      { service: 'evening', opens: '18:00', lastSeating: '20:30', closes: '23:00', maxCovers: 20 },
      { service: 'late', opens: '23:00', lastSeating: '01:00', closes: '04:00', maxCovers: 24 },
    ],
  },
]
