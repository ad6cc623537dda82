'use client'

import { useEffect } from 'react'

type Props = {
  /** Address of the API that says how the payment stands. */
  address: string
  /** As this page was made. */
  state: string
}

/** How often the page asks: often at first, then ever more rarely. Milliseconds. */
const PAUSES = [1000, 1500, 2000, 3000, 5000, 8000, 10_000]

/** Looks whether the money has come, and makes the page anew when something has changed. */
export function WatchPayment({ address, state }: Props) {
  useEffect(() => {
    let turn = 0
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const seen = await fetch(address, { headers: { accept: 'application/json' } })
        .then((answer) => (answer.ok ? (answer.json() as Promise<{ state: string }>) : null))
        // A line that breaks is looked at again with the next turn.
        .catch(() => null)
      if (seen && seen.state !== state) return window.location.reload()
      wait()
    }
    const wait = () => {
      timer = setTimeout(() => void look(), PAUSES[Math.min(turn, PAUSES.length - 1)])
      turn += 1
    }
    wait()
    return () => clearTimeout(timer)
  }, [address, state])
  return null
}
