'use client'

import { useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { isStatus } from './isStatus'

/** Fills a new reservation with what the link to it says: when, how many, where, with which status. */
export function FromLink() {
  const { id } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const isInitializing = useFormInitializing()
  const search = useSearchParams()
  const isDone = useRef(false)

  useEffect(() => {
    if (id || isInitializing || isDone.current) return
    isDone.current = true
    const put = (path: string, value: unknown) => {
      dispatchFields({ type: 'UPDATE', path, value })
      setModified(true)
    }
    const startsAt = Date.parse(search.get('startsAt') ?? '')
    if (!Number.isNaN(startsAt)) put('startsAt', new Date(startsAt).toISOString())
    const partySize = Number(search.get('partySize'))
    if (Number.isInteger(partySize) && partySize > 0) put('partySize', partySize)
    const area = search.get('area')
    if (area) put('area', area)
    const status = search.get('status')
    if (isStatus(status)) put('status', status)
    if (search.get('override') === 'needsTable') put('needsTable', true)
  }, [dispatchFields, id, isInitializing, search, setModified])

  return null
}
