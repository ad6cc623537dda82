import { missing } from '../../missing'
import { pageLocale } from '../../pageLocale'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

/** Any path that is no page: it may have moved. */
export default async function NowherePage({ params }: Props) {
  const locale = await pageLocale(params)
  const { rest } = await params
  return missing(locale, `/${rest.join('/')}`)
}
