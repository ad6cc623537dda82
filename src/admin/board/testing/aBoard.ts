import type { Board, BoardNight, BoardParty, BoardTable } from '@/domain/board/board'

/** An instant of the night of 15 May 2027 in Warsaw: '18:00' to '03:45'. */
export const at = (time: string): string => {
  const date = time < '06:00' ? '2027-05-16' : '2027-05-15'
  return `${date}T${time}:00+02:00`
}

export const ms = (time: string): number => Date.parse(at(time))

export const aParty = (given: Partial<BoardParty> & { from?: string; until?: string } = {}): BoardParty => {
  const { from = '20:00', until = '22:00', ...rest } = given
  const startsAt = at(from)
  const endsAt = at(until)
  return {
    id: 'party',
    reference: 'K7M4TR',
    revision: 1,
    status: 'confirmed',
    serviceDate: '2027-05-15',
    startsAt,
    endsAt,
    partySize: 2,
    tables: ['S1'],
    name: 'Karolina Dudek',
    source: 'online',
    locale: 'pl',
    occasion: null,
    areaId: null,
    arrivedAt: null,
    seatedAt: null,
    dueAt: endsAt,
    keptUntil: endsAt,
    endedAt: null,
    lapsesAt: null,
    statusChangedAt: null,
    needsTable: false,
    isPinned: false,
    isOverPacing: false,
    isOutsideHours: false,
    isAtRisk: false,
    isComing: false,
    next: [],
    ...rest,
  }
}

export const aTable = (given: Partial<BoardTable> & { id: string }): BoardTable => ({
  name: given.id,
  minParty: 1,
  maxParty: 2,
  channel: 'online',
  isCounterSeat: false,
  isInactive: false,
  plan: null,
  ...given,
})

export const aNight = (given: Partial<BoardNight> = {}): BoardNight => ({
  venue: { id: 'v', slug: 'bar', name: 'Bar', timeZone: 'Europe/Warsaw', currency: 'PLN' },
  serviceDate: '2027-05-15',
  isTonight: true,
  name: null,
  isClosed: false,
  services: [],
  opensAt: at('18:00'),
  closesAt: at('02:00'),
  fromAt: at('18:00'),
  toAt: at('02:00'),
  startsAt: at('06:00'),
  endsAt: at('05:59'),
  columns: Array.from({ length: 16 }, (_, index) => {
    const minutes = 18 * 60 + index * 30
    const label = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    return { startsAt: at(label), label, isAfterMidnight: index >= 12 }
  }),
  noShowGraceMinutes: 15,
  ...given,
})

export const aBoard = (given: Partial<Board> = {}): Board => ({
  asOf: at('20:30'),
  eventId: '1',
  night: aNight(),
  you: { id: 'u', name: 'Kasia', role: 'host', isHost: true, isManager: false },
  areas: [
    {
      id: 'room',
      name: 'Sala',
      plan: { widthCm: 800, heightCm: 600 },
      tables: [
        aTable({ id: 'S1' }),
        aTable({ id: 'S2' }),
        aTable({ id: 'S3', minParty: 2, maxParty: 4 }),
        aTable({ id: 'S4', minParty: 2, maxParty: 4 }),
      ],
    },
  ],
  combinations: [{ id: 'c', name: 'S3 + S4', tableIds: ['S3', 'S4'], minParty: 5, maxParty: 8 }],
  parties: [],
  waiting: [],
  arrivals: [],
  blocks: [],
  ...given,
})
