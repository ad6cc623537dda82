'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Area, Table } from '@/payload-types'
import { useSay } from '../text/useSay'
import { callApi } from './callApi'

export type FloorTable = Pick<
  Table,
  'id' | 'name' | 'minParty' | 'maxParty' | 'isCounterSeat' | 'active' | 'channel'
> & { area: string }
export type FloorArea = { id: string; name: string; tables: FloorTable[] }

/** The areas of a venue in their order, each with its tables by name; null until they are read. */
export function useFloor(venueId: string | null | undefined): FloorArea[] | null {
  const { config } = useConfig()
  const { language } = useSay()
  const [floor, setFloor] = useState<FloorArea[] | null>(null)
  const api = config.routes.api

  useEffect(() => {
    let isGone = false
    void readFloor(api, venueId, language).then(
      (areas) => !isGone && setFloor(areas),
      () => !isGone && setFloor([]),
    )
    return () => {
      isGone = true
    }
  }, [api, language, venueId])

  return floor
}

async function readFloor(
  api: string,
  venueId: string | null | undefined,
  language: string,
): Promise<FloorArea[]> {
  const ofVenue = venueId ? `&where[venue][equals]=${venueId}` : ''
  const read = async <Document>(slug: string) => {
    const answer = await callApi<{ docs: Document[] }>(
      `${api}/${slug}?depth=0&limit=500&pagination=false&locale=${language}${ofVenue}`,
    )
    return answer.ok ? answer.body.docs : []
  }
  const [areas, tables] = await Promise.all([read<Area>('areas'), read<FloorTable>('tables')])
  const byName = new Intl.Collator(language, { numeric: true })
  return areas
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ id, name }) => ({
      id,
      name,
      tables: tables.filter(({ area }) => area === id).sort((a, b) => byName.compare(a.name, b.name)),
    }))
    .filter((area) => area.tables.length > 0)
}
