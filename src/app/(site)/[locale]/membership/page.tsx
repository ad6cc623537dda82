import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { getPlans } from '@/queries/membership/getPlans'
import { Frame } from '@/ui/frame/Frame'
import { PlansScreen } from '@/ui/membership/PlansScreen'
import { missing } from '../../missing'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { newFormKey } from '../../postedForm'
import { siteApi } from '../../siteApi'
import { sendJoining } from './sendJoining'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'membership')
  return pageMetadata({ locale, path: '/membership', title: t('title'), description: t('intro') })
}

/** Becoming a member; no page where the house has no plan on sale. */
export default async function MembershipPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const path = `/${locale}/membership`
  const sent = await sendJoining(locale)
  const api = await siteApi(locale)
  const plans = await getPlans(api)
  if (plans.length === 0) return missing(locale, '/membership')
  return (
    <Frame api={api} locale={locale} path="/membership">
      <PlansScreen
        locale={locale}
        path={path}
        formKey={newFormKey()}
        plans={plans}
        currency={(await getVenue(api)).currency}
        typed={sent?.typed ?? null}
        refusal={sent?.refusal ?? null}
      />
    </Frame>
  )
}
