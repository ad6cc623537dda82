'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The name at the head of a document's page where none of its fields is one; null leaves it as it is. */
export function useDocumentName(name: string | null): void {
  const { setDocumentTitle, title } = useDocumentTitle()
  useEffect(() => {
    if (name === null || title === name) return
    // The platform, further out, names the page in the same moment; the last word is ours.
    const last = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(last)
  }, [name, setDocumentTitle, title])
}
