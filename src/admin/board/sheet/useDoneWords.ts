'use client'

import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import type { Pending } from '../model/pending'
import { nameOf, tablesOf } from '../model/sentenceOf'

/** What was done, in a few words: 'Karolina Dudek: przy stoliku'. */
export function useDoneWords(): (pending: Pending) => string {
  const { board, names, partyById, timeZone } = useBoard()
  const say = useSay()
  return ({ base, gesture, isUndo }) => {
    const known = gesture.kind === 'walk-in' || gesture.kind === 'swap' ? null : partyById(gesture.id)
    const waiting = gesture.kind === 'status' ? board.waiting?.find(({ id }) => id === gesture.id) : null
    const party = known ?? base
    const who = party ? nameOf(party, say) : waiting ? (waiting.name ?? say('sb.walkIn')) : say('sb.party')
    if (isUndo) return say('sb.undone', { who })
    switch (gesture.kind) {
      case 'status':
        return `${who}: ${say(`status.${gesture.body.to}`).toLowerCase()}`
      case 'move': {
        if (!party) return who
        const table = tablesOf(gesture.body.tables ?? party.tables, names) || say('sb.noTable')
        const from = gesture.body.startsAt ?? party.startsAt
        const until = gesture.body.endsAt ?? party.dueAt
        return `${who}: ${table}, ${clockOf(from, timeZone)}–${clockOf(until, timeZone)}`
      }
      case 'swap':
        return say('sb.swapped')
      case 'note':
        return `${who}: ${say('sb.noteSaved').toLowerCase()}`
      case 'walk-in':
        return say('sb.walkInSeated', {
          people: say.count('people', gesture.body.partySize),
          table: tablesOf(gesture.body.tables ?? [], names),
        })
    }
  }
}
