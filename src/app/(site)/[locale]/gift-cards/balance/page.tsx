import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getGiftBalance } from '@/queries/gift/giftOrders'
import { Frame } from '@/ui/frame/Frame'
import { BalanceScreen } from '@/ui/gift/BalanceScreen'
import { guestApi } from '../../../guestApi'
import { pageLocale, type LocaleParams } from '../../../pageLocale'
import { pageMetadata } from '../../../pageMetadata'
import { answerWithStatus, postedForm } from '../../../postedForm'
import { siteApi } from '../../../siteApi'

const PATH = '/gift-cards/balance'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageMetadata({ locale, path: PATH, title: wordsFor(locale, 'gift')('balance.title'), isAside: true })
}

/** What is left on a card. The code comes by a form alone, so that it stands in no address and no log. */
export default async function BalancePage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const api = await siteApi(locale)
  const code = postedForm()?.get('code')?.trim()
  const answer = code ? await getGiftBalance(guestApi(locale), code) : null
  if (answer && !answer.ok) answerWithStatus(answer.refusal.status)
  return (
    <Frame api={api} locale={locale} path={PATH}>
      <BalanceScreen
        locale={locale}
        path={`/${locale}${PATH}`}
        found={answer?.ok ? answer.value : null}
        refusal={answer && !answer.ok ? answer.refusal : null}
      />
    </Frame>
  )
}
