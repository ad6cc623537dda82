import { env } from '@/env'
import { onExit } from '../http/draining'
import { openChangesLine, type ChangeListener, type ChangesLine } from './changesLine'

const key = Symbol.for('eliksir.changes')
type Shelf = { listeners: Set<ChangeListener>; line?: ChangesLine }
const shelf: Shelf = ((globalThis as { [key]?: Shelf })[key] ??= { listeners: new Set() })

/**
 * Hears of everything that any process changes, once it is committed: over one connection of its own for the whole process.
 * Returns the way to stop.
 */
export function onChanges(listener: ChangeListener): () => void {
  shelf.listeners.add(listener)
  shelf.line ??= open()
  return () => void shelf.listeners.delete(listener)
}

/** Whether everything that was committed until a moment ago has been heard. False until the first connection stands. */
export const hearsChanges = (): boolean => shelf.line?.isUp() ?? false

/** Whether the line has just answered, which says that no notice older than that is on its way. */
export const hearsChangesNow = (): boolean => shelf.line?.isFresh() ?? false

/** The same, after waiting for the answer that is on its way: whoever was busy has not heard it yet. */
export const provesChanges = (): Promise<boolean> => shelf.line?.proven() ?? Promise.resolve(false)

function open(): ChangesLine {
  const line = openChangesLine({
    databaseUrl: env.DATABASE_URL,
    onChange: (tags) => shelf.listeners.forEach((listener) => listener.onChange(tags)),
    onGap: () => shelf.listeners.forEach((listener) => listener.onGap?.()),
  })
  onExit(async () => {
    shelf.line = undefined
    await line.close()
  })
  return line
}
