import { expect, it } from 'vitest'
import type { ShownPacing } from '@/operations/service/explainSlot'
import { pacingLimit } from './pacingLimit'

const pacing: ShownPacing = {
  startsAt: '',
  endsAt: '',
  covers: 16,
  parties: 4,
  onlineCovers: 14,
  maxCovers: 20,
  maxParties: 8,
  maxOnlineCovers: 14,
}

it('names the limit that a party goes over', () => {
  expect(pacingLimit(pacing, 4)).toEqual({ kind: 'online', taken: 14, adds: 4, max: 14 })
  expect(pacingLimit(pacing, 6)).toMatchObject({ kind: 'covers', max: 20 })
  expect(pacingLimit({ ...pacing, parties: 8 }, 2)).toMatchObject({ kind: 'parties', max: 8 })
})

it('names none where there is none', () => {
  expect(pacingLimit({ ...pacing, maxCovers: null, maxParties: null, maxOnlineCovers: null }, 4)).toBeNull()
})
