'use client'

import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import { useSay } from '../text/useSay'
import { shorten } from './shorten'

type Props = {
  /** Names of the fields that speak while those for search engines are empty, and where such pages stand. */
  from: { title: string; opening: string; path: string }
}

/** How the page will look among the results of a search, while it is typed. */
export function SeoPreview({ from }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const { code } = useLocale()
  const said = useFormFields(([fields]) => ({
    ownTitle: textOf(fields['seo.title']?.value),
    title: textOf(fields[from.title]?.value),
    ownDescription: textOf(fields['seo.description']?.value),
    description: textOf(fields[from.opening]?.value),
    slug: textOf(fields.slug?.value),
    isHidden: fields['seo.hidden']?.value === true,
  }))
  if (said.isHidden) return <p className="seo-preview__hidden">{say('seoHidden')}</p>
  const host = config.serverURL.replace(/^https?:\/\//, '')
  return (
    <figure className="seo-preview">
      <figcaption>{say('seoPreview')}</figcaption>
      <p className="seo-preview__address">
        {[host, code, ...from.path.split('/').filter(Boolean), said.slug].join(' › ')}
      </p>
      <p className="seo-preview__title">{shorten(said.ownTitle || said.title || say('seoNoTitle'), 60)}</p>
      <p className="seo-preview__text">
        {shorten(said.ownDescription || said.description || say('seoNoDescription'), 160)}
      </p>
    </figure>
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
