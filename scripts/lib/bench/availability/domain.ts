import { performance } from 'node:perf_hooks'
import { Temporal } from 'temporal-polyfill'
import { findSlots } from '@/domain/availability/findSlots'
import type { Night, Seating, Table } from '@/domain/availability/night'

// How long the rules alone take for the night of busyNight.mjs, without database and server: p50 and p95 in ms, as JSON.

const opens = Temporal.Instant.from('2027-05-15T18:00:00+02:00')

const tables: Table[] = Array.from({ length: 60 }, (_, index) => ({
  id: `T${String(index + 1).padStart(2, '0')}`,
  areaId: 'room',
  minParty: index % 6 === 5 ? 4 : 1,
  maxParty: index % 6 === 5 ? 6 : index % 3 === 2 ? 4 : 2,
  priority: 100,
  channel: 'online',
  isCounterSeat: false,
  active: true,
}))

const seatings: Seating[] = Array.from({ length: 200 }, (_, index) => {
  const startsAt = opens.add({ hours: 2 * (index % 4) })
  const table = tables[Math.floor(index / 4) % 60]!
  return {
    id: `R${index}`,
    status: 'confirmed',
    serviceDate: '2027-05-15',
    startsAt,
    endsAt: startsAt.add({ hours: 2 }),
    bufferMinutes: 0,
    partySize: table.maxParty,
    tableIds: [table.id],
    isOnline: true,
    serviceId: 'night',
  }
})

const night: Night = {
  venue: { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' },
  serviceDate: '2027-05-15',
  services: [
    {
      id: 'night',
      opens: '18:00',
      lastSeating: '00:00',
      closes: '02:00',
      slotStepMinutes: 30,
      turnMinutes: 120,
      bufferMinutes: 0,
      mustEndByClose: true,
      durationRules: [],
      pacing: { maxCovers: 200 },
      pacingOverrides: [],
      areaIds: [],
      channels: [],
      minParty: 1,
      maxPartyOnline: 8,
      leadMinutes: 60,
      maxAdvanceDays: 60,
      releaseTime: null,
      onlineClosesAt: null,
    },
  ],
  tables,
  combinations: tables
    .slice(0, -1)
    .filter((_, index) => index % 5 === 4)
    .map(({ id }, index) => ({
      id: `C${index}`,
      tableIds: [id, tables[index * 5 + 5]!.id],
      minParty: 3,
      maxParty: 4,
      priority: 100,
      channel: 'online',
      active: true,
    })),
  blocks: [],
  seatings,
}

const times: number[] = []
for (let round = 0; round < 600; round += 1) {
  const startedAt = performance.now()
  findSlots({
    night,
    partySize: 1 + (round % 6),
    channel: 'online',
    now: Temporal.Instant.from('2027-05-08T12:00:00Z'),
  })
  if (round >= 200) times.push(performance.now() - startedAt)
}
times.sort((a, b) => a - b)
process.stdout.write(
  `${JSON.stringify({ p50Ms: times[times.length / 2], p95Ms: times[Math.floor(times.length * 0.95)] })}\n`,
)
