type Closer = () => void | Promise<void>
type State = { isDraining: boolean; isClosing?: boolean; atDrain: Set<Closer>; atExit: Set<Closer> }

const key = Symbol.for('eliksir.draining')
const state: State = ((globalThis as { [key]?: State })[key] ??= {
  isDraining: false,
  atDrain: new Set(),
  atExit: new Set(),
})

/** True from the first SIGTERM on: finish what runs, take on nothing long. */
export const isDraining = () => state.isDraining

/** True once even a load balancer that does not ask for readiness has to send its requests elsewhere. */
export const isClosing = () => state.isClosing === true

export function stopTaking(): void {
  state.isClosing = true
}

/** Registers what must end as soon as draining starts (event streams). Returns the way to unregister it. */
export function onDrain(close: Closer): () => void {
  state.atDrain.add(close)
  return () => void state.atDrain.delete(close)
}

/** Registers what is closed once the last request has been answered (connection pools). */
export function onExit(close: Closer): () => void {
  state.atExit.add(close)
  return () => void state.atExit.delete(close)
}

export async function startDraining(): Promise<void> {
  state.isDraining = true
  await Promise.allSettled([...state.atDrain].map(async (close) => close()))
}

export async function closeAll(): Promise<PromiseSettledResult<void>[]> {
  return Promise.allSettled([...state.atExit].map(async (close) => close()))
}
