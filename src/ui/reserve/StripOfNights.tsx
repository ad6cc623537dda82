'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** Two weeks in two rows; on a phone one row to push along, which begins where the chosen night is in sight. */
export function StripOfNights({ children }: { children: ReactNode }) {
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const chosen = strip.current?.querySelector('input:checked')?.parentElement
    if (strip.current && chosen)
      strip.current.scrollLeft = chosen.offsetLeft - strip.current.clientWidth / 2.6
  }, [])
  return (
    <div
      ref={strip}
      className="relative -m-1 grid auto-cols-[4.1rem] grid-flow-col gap-1.5 overflow-x-auto p-1 [scrollbar-color:var(--line-2)_transparent] [scrollbar-width:thin] max-sm:-mx-(--gutter) max-sm:px-(--gutter) sm:grid-flow-row sm:auto-cols-auto sm:grid-cols-7"
    >
      {children}
    </div>
  )
}
