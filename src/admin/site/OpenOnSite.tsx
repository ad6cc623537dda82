'use client'

import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useSay } from '../text/useSay'

/** From the form to the page that guests read, where there is one. */
export function OpenOnSite({ path }: { path: string }) {
  const say = useSay()
  const { code } = useLocale()
  const { hasPublishedDoc, savedDocumentData } = useDocumentInfo()
  const slug = useFormFields(([fields]) => fields.slug?.initialValue)
  const known: unknown = savedDocumentData?.slug ?? slug
  if (!hasPublishedDoc || typeof known !== 'string' || known === '') return null
  return (
    <a className="open-on-site" href={`/${code}${path}/${known}`} target="_blank" rel="noreferrer">
      {say('openOnSite')}
    </a>
  )
}
