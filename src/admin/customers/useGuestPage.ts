'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { findDuplicates } from '@/operations/customers/findDuplicates'
import type { Reservation } from '@/payload-types'
import { callApi } from '../service/callApi'

export type GuestBooking = Pick<
  Reservation,
  'id' | 'reference' | 'startsAt' | 'serviceDate' | 'partySize' | 'status'
>
export type GuestPage = Awaited<ReturnType<typeof findDuplicates>> & { bookings: GuestBooking[] }

/** What a guest's page shows beside the form; null while it is read, or when it could not be. */
export function useGuestPage(id: string): {
  page: GuestPage | null
  hasFailed: boolean
  readAgain: () => void
} {
  const { config } = useConfig()
  const { api } = config.routes
  const [page, setPage] = useState<GuestPage | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const query = new URLSearchParams({
      'where[customer][equals]': id,
      sort: '-startsAt',
      limit: '20',
      depth: '0',
    })
    for (const field of ['reference', 'startsAt', 'serviceDate', 'partySize', 'status'])
      query.append(`select[${field}]`, 'true')
    const read = async () => {
      const [found, booked] = await Promise.all([
        callApi<Omit<GuestPage, 'bookings'>>(`${api}/customers/${id}/duplicates`, { signal }),
        callApi<{ docs: GuestBooking[] }>(`${api}/reservations?${query}`, { signal }),
      ])
      if (found.ok && booked.ok) setPage({ ...found.body, bookings: booked.body.docs })
      else setHasFailed(true)
    }
    read().catch(() => signal.aborted || setHasFailed(true))
    return () => gone.abort()
  }, [api, id, turn])

  const readAgain = useCallback(() => setTurn((before) => before + 1), [])
  return { page, hasFailed, readAgain }
}
