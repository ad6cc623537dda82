import type { BoardParty } from './board'

/** What passes with the clock; minutes are whole, from the first full one on. */
export type Signs = {
  lateMinutes: number | null
  overMinutes: number | null
  /** Until a hold, a request or a wait for money runs out; 0 when it has. */
  lapsesInSeconds: number | null
}

type Timed = Pick<BoardParty, 'status' | 'startsAt' | 'dueAt' | 'lapsesAt'>

/** How a party stands at a moment (epoch milliseconds by the server's clock). */
export function signsOf({ status, startsAt, dueAt, lapsesAt }: Timed, nowMs: number): Signs {
  const since = (instant: string) => {
    const minutes = Math.floor((nowMs - Date.parse(instant)) / 60_000)
    return minutes >= 1 ? minutes : null
  }
  return {
    lateMinutes: status === 'confirmed' ? since(startsAt) : null,
    overMinutes: status === 'seated' ? since(dueAt) : null,
    lapsesInSeconds: lapsesAt ? Math.max(0, Math.ceil((Date.parse(lapsesAt) - nowMs) / 1000)) : null,
  }
}
