import type { Metadata } from 'next'
import { requestContext } from '@/platform/http/requestContext'
import { NothingHere } from '@/ui/frame/NothingHere'
import { missingMetadata } from '../missing'
import { siteApi } from '../siteApi'

export function generateMetadata(): Metadata {
  return missingMetadata(requestContext()?.language ?? 'pl')
}

/** For what is no page at all, such as a language that is not spoken here; see `missing` for everything else. */
export default async function NotFoundPage() {
  const locale = requestContext()?.language ?? 'pl'
  return <NothingHere api={await siteApi(locale)} locale={locale} />
}
