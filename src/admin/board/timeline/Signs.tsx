'use client'

import { memo } from 'react'
import type { BoardParty } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'

/** Beside a status: what to know of the guest. The sentence of the bar says the same in words. */
export const Signs = memo(function Signs({ party }: { party: BoardParty }) {
  const { allergies, guest, isComing, notes, occasion, staffNotes } = party
  return (
    <>
      {allergies && <Icon name="allergy" className="is-allergy" />}
      {guest && (guest.isVip || guest.isRegular) && <Icon name="vip" />}
      {(occasion === 'birthday' || occasion === 'anniversary') && <Icon name="birthday" />}
      {(notes || staffNotes) && <Icon name="note" />}
      {isComing && party.status === 'confirmed' && <Icon name="ok" />}
    </>
  )
})
