'use client'

import { useSyncExternalStore } from 'react'

/**
 * The start that is chosen among the buttons of the page. They are asked themselves: what was chosen before the scripts
 * came, or kept by the browser over a step back, counts as well.
 */
export const useChosenTime = (initial: string | null): string | null =>
  useSyncExternalStore(subscribe, chosenNow, () => initial)

function subscribe(changed: () => void): () => void {
  document.addEventListener('change', changed)
  return () => document.removeEventListener('change', changed)
}

const chosenNow = () =>
  document.querySelector<HTMLInputElement>('input[name=startsAt]:checked')?.value ?? null
