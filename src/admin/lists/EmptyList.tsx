'use client'

import { useListQuery, useTranslation } from '@payloadcms/ui'
import type { Word } from '@/i18n/admin/words'

/** What to do first, in a list that has nothing yet (and not merely nothing that matches). */
export function EmptyList({ first }: { first: Word }) {
  const { data, query } = useListQuery()
  const { i18n } = useTranslation()
  const isFiltered = Boolean(query?.search) || Object.keys(query?.where ?? {}).length > 0
  if (isFiltered || data?.totalDocs !== 0) return null
  return <p className="empty-list">{i18n.language === 'en' ? first.en : first.pl}</p>
}
