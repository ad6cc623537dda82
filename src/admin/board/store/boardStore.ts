import type { Board, BoardParty } from '@/domain/board/board'
import type { BoardEvent, ChangedParty } from '@/domain/board/boardStream'
import type { MovePreview } from '@/domain/board/commands'
import type { Override } from '@/domain/availability/checkSlot'
import type { ApiAnswer, ApiRefusal } from '../../service/callApi'
import { keepSame } from '../model/keepSame'
import {
  findCollisions,
  keepMine,
  nextToSend,
  overOwn,
  ownVersions,
  partiesOf,
  rebase,
  type Gesture,
  type OwnVersions,
  type Pending,
} from '../model/pending'
import { gestureOf, type BoardApi } from './boardApi'
import { noBoard, type BoardState } from './boardState'
import { mergeParties } from './mergeParties'
import type { OpenLine } from './openLine'
import type { Shelf } from './shelf'

type Parts = {
  /** The night as the page brought it. */
  initial: Board | null
  api: Pick<BoardApi, 'board' | 'send' | 'stream'>
  openLine: OpenLine
  /** Keeps what waits over a reload. */
  shelf: Shelf
  now: () => number
  newKey: () => string
}

export type BoardStore = ReturnType<typeof createBoardStore>

/** Answers that say: not now, and nothing about the question. */
const AWAY = new Set([408, 425, 429, 502, 503, 504])

/** Between two tries to mend the line, and at most. */
const FIRST_TRY_MS = 1500
const LAST_TRY_MS = 12_000

/** After a reading that the house refused: it is busy, and says nothing more when it is not. */
const READ_AGAIN_MS = 3000

/**
 * One night on one device: what the house has, what was done here and is on its way, and how the line stands. Views only
 * read it; gestures go in, and come out written, in dispute or refused, in the order in which they were made.
 */
