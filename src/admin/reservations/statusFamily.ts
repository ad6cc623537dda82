import type { ReservationStatus } from '@/domain/reservation/statuses'

/** How certain it is that somebody sits there: the weight of ink rises with it, so that it reads in grey too. */
export type StatusFamily = 'open' | 'wait' | 'sure' | 'here' | 'seat' | 'done' | 'gone' | 'off'

export const statusFamily: Record<ReservationStatus, StatusFamily> = {
  held: 'open',
  pending_payment: 'open',
  pending: 'open',
  waitlisted: 'wait',
  confirmed: 'sure',
  arrived: 'here',
  seated: 'seat',
  completed: 'done',
  no_show: 'gone',
  cancelled_guest: 'off',
  cancelled_venue: 'off',
  declined: 'off',
  expired: 'off',
}
