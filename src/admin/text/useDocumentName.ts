'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The name at the head of a document's page where none of its fields is one; null leaves it as it is. */
export function useDocumentName(name: string | null): void {
  const { setDocumentTitle, title } = useDocumentTitle()
  useEffect(() => {
    if (name !== null && title !== name) setDocumentTitle(name)
  }, [name, setDocumentTitle, title])
}
