import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { MemberScreen } from '@/ui/membership/MemberScreen'
import { missing } from '../../../missing'
import { now } from '../../../now'
import { pageLocale } from '../../../pageLocale'
import { newFormKey } from '../../../postedForm'
import { siteApi } from '../../../siteApi'
import { tryOut } from '../../manage/[token]/pay/tryOut'
import { secretPage } from '../../manage/[token]/secretPage'
import { ownMembership } from './ownMembership'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'membership')('own'))
}

/** A member's own page, by its key. */
export default async function MemberPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const path = `/${locale}/membership/${token}`
  const membership = await ownMembership(locale, token)
  if (!membership) return missing(locale, `/membership/${token}`)
  const refusal = await tryOut(locale, membership, path)
  const api = await siteApi(locale)
  return (
    <Frame api={api} locale={locale} path={`/membership/${token}`}>
      <MemberScreen
        locale={locale}
        path={path}
        address={`/api/memberships/own/${token}`}
        membership={membership}
        venue={await getVenue(api)}
        now={now()}
        formKey={newFormKey()}
        refusal={refusal}
      />
    </Frame>
  )
}
