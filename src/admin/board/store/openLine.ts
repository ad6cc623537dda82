import type { BoardEvent } from '@/domain/board/boardStream'

type Asked = {
  address: string
  onEvent: (event: BoardEvent) => void
  onDown: () => void
}

/** Listens until the answer is called. */
export type OpenLine = (asked: Asked) => () => void

const NAMES = ['hello', 'changed', 'house', 'reload', 'presence', 'beat', 'bye'] as const

/** The house speaks every ten seconds: a line that is silent for so long is dead. */
const SILENT_MS = 25_000

/** One line to the house. The browser mends it after a break by itself; after a refusal the caller opens another. */
export const openLine: OpenLine = ({ address, onEvent, onDown }) => {
  const source = new EventSource(address, { withCredentials: true })
  let watch = setTimeout(onDown, SILENT_MS)
  for (const type of NAMES) {
    source.addEventListener(type, (message) => {
      clearTimeout(watch)
      watch = setTimeout(onDown, SILENT_MS)
      const { data } = message as MessageEvent<string>
      onEvent({ ...(JSON.parse(data || '{}') as object), type } as BoardEvent)
    })
  }
  source.addEventListener('error', onDown)
  window.addEventListener('offline', onDown)
  return () => {
    clearTimeout(watch)
    source.removeEventListener('error', onDown)
    window.removeEventListener('offline', onDown)
    source.close()
  }
}
