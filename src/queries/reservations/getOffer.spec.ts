import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/addDays'
import { connectApi } from '../api'
import type { Venue } from '../getVenue'
import { getOffer } from './getOffer'

const bar = '0b0c1b9e-6f57-4b9d-8f0f-3f1a1a1f8a11'
const gone = '0b0c1b9e-6f57-4b9d-8f0f-3f1a1a1f8a99'

/** A house that is closed tonight, full tomorrow and open from then on, as far as `openUntil`. */
function houseThat({ openUntil = '9999' }: { openUntil?: string } = {}) {
  const asked: URL[] = []
  const answer = (body: object, status = 200) => Promise.resolve(Response.json(body, { status }))
  const fetch = ((address: string) => {
    const url = new URL(address)
    asked.push(url)
    const said = url.searchParams
    if (said.get('area') === gone) return answer({ errors: [{ message: 'no', code: 'VALIDATION' }] }, 422)
    if (url.pathname.endsWith('/nights')) {
      const from = said.get('from')!
      const dates = Array.from({ length: Number(said.get('days')) }, (_, day) => addDays(from, day))
      const state = (date: string) =>
        date === '2026-11-21'
          ? 'closed'
          : date === '2026-11-22'
            ? 'full'
            : date > openUntil
              ? 'notYet'
              : 'open'
      return answer({ nights: dates.map((date) => ({ date, state: state(date) })) })
    }
    const areas = [{ id: bar, name: 'Bar' }]
    return answer({ serviceDate: said.get('date'), slots: [{ areas }], full: [], policy: null })
  }) as typeof globalThis.fetch
  return { api: connectApi({ baseURL: 'http://bar/api', fetch, locale: 'pl' }), asked }
}

const venue = { slug: 'eliksir', timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' } as Venue
const at = { venue, now: Temporal.Instant.from('2026-11-22T02:00:00Z') }
const nothing = { party: 2, date: null, from: null, area: null }

describe('what a party can choose from', () => {
  it('begins with tonight, which lasts until six, and shows the first night with something free', async () => {
    const offer = await getOffer(houseThat().api, nothing, at)
    expect(offer.nights[0]?.date).toBe('2026-11-21')
    expect(offer.date).toBe('2026-11-23')
    expect(offer.earlier).toBeNull()
    expect(offer.later).toBe('2026-12-05')
    expect(offer.areas).toEqual([{ id: bar, name: 'Bar' }])
  })

  it('shows the two weeks that hold the night asked for', async () => {
    const offer = await getOffer(houseThat().api, { ...nothing, date: '2026-12-24' }, at)
    expect(offer.nights[0]?.date).toBe('2026-12-19')
    expect(offer.date).toBe('2026-12-24')
    expect(offer.earlier).toBe('2026-12-05')
  })

  it('leads no further than nights are given away', async () => {
    const { api } = houseThat({ openUntil: '2026-12-01' })
    expect((await getOffer(api, nothing, at)).later).toBeNull()
  })

  it('begins with tonight where the night asked for is past, or beyond all sense', async () => {
    for (const date of ['2020-01-01', '9999-12-31'])
      expect((await getOffer(houseThat().api, { ...nothing, date }, at)).nights[0]?.date).toBe('2026-11-21')
    const { nights } = await getOffer(houseThat().api, { ...nothing, from: '9999-12-31' }, at)
    expect(nights[0]?.date).toBe('2026-11-21')
  })

  it('offers every area where the one asked for is gone', async () => {
    const offer = await getOffer(houseThat().api, { ...nothing, area: gone }, at)
    expect(offer).toMatchObject({ area: null, date: '2026-11-23' })
  })

  it('asks with the key of the reservation that is to move', async () => {
    const { api, asked } = houseThat()
    await getOffer(api, { ...nothing, moving: 'key', area: bar }, at)
    const paths = asked.map(({ pathname }) => pathname)
    expect(paths.filter((path) => path === '/api/reservations/manage/key/availability')).toHaveLength(2)
  })
})
