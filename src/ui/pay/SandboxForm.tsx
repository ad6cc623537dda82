import { formatMoney } from '@/domain/money/formatMoney'
import type { SandboxAction } from '@/domain/billing/sandboxActions'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { typeset } from '../text/typeset'
import { MAIN_BUTTON } from './mainButton'

type Props = {
  locale: Locale
  /** Path of the page, which answers the form. */
  path: string
  formKey: string
  kind: 'deposit' | 'guarantee'
  amountCents: number
  currency: string
  /** Name of the house, as the bank would say it. */
  name: string
  /** What the bank asks, instead of how to pay. */
  isBankAsking: boolean
  /** Seconds after which late money comes: once the table has gone back. */
  lateSeconds: number
}

/** Paying where no money moves: how it ends is chosen, and everything behind it is as in earnest. */
export function SandboxForm(props: Props) {
  const { locale, path, formKey, kind, lateSeconds, isBankAsking } = props
  const t = wordsFor(locale, 'pay')
  const amount = formatMoney(props, locale, 'menu')
  const isDeposit = kind === 'deposit'
  const [title, text] = isBankAsking
    ? [
        t('sandbox.bankTitle'),
        t(isDeposit ? 'sandbox.bankText' : 'sandbox.bankCard', { amount, name: props.name }),
      ]
    : [t('sandbox.title'), t('sandbox.text')]
  return (
    <form
      method="post"
      action={path}
      className="border border-dashed border-line-ui p-[clamp(1.2rem,0.9rem+1vw,2rem)]"
    >
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="lateSeconds" value={lateSeconds} />
      <h2 className="display-small text-h4">{title}</h2>
      <p className="mt-1 mb-5 text-text-2">{typeset(text, locale)}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {isBankAsking ? (
          <>
            <Choice action="approve" isMain label={t('sandbox.approve')} />
            <Choice action="refuse" label={t('sandbox.refuse')} />
          </>
        ) : (
          <>
            <Choice
              action="succeed"
              isMain
              label={isDeposit ? t('sandbox.succeed', { amount }) : t('sandbox.save')}
            />
            <Choice action="decline" label={t('sandbox.decline')} />
            <Choice action="challenge" label={t('sandbox.challenge')} />
            {isDeposit && <Choice action="late" label={t('sandbox.late')} />}
            <a className="button" href={`/${locale}`}>
              {t('sandbox.abandon')}
            </a>
          </>
        )}
      </div>
    </form>
  )
}

const Choice = ({
  action,
  label,
  isMain = false,
}: {
  action: SandboxAction
  label: string
  isMain?: boolean
}) => (
  <button name="sandbox" value={action} className={isMain ? `${MAIN_BUTTON} sm:col-span-2` : 'button'}>
    {label}
  </button>
)
