import { WEEKDAYS } from '@/domain/time/weekdays'
import type { DemoService } from './types'

/** The evening is planned so that a stay and the quarter of an hour to clear the table fill whole half hours. */
const evening: DemoService = {
  key: 'evening',
  name: { pl: 'Wieczór', en: 'Evening' },
  weekdays: WEEKDAYS,
  opens: '18:00',
  lastSeating: '22:30',
  closes: '01:00',
  slotStepMinutes: 30,
  turnMinutes: 105,
  bufferMinutes: 15,
  mustEndByClose: true,
  durationRules: [
    { minParty: 5, maxParty: 8, turnMinutes: 135, priority: 0 },
    { minParty: 9, turnMinutes: 165, priority: 0 },
    {
      maxParty: 2,
      weekdays: ['friday', 'saturday'],
      fromTime: '20:00',
      toTime: '22:30',
      turnMinutes: 90,
      priority: 10,
    },
  ],
  pacing: { maxCovers: 20, maxParties: 8, onlineCovers: 14 },
  pacingOverrides: [{ fromTime: '18:00', maxCovers: 14 }],
  areas: [],
  minParty: 1,
  maxPartyOnline: 8,
  leadMinutes: 30,
  maxAdvanceDays: 60,
  holdMinutes: 10,
  policy: 'evening',
}

/** After eleven the gallery is closed, and nobody is asked to promise anything. */
const late: DemoService = {
  key: 'late',
  name: { pl: 'Po jedenastej', en: 'After eleven' },
  weekdays: WEEKDAYS,
  opens: '23:00',
  lastSeating: '02:30',
  closes: '04:00',
  slotStepMinutes: 30,
  turnMinutes: 120,
  bufferMinutes: 0,
  mustEndByClose: true,
  durationRules: [{ maxParty: 2, turnMinutes: 90, priority: 0 }],
  pacing: { maxCovers: 12, maxParties: 6, onlineCovers: 10 },
  pacingOverrides: [],
  areas: ['counter', 'room'],
  minParty: 1,
  maxPartyOnline: 6,
  leadMinutes: 15,
  maxAdvanceDays: 60,
  holdMinutes: 10,
}

export const services: readonly DemoService[] = [evening, late]
