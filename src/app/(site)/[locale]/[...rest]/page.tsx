import type { Metadata } from 'next'
import { missing, missingMetadata } from '../../missing'
import { pageLocale } from '../../pageLocale'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(await pageLocale(params))
}

/** Any path that is no page: it may have moved. */
export default async function NowherePage({ params }: Props) {
  const locale = await pageLocale(params)
  const { rest } = await params
  return missing(locale, `/${rest.join('/')}`)
}
