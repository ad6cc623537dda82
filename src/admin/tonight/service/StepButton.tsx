'use client'

import type { BoardParty } from '@/domain/board/board'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import type { TextKey } from '@/i18n/admin/texts'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'

type Props = { party: BoardParty; to: ReservationStatus; text: TextKey; isMain?: boolean }

/** One tap to the next status; nothing where it is not this person's to give, or not yet. */
export function StepButton({ party, to, text, isMain }: Props) {
  const say = useSay()
  const { act, nowMs, waiting } = useBoard()
  const step = party.next.find((next) => next.to === to)
  if (!step || step.needsReason) return null
  if (step.possibleFrom && Date.parse(step.possibleFrom) > nowMs) return null
  return (
    <button
      type="button"
      className={`action-link${isMain ? ' action-link--main' : ''}`}
      disabled={waiting.has(party.id)}
      aria-label={say('tn.stepOf', { step: say(text), name: party.name ?? say('tn.nameless') })}
      onClick={() => act({ kind: 'status', id: party.id, body: { revision: party.revision, to } })}
    >
      <Icon name={to} />
      {say(text)}
    </button>
  )
}
