import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestPayment } from '@/queries/reservations/getPayment'

type Props = { locale: Locale; path: string; formKey: string; payment: GuestPayment }

/** The money has been sent: nothing to do but look. In the sandbox somebody may let it come. */
export function OnItsWay({ locale, path, formKey, payment }: Props) {
  const t = wordsFor(locale, 'pay')
  return (
    <form method="post" action={path} className="mt-8 flex flex-wrap gap-3">
      <input type="hidden" name="key" value={formKey} />
      <a className="button" href={path}>
        {t('check')}
      </a>
      {payment.payment?.provider === 'sandbox' && (
        <button name="sandbox" value="arrive" className="button border-dashed">
          {t('sandbox.arrive')}
        </button>
      )}
    </form>
  )
}
