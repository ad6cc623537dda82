import { gestureOperations } from './board/gestures'
import { readOperations } from './board/reads'

/** The service board, as those who connect other programs read about it. */
export const boardOperations = { ...readOperations, ...gestureOperations }
