'use client'

import type { ReservationStatus } from '@/domain/reservation/statuses'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { statusFamily } from './statusFamily'

/** A status: always colour, icon and word. */
export function StatusPill({ status }: { status: ReservationStatus }) {
  const say = useSay()
  return (
    <span className={`status status--${statusFamily[status]}${status === 'held' ? ' status--dashed' : ''}`}>
      <Icon name={status} />
      {say(`status.${status}`)}
    </span>
  )
}
