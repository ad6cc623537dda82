import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { FeedbackScreen } from '@/ui/feedback/FeedbackScreen'
import { Frame } from '@/ui/frame/Frame'
import { secretPage } from '../../manage/[token]/secretPage'
import { gone } from '../../../gone'
import { pageLocale } from '../../../pageLocale'
import { siteApi } from '../../../siteApi'
import { ownVisit } from './ownVisit'
import { sendFeedback } from './sendFeedback'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'feedback')('title'))
}

export default async function FeedbackPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const path = `/${locale}/feedback/${token}`
  const sent = await sendFeedback(locale, token, path)
  const visit = await ownVisit(locale, token)
  if (!visit) return gone(locale, 'feedback')
  const { done } = await searchParams
  return (
    <Frame api={await siteApi(locale)} locale={locale} path={`/feedback/${token}`}>
      <FeedbackScreen
        locale={locale}
        path={path}
        reservePath={`/${locale}/reserve`}
        visit={visit}
        isJustGiven={done === 'given'}
        typed={sent?.typed ?? null}
        refusal={sent?.refusal ?? null}
      />
    </Frame>
  )
}
