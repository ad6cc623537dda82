import type { Metadata } from 'next'
import { isLegalKind } from '@/domain/site/legalKinds'
import { getLegalText } from '@/queries/getLegalText'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { LegalScreen } from '@/ui/legal/LegalScreen'
import { missing, missingMetadata } from '../../../missing'
import { now } from '../../../now'
import { pageLocale } from '../../../pageLocale'
import { pageMetadata } from '../../../pageMetadata'
import { siteApi } from '../../../siteApi'

type Props = { params: Promise<{ locale: string; slug: string; version: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shown, locale, path } = await read(params)
  return shown
    ? pageMetadata({ locale, path, title: shown.text.title, isAside: true })
    : missingMetadata(locale)
}

/** A version of the terms or the privacy notice that somebody agreed to once. */
export default async function LegalVersionPage({ params }: Props) {
  const { shown, locale, api, path } = await read(params)
  if (!shown) return missing(locale, path)
  return (
    <Frame still api={api} locale={locale} path={path}>
      <LegalScreen locale={locale} {...shown} />
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug: kind, version } = await params
  const api = await siteApi(locale)
  const path = `/${kind}/${version}`
  if (!isLegalKind(kind)) return { locale, api, path, shown: null }
  const { current, former } = await getLegalText(api, kind, { venue: await getVenue(api), now: now() })
  const held = [...(current ? [current] : []), ...former]
  const place = held.findIndex((text) => text.version === version)
  const text = held[place]
  const shown = text
    ? {
        kind,
        text,
        former: held.filter((one) => one !== text),
        heldUntil: held[place - 1]?.inForceFrom ?? null,
      }
    : null
  return { locale, api, path, shown }
}
