import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SANDBOX_MEMBER_ACTIONS } from '@/domain/billing/sandboxMemberActions'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { memberships } from '@/queries/membership/memberships'
import { Frame } from '@/ui/frame/Frame'
import { TrialPortal } from '@/ui/membership/TrialPortal'
import { guestApi } from '../../../../guestApi'
import { missing } from '../../../../missing'
import { pageLocale } from '../../../../pageLocale'
import { newFormKey, postedForm } from '../../../../postedForm'
import { siteApi } from '../../../../siteApi'
import { secretPage } from '../../../manage/[token]/secretPage'
import { ownMembership } from '../ownMembership'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'membership')('trial.title'))
}

/** The way to the provider's page for the card; where no money moves, a page of our own in its place. */
export default async function PortalPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const memberPath = `/${locale}/membership/${token}`
  await act(locale, token, memberPath)
  const membership = await ownMembership(locale, token)
  const portal = membership && !membership.isTrial ? await portalOf(locale, token) : null
  if (portal) redirect(portal)
  if (!membership?.isTrial) return missing(locale, `/membership/${token}/portal`)
  return (
    <Frame api={await siteApi(locale)} locale={locale} path={`/membership/${token}/portal`}>
      <TrialPortal
        locale={locale}
        path={`${memberPath}/portal`}
        memberPath={memberPath}
        formKey={newFormKey()}
        membership={membership}
      />
    </Frame>
  )
}

async function act(locale: Locale, token: string, memberPath: string): Promise<void> {
  const action = SANDBOX_MEMBER_ACTIONS.find((known) => known === postedForm()?.get('action'))
  if (!action) return
  const answer = await memberships.tryOut(guestApi(locale), token, action)
  if (answer.ok) redirect(`${memberPath}/portal`)
}

async function portalOf(locale: Locale, token: string): Promise<string | null> {
  const answer = await memberships.openPortal(guestApi(locale), token)
  return answer.ok ? answer.value.url : null
}
