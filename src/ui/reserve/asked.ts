import { isDate } from '@/domain/time/isDate'

/** What a guest has chosen so far; in the address as `?party=2&date=2026-11-27`, so that a link keeps it. */
export type Asked = {
  party: number
  /** Service date; null: the first night that is free. */
  date: string | null
  /** First night of the strip, where somebody looks further ahead. */
  from: string | null
  area: string | null
  /** Start that stands chosen, an ISO instant. */
  time: string | null
  /** Only taken times are wanted: for the waiting list. */
  waits: boolean
}

/** Squares to choose from; a larger party says how many. */
export const PARTY_SQUARES = 12

/** Nobody asks for more online; the house may set a lower limit of its own. */
const LARGEST_PARTY = 200

type Params = Record<string, string | string[] | undefined>

export function askedIn(params: Params): Asked {
  const said = (name: string) => [params[name] ?? []].flat()[0] ?? ''
  const date = (name: string) => (isDate(said(name)) ? said(name) : null)
  return {
    party: partyIn(said('party')),
    date: date('date'),
    from: date('from'),
    area: /^[0-9a-f-]{36}$/.test(said('area')) ? said('area') : null,
    time: /^\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)$/.test(said('time')) ? said('time') : null,
    waits: said('list') === '1',
  }
}

/** The query that says so, with its question mark; without what is usual. */
export function queryOf(asked: Partial<Asked>): string {
  const { party, date, from, area, time, waits } = asked
  const params = new URLSearchParams({
    ...(party ? { party: String(party) } : {}),
    ...(date ? { date } : {}),
    ...(from ? { from } : {}),
    ...(area ? { area } : {}),
    ...(time ? { time } : {}),
    ...(waits ? { list: '1' } : {}),
  })
  return params.size > 0 ? `?${params}` : ''
}

function partyIn(text: string): number {
  const party = /^\d{1,4}$/.test(text) ? Number(text) : 2
  return Math.min(Math.max(party, 1), LARGEST_PARTY)
}
