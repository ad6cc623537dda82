import type { Payload, PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { ownVenues } from '@/access/inOwnVenues'
import { isServiceStaff } from '@/access/roles'
import type { BoardEvent } from '@/domain/board/boardStream'
import { addDays } from '@/domain/time/addDays'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { hearsChanges } from '@/platform/changes/listen'
import { isDraining } from '@/platform/http/draining'
import { refusal } from '@/platform/http/refusal'
import { eventStream, type Line } from '@/platform/live/eventStream'
import { admit } from '@/platform/live/admit'
import { venueAtHand } from '../venues/venueAtHand'
import { boardIsHeard, boardLog } from './boardLog'
import { toldTo } from './boardTags'
import { callerOf, type BoardCaller } from './callerOf'
import { boardKey, enter, present } from './presence'

type Question = { serviceDate?: string; since: string | null; req: PayloadRequest }

const RETRY_MS = 2_000
const BEAT_MS = 10_000
/** Whoever listens is asked for his rights again so often, and soon after his account has changed. */
const RIGHTS_MS = 60_000
/** Signing in writes accounts too, and asking may: one answer serves for so long, so that asking never leads to asking. */
const SOON_MS = 2_000
const LATER_MS = 30_000

/**
 * The changes of one board as they are committed, by whatever process. It says which parties, never what of them: whoever
 * listens reads the board again, by right. 429 for too many boards of one person, 503 when this process has enough.
 */
export async function streamBoard({ serviceDate, since, req }: Question): Promise<Response> {
  const caller = callerOf(req)
  const venue = await venueAtHand(req)
  const date = serviceDate ?? serviceDateOf(Temporal.Now.instant(), venue)
  if (isDraining() || !(await boardIsHeard())) throw refusal('UNAVAILABLE')
  const leave = admit(caller.id)
  try {
    const { headers, payload } = req
    return eventStream({
      retryMs: RETRY_MS,
      onOpen: (line) => attend({ line, leave, caller, venueId: venue.id, date, since, headers, payload }),
    })
  } catch (error) {
    leave()
    throw error
  }
}

type Attended = {
  line: Line
  leave: (line?: Line) => void
  caller: BoardCaller
  venueId: string
  date: string
  since: string | null
  headers: Headers
  payload: Payload
}

function attend({ line, leave, caller, venueId, date, since, headers, payload }: Attended): () => void {
  const board = boardKey(venueId, date)
  // Parties of the night before may still sit here.
  const dates = [date, addDays(date, -1)]
  const say = ({ type, ...data }: BoardEvent, id?: string) => line.send({ name: type, data, id })

  const checkRights = async () => {
    const why = await refusedNow({ headers, payload, venueId })
    if (!why) return
    say({ type: 'bye', why })
    line.close()
  }
  const onTags = (tags: readonly string[], id: string) => {
    const { parties, isHouse, isAll, users } = toldTo(tags, venueId, dates)
    if (isAll) say({ type: 'reload' }, id)
    else {
      // The id stands for all of it, so it goes with what is said last.
      if (isHouse) say({ type: 'house' }, parties.length > 0 ? undefined : id)
      if (parties.length > 0) say({ type: 'changed', parties }, id)
    }
    if (users.includes(caller.id)) askSoon(SOON_MS)
    else if (isAll || users.includes('*')) askSoon(LATER_MS * (0.5 + Math.random()))
  }
  let asking: { at: number; timer: NodeJS.Timeout } | undefined
  const askSoon = (ms: number) => {
    const at = Date.now() + ms
    if (asking && asking.at <= at) return
    clearTimeout(asking?.timer)
    const timer = setTimeout(() => {
      asking = undefined
      void checkRights()
    }, ms)
    asking = { at, timer }
  }

  const depart = enter({
    board,
    userId: caller.id,
    name: caller.name,
    payload,
    onChange: () => say({ type: 'presence', present: present(board, caller.id) }),
  })
  say({ type: 'hello', retryMs: RETRY_MS, present: present(board, caller.id) })
  const stop = boardLog().listen({ onTags, onReload: (id) => say({ type: 'reload' }, id) }, since)
  const beat = setInterval(
    () => say({ type: 'beat', at: new Date().toISOString(), isLive: hearsChanges() }),
    BEAT_MS,
  )
  // Not all at one moment.
  const rights = setInterval(() => void checkRights(), RIGHTS_MS * (0.8 + 0.4 * Math.random()))
  leave(line)

  return () => {
    clearInterval(beat)
    clearInterval(rights)
    clearTimeout(asking?.timer)
    stop()
    depart()
    leave()
  }
}

type Listening = Pick<Attended, 'headers' | 'payload' | 'venueId'>

/** Why somebody may not listen any longer; null while he may, and while the database cannot say. */
async function refusedNow({
  headers,
  payload,
  venueId,
}: Listening): Promise<'SIGNED_OUT' | 'FORBIDDEN' | null> {
  try {
    const { user } = await payload.auth({ headers })
    if (!user) return 'SIGNED_OUT'
    const own = ownVenues(user)
    return isServiceStaff(user) && (!own || own.includes(venueId)) ? null : 'FORBIDDEN'
  } catch (error) {
    payload.logger.warn({ err: error }, 'could not ask whether a listener may go on')
    return null
  }
}
