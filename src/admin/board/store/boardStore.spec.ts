import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Board } from '@/domain/board/board'
import type { BoardEvent } from '@/domain/board/boardStream'
import type { CommandDone } from '@/domain/board/commands'
import type { ApiAnswer } from '../../service/callApi'
import type { Gesture, Pending } from '../model/pending'
import { aBoard, aParty, at, ms } from '../testing/aBoard'
import { createBoardStore } from './boardStore'

const party = aParty({ id: 'a', revision: 1 })
const seat: Gesture = { kind: 'status', id: 'a', body: { to: 'seated', revision: 1 } }
const done = (given: Partial<CommandDone> = {}): ApiAnswer<CommandDone> => ({
  ok: true,
  body: { parties: [{ ...party, status: 'seated', revision: 2 }], undo: null, ...given },
})
const refusal = (
  status: number,
  code: string,
  data: Record<string, unknown> = {},
): ApiAnswer<CommandDone> => ({
  ok: false,
  status,
  refusal: { code, message: code, data },
})

describe('the store of a board', () => {
  let house: Board
  let send: ReturnType<typeof vi.fn<(gesture: Gesture, key: string) => Promise<ApiAnswer<CommandDone>>>>
  let shelf: Pending[]
  let hear: (event: BoardEvent) => void
  let lineGoes: () => void
  let reads: number
  let lines: number
  let readBoard: () => Promise<ApiAnswer<Board>>

  beforeEach(() => {
    vi.useFakeTimers()
    house = aBoard({ parties: [party] })
    send = vi.fn(() => Promise.resolve(done()))
    shelf = []
    reads = 0
    lines = 0
    readBoard = () => Promise.resolve({ ok: true, body: structuredClone(house) })
    return () => vi.useRealTimers()
  })

  const aStore = async () => {
    let keys = 0
    const store = createBoardStore({
      initial: house,
      api: {
        board: () => {
          reads += 1
          return readBoard()
        },
        send,
        stream: () => '/stream',
      },
      openLine: ({ onEvent, onDown }) => {
        lines += 1
        hear = onEvent
        lineGoes = onDown
        return () => undefined
      },
      shelf: { read: () => shelf, write: (pending) => void (shelf = [...pending]) },
      now: () => ms('20:30'),
      newKey: () => `key ${(keys += 1)}`,
    })
    await store.open(null)
    hear({ type: 'hello', retryMs: 1000, present: [] })
    await settled()
    return store
  }
  const settled = () => vi.advanceTimersByTimeAsync(0)

  it('shows the night that the page brought without reading it again', async () => {
    const store = await aStore()
    expect(reads).toBe(0)
    expect(store.read()).toMatchObject({ isReading: false, line: { state: 'live' } })
  })

  it('writes a gesture once and takes what the house answers', async () => {
    const store = await aStore()
    store.act(seat)
    expect(store.read().pending).toHaveLength(1)
    await settled()
    expect(send).toHaveBeenCalledExactlyOnceWith(seat, 'key 1')
    expect(store.read().pending).toEqual([])
    expect(store.read().board?.parties[0]).toMatchObject({ status: 'seated', revision: 2 })
    expect(store.read().notice).toMatchObject({ kind: 'done' })
  })

  it('lets a second tap on the same party rest on the first', async () => {
    const store = await aStore()
    store.act(seat)
    store.act({ kind: 'status', id: 'a', body: { to: 'completed', revision: 1 } })
    await settled()
    expect(send.mock.calls[1]?.[0]).toMatchObject({ body: { to: 'completed', revision: 2 } })
  })

  it('a second gesture that was begun before the first was answered is no collision with oneself', async () => {
    const store = await aStore()
    store.act(seat)
    await settled()
    // Taken up while the board still showed the version before; put down now.
    store.act({ kind: 'move', id: 'a', body: { endsAt: at('23:00'), revision: 1 } })
    await settled()
    expect(send.mock.lastCall?.[0]).toMatchObject({ body: { endsAt: at('23:00'), revision: 2 } })

    // Somebody else has changed it since: what was begun before that is a collision, and stays one.
    house = aBoard({ parties: [{ ...party, status: 'seated', revision: 3 }] })
    hear({ type: 'changed', parties: [{ id: 'a', revision: 3, isGone: false }] })
    await settled()
    store.act({ kind: 'move', id: 'a', body: { endsAt: at('23:15'), revision: 2 } })
    await settled()
    expect(send.mock.lastCall?.[0]).toMatchObject({ body: { revision: 2 } })
  })

  it('keeps what could not be sent, also over a reload, and sends it with the same key', async () => {
    const store = await aStore()
    send.mockRejectedValueOnce(new TypeError('no network'))
    store.act(seat)
    await settled()
    expect(store.read().line).toMatchObject({ state: 'down', since: ms('20:30') })
    expect(shelf).toMatchObject([{ key: 'key 1', state: 'waiting' }])

    hear({ type: 'hello', retryMs: 1000, present: [] })
    await settled()
    expect(send).toHaveBeenLastCalledWith(seat, 'key 1')
    expect(store.read().pending).toEqual([])
    expect(store.read().line.state).toBe('live')
  })

  it('shows a collision before anything that waited is sent', async () => {
    const store = await aStore()
    send.mockRejectedValueOnce(new TypeError('no network'))
    store.act(seat)
    await settled()
    house = aBoard({ parties: [{ ...party, revision: 2, status: 'arrived', arrivedAt: at('20:29') }] })

    hear({ type: 'hello', retryMs: 1000, present: [] })
    await settled()
    expect(send).toHaveBeenCalledTimes(1)
    expect(store.read().pending).toMatchObject([{ state: 'collided', theirs: { status: 'arrived' } }])

    store.keepMine('key 1')
    await settled()
    expect(send.mock.lastCall?.[0]).toMatchObject({ body: { to: 'seated', revision: 2 } })
  })

  it('never overwrites what it did not know: theirs can be taken', async () => {
    const store = await aStore()
    const current = { ...party, revision: 5, status: 'completed' as const }
    send.mockResolvedValueOnce(refusal(409, 'STALE_REVISION', { current }))
    store.act(seat)
    await settled()
    expect(store.read().pending).toMatchObject([{ state: 'collided', theirs: { revision: 5 } }])
    store.takeTheirs('key 1')
    expect(store.read().pending).toEqual([])
    expect(store.read().board?.parties[0]).toMatchObject({ status: 'completed' })
  })

  it('asks for the reason of an exception and sends it along', async () => {
    const store = await aStore()
    send.mockResolvedValueOnce(refusal(422, 'PACING', { override: 'overPacing' }))
    store.act(seat)
    await settled()
    expect(store.read().reasonAsked).toMatchObject({ override: 'overPacing' })
    store.giveReason('Stali goście')
    await settled()
    expect(send.mock.lastCall?.[0]).toMatchObject({ body: { reason: 'Stali goście' } })
  })

  it('takes back with what the house gave for it', async () => {
    const store = await aStore()
    send.mockResolvedValueOnce(done({ undo: { path: 'a/status', body: { to: 'confirmed', revision: 2 } } }))
    store.act(seat)
    await settled()
    store.undo()
    await settled()
    expect(send.mock.lastCall?.[0]).toEqual({
      kind: 'status',
      id: 'a',
      body: { to: 'confirmed', revision: 2 },
    })
  })

  it('reads again when others changed something, and not for what it wrote itself', async () => {
    const store = await aStore()
    store.act(seat)
    await settled()
    hear({ type: 'changed', parties: [{ id: 'a', revision: 2, isGone: false }] })
    await settled()
    expect(reads).toBe(0)
    hear({ type: 'changed', parties: [{ id: 'a', revision: 3, isGone: false }] })
    await settled()
    expect(reads).toBe(1)
  })

  it('keeps the very same parties that did not change', async () => {
    const other = aParty({ id: 'b', tables: ['S2'] })
    house = aBoard({ parties: [party, other] })
    const store = await aStore()
    const before = store.read().board!.parties
    house = aBoard({ parties: [{ ...party, revision: 2 }, other] })
    hear({ type: 'changed', parties: [{ id: 'a', revision: 2, isGone: false }] })
    await settled()
    const after = store.read().board!.parties
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(before[1])
  })

  it('says since when the line is down, and tries again by itself', async () => {
    const store = await aStore()
    lineGoes()
    expect(store.read().line).toMatchObject({ state: 'down', since: ms('20:30') })
    expect(lines).toBe(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(lines).toBe(2)
  })

  it('reads again, by itself, what the house was too busy to answer', async () => {
    const store = await aStore()
    readBoard = () => Promise.resolve({ ok: false, status: 503, refusal: {} })
    house = aBoard({ parties: [{ ...party, revision: 2 }] })
    hear({ type: 'changed', parties: [{ id: 'a', revision: 2, isGone: false }] })
    await settled()
    expect(store.read().board?.parties[0]?.revision).toBe(1)

    readBoard = () => Promise.resolve({ ok: true, body: structuredClone(house) })
    await vi.advanceTimersByTimeAsync(3000)
    expect(store.read().board?.parties[0]?.revision).toBe(2)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(reads).toBe(2)
  })

  it('reads what it missed when the line comes back by itself', async () => {
    const store = await aStore()
    readBoard = () => Promise.reject(new TypeError('no network'))
    hear({ type: 'changed', parties: [{ id: 'a', revision: 2, isGone: false }] })
    await settled()
    expect(store.read().line.state).toBe('down')

    house = aBoard({ parties: [{ ...party, revision: 2 }] })
    readBoard = () => Promise.resolve({ ok: true, body: structuredClone(house) })
    // The browser mended it and told the house the last id that it heard: nothing is told again.
    hear({ type: 'hello', retryMs: 1000, present: [] })
    await settled()
    expect(store.read().board?.parties[0]?.revision).toBe(2)
  })

  it('a reading that has what was answered meanwhile is taken, and not read once more', async () => {
    const store = await aStore()
    let arrive: (answer: ApiAnswer<Board>) => void = () => undefined
    readBoard = () => new Promise((resolve) => void (arrive = resolve))
    hear({ type: 'house' })
    store.act(seat)
    await settled()
    house = aBoard({ parties: [{ ...party, status: 'seated', revision: 2, name: 'Iga Sowa' }] })
    arrive({ ok: true, body: house })
    await settled()
    expect(store.read().board?.parties[0]).toMatchObject({ name: 'Iga Sowa', revision: 2 })
    expect(reads).toBe(1)
  })

  it('a reading that began before a gesture was answered does not take the answer back', async () => {
    const store = await aStore()
    let arrive: (answer: ApiAnswer<Board>) => void = () => undefined
    readBoard = () => new Promise((resolve) => void (arrive = resolve))
    const older = structuredClone(house)
    hear({ type: 'house' })
    store.act(seat)
    await settled()
    expect(store.read().board?.parties[0]).toMatchObject({ status: 'seated', revision: 2 })

    house = aBoard({ parties: [{ ...party, status: 'seated', revision: 2 }] })
    readBoard = () => Promise.resolve({ ok: true, body: structuredClone(house) })
    arrive({ ok: true, body: older })
    await settled()
    expect(store.read().board?.parties[0]).toMatchObject({ status: 'seated', revision: 2 })
    expect(reads).toBe(2)
  })
})
