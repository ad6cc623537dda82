import type { DemoCombination, DemoTable } from './types'

const bookable = { channel: 'online', priority: 100, isCounterSeat: false } as const

/** Half of the counter is always kept for those who simply come. */
const counter = Array.from({ length: 12 }, (_, index): DemoTable => {
  const isBookable = index < 6
  return {
    ...bookable,
    name: `L${index + 1}`,
    area: 'counter',
    minParty: 1,
    maxParty: 1,
    channel: isBookable ? 'online' : 'walkIn',
    isCounterSeat: true,
    plan: { shape: 'seat', xCm: 60 + 75 * index, yCm: 180, widthCm: 45, heightCm: 45, rotationDegrees: 0 },
  }
})

/** Tables for two by the window, larger ones along the wall, the round one in the middle. */
const room: readonly DemoTable[] = [
  ...[1, 2, 3, 4].map((number) => ({
    ...inRoom(`S${number}`, 1, 2),
    plan: square(70, 60 + 200 * (number - 1), 60),
  })),
  ...[5, 6, 7].map((number) => ({
    ...inRoom(`S${number}`, 3, 4),
    plan: square(90, 80 + 220 * (number - 5), 320),
  })),
  {
    ...inRoom('S8', 4, 6),
    plan: { shape: 'round', xCm: 620, yCm: 500, widthCm: 140, heightCm: 140, rotationDegrees: 0 },
  },
]

/** Upstairs: the long table is given away by the staff. */
const gallery: readonly DemoTable[] = [
  { ...bookable, name: 'A1', area: 'gallery', minParty: 2, maxParty: 4, plan: square(90, 80, 60) },
  { ...bookable, name: 'A2', area: 'gallery', minParty: 2, maxParty: 4, plan: square(90, 300, 60) },
  {
    ...bookable,
    name: 'A3',
    area: 'gallery',
    minParty: 4,
    maxParty: 6,
    plan: { shape: 'rectangle', xCm: 540, yCm: 60, widthCm: 160, heightCm: 90, rotationDegrees: 0 },
  },
  {
    ...bookable,
    name: 'A4',
    area: 'gallery',
    minParty: 9,
    maxParty: 16,
    channel: 'inHouse',
    priority: 50,
    plan: { shape: 'rectangle', xCm: 200, yCm: 320, widthCm: 460, heightCm: 90, rotationDegrees: 0 },
  },
]

export const tables: readonly DemoTable[] = [...counter, ...room, ...gallery]

export const combinations: readonly DemoCombination[] = [
  ...[['L1', 'L2'], ['L2', 'L3'], ['L3', 'L4'], ['L4', 'L5'], ['L5', 'L6']].map((seats) => together(seats, 2, 2)), // prettier-ignore
  together(['L1', 'L2', 'L3'], 3, 3),
  together(['L4', 'L5', 'L6'], 3, 3),
  { ...together(['L1', 'L2', 'L3', 'L4', 'L5', 'L6'], 5, 6), channel: 'inHouse' },
  ...[['L7', 'L8'], ['L9', 'L10'], ['L11', 'L12']].map((seats) => ({ ...together(seats, 2, 2), channel: 'walkIn' as const })), // prettier-ignore
  { ...together(['L10', 'L11', 'L12'], 3, 3), channel: 'walkIn' },
  together(['S1', 'S2'], 3, 4),
  together(['S3', 'S4'], 3, 4),
  together(['S5', 'S6'], 5, 8),
  together(['S6', 'S7'], 5, 8),
  { ...together(['S5', 'S6', 'S7'], 9, 12), channel: 'inHouse' },
  together(['A1', 'A2'], 5, 8),
  together(['A2', 'A3'], 7, 10),
  { ...together(['A1', 'A2', 'A3'], 9, 14), channel: 'inHouse' },
]

function inRoom(name: string, minParty: number, maxParty: number) {
  return { ...bookable, name, area: 'room', minParty, maxParty }
}

function square(sideCm: number, xCm: number, yCm: number) {
  return { shape: 'square', xCm, yCm, widthCm: sideCm, heightCm: sideCm, rotationDegrees: 0 } as const
}

function together(names: readonly string[], minParty: number, maxParty: number): DemoCombination {
  return { name: names.join(' + '), tables: names, minParty, maxParty, channel: 'online', priority: 100 }
}
