import type { ReservationStatus } from '../reservation/statuses'

/** `GET /api/search?q&in&venue&limit`: what staff look for, by any part of it. Groups the caller may not see are absent. */
export type SearchResults = {
  guests?: FoundGuest[]
  reservations?: FoundReservation[]
  items?: FoundItem[]
  pages?: FoundPage[]
}

export type FoundGuest = {
  id: string
  name: string
  phone: string | null
  email: string | null
  isVip: boolean
  visits: number
  lastVisitAt: string | null
}

export type FoundReservation = {
  id: string
  reference: string
  name: string | null
  serviceDate: string
  startsAt: string
  partySize: number
  status: ReservationStatus
}

export type FoundItem = { collection: 'menu-items' | 'cocktails' | 'ingredients'; id: string; name: string }

export type FoundPage = { collection: 'pages' | 'posts' | 'events'; id: string; title: string }
