'use client'

import { useEffect } from 'react'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { usePersonal } from './usePersonal'

/** Rows half as high, for a large screen with a mouse; never offered where a finger has to hit them. */
export function DensityButton() {
  const [isCompact, setCompact] = usePersonal('eliksir-board-compact', false)
  const say = useSay()
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isCompact) dataset.boardDensity = 'compact'
    return () => {
      delete dataset.boardDensity
    }
  }, [isCompact])
  return (
    <button
      type="button"
      className="board-button board-button--square board-density"
      aria-pressed={isCompact}
      aria-label={say('sb.compact')}
      title={say('sb.compact')}
      onClick={() => setCompact(!isCompact)}
    >
      <Icon name="rows" />
    </button>
  )
}
