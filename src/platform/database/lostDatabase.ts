type State = { isLost: boolean }

const key = Symbol.for('eliksir.lostDatabase')
const state: State = ((globalThis as { [key]?: State })[key] ??= { isLost: false })

/** Somebody has just found no database. From here on nobody should try before one is known to be there again. */
export const noteLoss = (): void => {
  state.isLost = true
}

export const noteFound = (): void => {
  state.isLost = false
}

/** Costs nothing while all is well. */
export const isLost = (): boolean => state.isLost
