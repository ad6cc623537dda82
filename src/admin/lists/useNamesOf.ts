'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../text/useSay'
import { callApi } from '../service/callApi'

type Names = ReadonlyMap<string, string>
type Page = { docs: { id: string; name?: string | null }[] }

/** Every cell of a list asks: they are read once for the page. */
const read = new Map<string, Promise<Names>>()
const NOBODY: Names = new Map()

/** Names by id of a small collection; null until they are read, empty when they cannot be. */
export function useNamesOf(collection: string | null): Names | null {
  const { config } = useConfig()
  const { language } = useSay()
  const [names, setNames] = useState<Names | null>(null)
  const address = `${config.routes.api}/${collection}?${new URLSearchParams({
    depth: '0',
    limit: '500',
    locale: language,
    pagination: 'false',
    'select[name]': 'true',
  })}`

  useEffect(() => {
    if (!collection) return
    let isGone = false
    const asked = read.get(address) ?? readNames(address)
    read.set(address, asked)
    asked.then(
      (found) => !isGone && setNames(found),
      () => {
        read.delete(address)
        if (!isGone) setNames(NOBODY)
      },
    )
    return () => {
      isGone = true
    }
  }, [address, collection])

  return names
}

async function readNames(address: string): Promise<Names> {
  const answer = await callApi<Page>(address)
  if (!answer.ok) return NOBODY
  return new Map(answer.body.docs.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])))
}
