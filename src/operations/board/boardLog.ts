import { hearsChanges, onChanges } from '@/platform/changes/listen'
import { newLiveLog, type LiveLog } from '@/platform/live/liveLog'
import { isBoardTag } from './boardTags'

const key = Symbol.for('eliksir.boardLog')
type Holder = { [key]?: LiveLog }

/** The last changes that any board is concerned with, one log for the whole process. It begins to listen when first asked for. */
export function boardLog(): LiveLog {
  const holder = globalThis as Holder
  const known = holder[key]
  if (known) return known
  const log = newLiveLog({ isKept: isBoardTag })
  onChanges({ onChange: log.add, onGap: log.breakOff })
  holder[key] = log
  return log
}

/** Where the log stands before a read, for whoever wants to go on from there; null while nothing is heard. */
export function boardMark(): string | null {
  const log = boardLog()
  return hearsChanges() ? log.mark() : null
}

const STEP_MS = 50
const PATIENCE_MS = 5_000

/** Waits until changes are heard: whoever listened earlier would believe to hear all. False when they are not to be had. */
export async function boardIsHeard(): Promise<boolean> {
  boardLog()
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    if (hearsChanges()) return true
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
  return false
}
