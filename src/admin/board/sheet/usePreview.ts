'use client'

import { useEffect, useState } from 'react'
import type { MoveCommand, MovePreview } from '@/domain/board/commands'
import { useBoard } from '../BoardContext'

const SETTLED_MS = 250

/** What the house would answer to a move, asked while it is being thought over; null until it has answered. */
export function usePreview(
  id: string,
  move: MoveCommand,
): { preview: MovePreview | null; message: string | null } {
  const { api } = useBoard()
  const question = JSON.stringify(move)
  const [answer, setAnswer] = useState<{
    of: string
    preview: MovePreview | null
    message: string | null
  } | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    const timer = setTimeout(() => {
      api
        .previewMove(id, JSON.parse(question) as MoveCommand, gone.signal)
        .then((got) => {
          if (gone.signal.aborted) return
          setAnswer({
            of: question,
            preview: got.ok ? got.body : null,
            message: got.ok ? null : (got.refusal.message ?? null),
          })
        })
        .catch(() => undefined) // the line is down: the bar above says so, and the house judges when it is sent
    }, SETTLED_MS)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [api, id, question])
  return answer?.of === question ? answer : { preview: null, message: null }
}
