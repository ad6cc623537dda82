'use client'

import { useBoard } from '../BoardContext'
import { CollisionDialog } from './CollisionDialog'
import { ReasonDialog } from './ReasonDialog'

/** What the house asks back: the first of the changes in dispute, or the reason for an exception. */
export function BoardDialogs() {
  const { state } = useBoard()
  const disputed = state.pending.find((one) => one.state === 'collided')
  if (disputed) return <CollisionDialog key={disputed.key} pending={disputed} />
  return state.reasonAsked ? <ReasonDialog asked={state.reasonAsked} /> : null
}
