'use client'

import { useEffect, useState } from 'react'

export type Screen = 'phone' | 'standing' | 'lying'

/** How the screen is held: a phone gets tiles, a standing tablet its rooms under each other. */
export function useScreen(): Screen {
  const [screen, setScreen] = useState<Screen>('lying')
  useEffect(() => {
    const look = () =>
      setScreen(innerWidth <= 600 ? 'phone' : innerHeight > innerWidth * 0.95 ? 'standing' : 'lying')
    look()
    addEventListener('resize', look)
    return () => removeEventListener('resize', look)
  }, [])
  return screen
}
