import type { SandboxMemberAction } from '@/domain/billing/sandboxMemberActions'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Membership } from '@/queries/membership/memberships'
import { typeset } from '../text/typeset'

type Props = {
  locale: Locale
  /** Path of this page, which answers the form. */
  path: string
  memberPath: string
  formKey: string
  membership: Membership
}

/** The provider's page where no money moves: what time, a bank and the member would do is chosen by hand. */
export function TrialPortal({ locale, path, memberPath, formKey, membership }: Props) {
  const t = wordsFor(locale, 'membership')
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <h1 className="display max-w-[13em] text-h1 tracking-[-0.02em]">{typeset(t('trial.title'), locale)}</h1>
      <p className="mt-4 max-w-measure text-lead text-text-2">{typeset(t('trial.lead'), locale)}</p>
      <p role="status" className="mt-6 font-medium">
        {membership.plan}: {t(`state.${membership.state}`)}
      </p>
      <form
        method="post"
        action={path}
        className="mt-6 grid max-w-measure gap-3 border border-dashed border-line-ui p-[clamp(1.2rem,0.9rem+1vw,2rem)] sm:grid-cols-2"
      >
        <input type="hidden" name="key" value={formKey} />
        {actionsFor(membership).map((action) => (
          <button key={action} name="action" value={action} className="button">
            {t(`trial.${action}`)}
          </button>
        ))}
      </form>
      <p className="mt-8">
        <a className="button" href={memberPath}>
          {t('trial.back')}
        </a>
      </p>
    </div>
  )
}

/** What can happen from where it stands. */
function actionsFor({ state }: Membership): SandboxMemberAction[] {
  if (state === 'active') return ['renew', 'decline', 'cancel', 'endNow']
  if (state === 'cancelled') return ['renew', 'resume', 'endNow']
  if (state === 'pastDue') return ['payNow', 'giveUp', 'endNow']
  return state === 'paused' ? ['payNow', 'endNow'] : []
}
