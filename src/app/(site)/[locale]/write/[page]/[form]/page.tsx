import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getForm } from '@/queries/forms/getForm'
import { WriteScreen } from '@/ui/forms/WriteScreen'
import { Frame } from '@/ui/frame/Frame'
import { missing } from '../../../../missing'
import { pageLocale } from '../../../../pageLocale'
import { pageMetadata } from '../../../../pageMetadata'
import { siteApi } from '../../../../siteApi'
import { sendLetter } from './sendLetter'

type Props = {
  params: Promise<{ locale: string; page: string; form: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { page, form } = await params
  const title = wordsFor(locale, 'write')('title')
  return pageMetadata({ locale, path: `/write/${page}/${form}`, title, isAside: true })
}

/** Where the forms of free pages are sent: thanks, or the form again with what is wrong in it. */
export default async function WritePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { page, form } = await params
  const api = await siteApi(locale)
  const found = await getForm(api, page, form)
  const path = `/write/${page}/${form}`
  if (!found) return missing(locale, path)
  const sent = await sendLetter(locale, { page, form, path: `/${locale}${path}` })
  const { done } = await searchParams
  return (
    <Frame still api={api} locale={locale} path={path}>
      <WriteScreen
        locale={locale}
        path={`/${locale}${path}`}
        form={found}
        isSent={done === 'sent'}
        typed={sent?.typed ?? null}
        refusal={sent?.refusal ?? null}
      />
    </Frame>
  )
}
