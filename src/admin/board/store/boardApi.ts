import type { Board } from '@/domain/board/board'
import type {
  CommandDone,
  MoveCommand,
  MovePreview,
  UndoCommand,
  WalkInOffers,
} from '@/domain/board/commands'
import type { PartySheet } from '@/domain/board/partySheet'
import type { ServiceBook } from '@/domain/board/serviceBook'
import { callApi, type ApiAnswer } from '../../service/callApi'
import type { Gesture } from '../model/pending'

export type BoardApi = ReturnType<typeof boardApi>
export type Place = { venue: string | null; date: string | null }

/** The calls behind the board. A refusal is an answer; a lost connection throws. */
export const boardApi = (api: string, venue: string | null) => {
  const at = `${api}/reservations`
  const query = (values: Record<string, string | number | null>) =>
    new URLSearchParams(
      Object.entries({ venue, ...values }).flatMap(([name, value]) =>
        value === null ? [] : [[name, String(value)]],
      ),
    ).toString()

  return {
    board: (date: string | null) => callApi<Board>(`${at}/board?${query({ date })}`),
    sheet: (id: string, signal?: AbortSignal) => callApi<PartySheet>(`${at}/${id}/sheet`, { signal }),
    book: (date: string | null) => callApi<ServiceBook>(`${at}/service-book?${query({ date })}`),
    walkIns: (signal?: AbortSignal) => callApi<WalkInOffers>(`${at}/walk-in?${query({})}`, { signal }),
    previewMove: (id: string, body: MoveCommand, signal?: AbortSignal) =>
      callApi<MovePreview>(`${at}/${id}/preview-move`, { method: 'POST', body, signal }),
    stream: (date: string | null, since: string | null) => `${at}/stream?${query({ date, since })}`,

    /** Writes a gesture; the key makes it safe to send again. */
    send: (gesture: Gesture, key: string): Promise<ApiAnswer<CommandDone>> => {
      const headers = { 'Idempotency-Key': key }
      switch (gesture.kind) {
        case 'status':
        case 'move':
          return callApi(`${at}/${gesture.id}/${gesture.kind}`, {
            method: 'POST',
            body: gesture.body,
            headers,
          })
        case 'swap':
          return callApi(`${at}/swap`, { method: 'POST', body: gesture.body, headers })
        case 'walk-in':
          return callApi(`${at}/walk-in`, {
            method: 'POST',
            body: { ...gesture.body, ...(venue ? { venue } : {}) },
            headers,
          })
        case 'note':
          return saveNote(gesture)
      }
    },

    /** A booking taken by phone or at the door, or a place on the waiting list. */
    newBooking: (body: object) => callApi<{ doc: { id: string } }>(`${at}?depth=0`, { method: 'POST', body }),

    placeTable: (id: string, plan: object) =>
      callApi<unknown>(`${api}/tables/${id}?depth=0`, { method: 'PATCH', body: { plan } }),
  }

  /** Its answer is the document; what the board needs is the party as the board knows it. */
  async function saveNote({ id, body }: Extract<Gesture, { kind: 'note' }>): Promise<ApiAnswer<CommandDone>> {
    const saved = await callApi<unknown>(`${at}/${id}?depth=0`, { method: 'PATCH', body })
    if (!saved.ok) return saved
    const sheet = await callApi<PartySheet>(`${at}/${id}/sheet`)
    return { ok: true, body: { parties: sheet.ok ? [sheet.body.party] : [], undo: null } }
  }
}

/** What takes a change back, as a gesture of its own. */
export function gestureOf(undo: UndoCommand): Gesture {
  if (undo.path === 'swap') return { kind: 'swap', body: undo.body }
  const [id = '', kind] = undo.path.split('/')
  return { kind: kind === 'move' ? 'move' : 'status', id, body: undo.body } as Gesture
}
