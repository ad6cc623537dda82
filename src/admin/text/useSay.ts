'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { sayWith, type Say } from '@/i18n/admin/say'

/** Our own words in the reader's language, for client components. */
export function useSay(): Say {
  const { i18n } = useTranslation()
  return useMemo(() => sayWith(i18n), [i18n])
}