export function createBoardStore({ initial, api, openLine, shelf, now, newKey }: Parts) {
  let state: BoardState = { ...noBoard, board: initial, isReading: !initial }
  const listeners = new Set<() => void>()
  let closeLine: (() => void) | null = null
  let reading: Promise<void> | null = null
  let isStale = false
  /** The last reading failed: what is shown may be older than what has been heard. */
  let isBehind = false
  let readingAgain: ReturnType<typeof setTimeout> | undefined
  /** How often the house has answered a gesture; a reading that began before the last answer may be older than it. */
  let answers = 0
  let own: OwnVersions = new Map()
  let isSending = false
  let trying: ReturnType<typeof setTimeout> | undefined
  let tryMs = FIRST_TRY_MS

  const set = (change: Partial<BoardState>) => {
    const pending = change.pending
    state = { ...state, ...change }
    if (pending) shelf.write(pending)
    listeners.forEach((listen) => listen())
  }

  return {
    subscribe: (listen: () => void) => {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    read: () => state,
    /** The moment by the server's clock. */
    nowMs: () => now() + state.skewMs,
    /** Shows a night and listens to it; null: the one of this moment. */
    open: async (serviceDate: string | null) => {
      closeLine?.()
      closeLine = null
      const isHere = state.board && isOf(state.board, serviceDate)
      set({ serviceDate, line: noBoard.line, isReading: !isHere, hasFailed: false, pending: shelf.read() })
      if (isHere) set({ skewMs: Date.parse(state.board!.asOf) - now() })
      else await refresh()
      if (serviceDate === state.serviceDate) listen()
    },
    close: () => {
      clearTimeout(trying)
      clearTimeout(readingAgain)
      closeLine?.()
      closeLine = null
    },
    refresh,
    act: (gesture: Gesture) => act(gesture),
    undo: () => {
      const { notice } = state
      if (notice?.kind !== 'done' || !notice.undo) return
      act(gestureOf(notice.undo), { isUndo: true })
      set({ notice: null })
    },
    dismiss: () => set({ notice: null }),
    /** The reason that was asked for; null: it is not done after all. */
    giveReason: (reason: string | null) => {
      const asked = state.reasonAsked
      set({ reasonAsked: null })
      if (!asked || reason === null) return
      const { gesture } = asked.pending
      if (gesture.kind === 'swap' || gesture.kind === 'note') return
      act({ ...gesture, body: { ...gesture.body, reason } } as Gesture)
    },
    takeTheirs: (key: string) => set({ pending: state.pending.filter((one) => one.key !== key) }),
    keepMine: (key: string) => {
      const pending = state.pending.map((one) => {
        if (one.key !== key) return one
        const id = one.theirs?.id ?? partiesOf(one)[0] ?? ''
        const shown = state.board?.parties.find((party) => party.id === id)
        const theirs = shown && shown.revision >= (one.theirs?.revision ?? 0) ? shown : one.theirs
        return theirs ? keepMine(one, theirs, newKey()) : one
      })
      set({ pending })
      void flush()
    },
    /** Tries at once instead of waiting for the line. */
    retry: () => {
      tryMs = FIRST_TRY_MS
      listen()
      void refresh().then(flush)
    },
  }

  function act(gesture: Gesture, { isUndo = false } = {}) {
    const [id] = partiesOf({ gesture })
    const base = state.board?.parties.find((party) => party.id === id) ?? null
    const one: Pending = {
      key: newKey(),
      gesture: overOwn(gesture, own),
      at: now() + state.skewMs,
      base,
      state: 'waiting',
      isUndo,
    }
    set({ pending: [...state.pending, one], notice: null })
    void flush()
  }

  /** Sends what waits, one after the other, while there is a line. */
  async function flush() {
    if (isSending) return
    isSending = true
    try {
      for (let next = nextToSend(state.pending); next; next = nextToSend(state.pending)) {
        if (!(await send(next))) return
      }
    } finally {
      isSending = false
    }
  }

  /** False: nobody answered; it waits. */
  async function send(one: Pending): Promise<boolean> {
    mark(one.key, { state: 'sending' })
    let answer: Awaited<ReturnType<typeof api.send>>
    try {
      answer = await api.send(one.gesture, one.key)
    } catch {
      mark(one.key, { state: 'waiting' })
      lineIsDown()
      return false
    }
    if (!answer.ok && AWAY.has(answer.status)) {
      mark(one.key, { state: 'waiting' })
      lineIsDown()
      return false
    }
    if (!answer.ok && answer.status === 401) {
      // Whoever signs in again finds it here.
      mark(one.key, { state: 'waiting' })
      set({ line: { state: 'closed', since: null, why: 'SIGNED_OUT' } })
      return false
    }
    if (answer.ok) {
      const { parties, undo } = answer.body
      answers += 1
      own = ownVersions(own, one, parties)
      if (state.board) set({ board: mergeParties(state.board, parties) })
      set({
        pending: rebase(without(one.key), parties),
        notice: { kind: 'done', key: one.key, pending: one, undo: one.isUndo ? null : undo },
      })
      if (parties.length === 0 || one.gesture.kind === 'walk-in') void refresh()
    } else refused(one, answer)
    return true
  }

  function refused(one: Pending, { refusal }: Extract<ApiAnswer<unknown>, { ok: false }>) {
    const { code, data, message = '' } = refusal as ApiRefusal & { data?: RefusalData }
    if (code === 'STALE_REVISION') {
      // A plain change of the document answers with the document, a gesture with the party as the board knows it.
      const sent = data?.current && 'dueAt' in data.current ? data.current : null
      const known = state.board?.parties.find(({ id }) => partiesOf(one).includes(id)) ?? null
      if (sent && state.board) set({ board: mergeParties(state.board, [sent]) })
      const revision = data?.current?.revision ?? 0
      const theirs = sent ?? (known && { ...known, revision: Math.max(revision, known.revision) })
      mark(one.key, { state: 'collided', theirs })
      if (!sent) void refresh()
      return
    }
    set({ pending: without(one.key) })
    if (code === 'REASON_REQUIRED' || data?.override) {
      set({ reasonAsked: { pending: one, message, override: data?.override ?? null } })
      return
    }
    set({
      notice: { kind: 'refused', key: one.key, pending: one, message, preview: data?.preview ?? null },
    })
    void refresh()
  }

  /** Reads the board; while it is being read a second wish waits for the next reading. */
  function refresh(): Promise<void> {
    isStale = true
    reading ??= readWhileStale()
    return reading
  }

  async function readWhileStale() {
    while (isStale) {
      isStale = false
      await readOnce()
    }
    // In the same step as the last look, so that no wish falls in between.
    reading = null
  }

  async function readOnce() {
    const date = state.serviceDate
    const answersBefore = answers
    clearTimeout(readingAgain)
    isBehind = true
    try {
      const answer = await api.board(date)
      if (date !== state.serviceDate) {
        isStale = true
        return
      }
      if (!answer.ok) {
        set({ hasFailed: !state.board, isReading: false })
        if (answer.status === 401) set({ line: { state: 'closed', since: null, why: 'SIGNED_OUT' } })
        else readingAgain = setTimeout(() => void refresh(), READ_AGAIN_MS)
        return
      }
      const { body } = answer
      if (answersBefore !== answers && isOlder(body, state.board)) {
        isStale = true
        return
      }
      const isOther = state.board?.night.serviceDate !== body.night.serviceDate
      isBehind = false
      set({
        board: isOther ? body : keepBoard(state.board, body),
        skewMs: Date.parse(body.asOf) - now(),
        hasFailed: false,
        isReading: false,
      })
    } catch {
      lineIsDown()
      set({ isReading: false, hasFailed: !state.board })
    }
  }

  function listen() {
    closeLine?.()
    closeLine = openLine({
      address: api.stream(state.serviceDate, state.board?.eventId ?? null),
      onEvent: hear,
      onDown: lineIsDown,
    })
  }

  /** Until the house answers again, ever more rarely. */
  function keepTrying() {
    clearTimeout(trying)
    if (state.line.state !== 'down') return
    trying = setTimeout(() => {
      tryMs = Math.min(LAST_TRY_MS, tryMs * 2)
      if (closeLine) listen()
      keepTrying()
    }, tryMs)
  }

  function hear(event: BoardEvent) {
    switch (event.type) {
      case 'hello':
        tryMs = FIRST_TRY_MS
        clearTimeout(trying)
        set({ line: { state: 'live', since: null, why: null }, present: event.present })
        void catchUp()
        return
      case 'presence':
        return set({ present: event.present })
      case 'beat':
        return
      case 'bye':
        closeLine?.()
        closeLine = null
        return set({ line: { state: 'closed', since: now(), why: event.why } })
      case 'changed':
        return isNews(event.parties) ? void refresh() : undefined
      default:
        void refresh()
    }
  }

  /** After a break: first what the house has, then what waits here, and what collides is shown before it is written. */
  async function catchUp() {
    const waited = state.pending.some((one) => one.state === 'waiting')
    if (waited || isBehind) await refresh()
    if (waited && state.board) set({ pending: findCollisions(state.pending, state.board.parties) })
    await flush()
  }

  function isNews(parties: readonly ChangedParty[]): boolean {
    const known = new Map(state.board?.parties.map((party) => [party.id, party.revision]))
    state.board?.waiting?.forEach((party) => known.set(party.id, party.revision))
    return parties.some(({ id, revision }) =>
      revision === null ? known.has(id) : (known.get(id) ?? -1) < revision,
    )
  }

  function lineIsDown() {
    if (state.line.state === 'down' || state.line.state === 'closed') return
    set({ line: { state: 'down', since: now() + state.skewMs, why: null } })
    keepTrying()
  }

  function mark(key: string, change: Partial<Pending>) {
    set({ pending: state.pending.map((one) => (one.key === key ? { ...one, ...change } : one)) })
  }

  function without(key: string) {
    return state.pending.filter((one) => one.key !== key)
  }
}

/** Whether the night that is shown is the one that is asked for. */
const isOf = ({ night }: Board, serviceDate: string | null) =>
  serviceDate === null ? night.isTonight : night.serviceDate === serviceDate

/** Whether it was read before something of what is shown was written. */
function isOlder(read: Board, shown: Board | null): boolean {
  const revisions = new Map(read.parties.map(({ id, revision }) => [id, revision]))
  return shown?.parties.some(({ id, revision }) => (revisions.get(id) ?? -1) < revision) ?? false
}

type RefusalData = { current?: BoardParty; preview?: MovePreview; override?: Override | null }

/** What did not change stays the very same, so that only what did is drawn again. */
const keepBoard = (before: Board | null, after: Board): Board => ({
  ...keepSame(before, { ...after, asOf: before?.asOf ?? after.asOf }),
  asOf: after.asOf,
  eventId: after.eventId,
})
