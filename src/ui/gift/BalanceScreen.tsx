import { formatMoney } from '@/domain/money/formatMoney'
import { dateLabel } from '@/domain/time/dateLabel'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GiftBalance } from '@/queries/gift/giftOrders'
import type { Refusal } from '@/queries/reservations/refusal'
import { MAIN_BUTTON } from '../pay/mainButton'
import { Notice } from '../reserve/Notice'
import { TextField } from '../reserve/TextField'
import { typeset } from '../text/typeset'

type Props = { locale: Locale; path: string; found: GiftBalance | null; refusal: Refusal | null }

/** What is left on a card, for whoever has its code. The code itself never stands in the page again. */
export function BalanceScreen({ locale, path, found, refusal }: Props) {
  const t = wordsFor(locale, 'gift')
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <h1 className="display max-w-[13em] text-h1 tracking-[-0.02em]">
        {typeset(t('balance.title'), locale)}
      </h1>
      {found ? (
        <Found locale={locale} path={path} found={found} />
      ) : (
        <>
          <p className="mt-6 max-w-measure text-lead text-text-2">{typeset(t('balance.lead'), locale)}</p>
          {refusal && (
            <Notice
              title={typeset(refusal.status === 429 ? t('balance.guesses') : t('balance.unknown'), locale)}
            />
          )}
          <form method="post" action={path} className="mt-8 max-w-narrow">
            <TextField
              name="code"
              label={t('balance.code')}
              hint={t('balance.hint')}
              autoComplete="off"
              maxLength={60}
              isRequired
            />
            <button className={`${MAIN_BUTTON} mt-5 max-sm:w-full`}>{t('balance.check')}</button>
          </form>
        </>
      )}
    </div>
  )
}

function Found({ locale, path, found }: { locale: Locale; path: string; found: GiftBalance }) {
  const t = wordsFor(locale, 'gift')
  const { balanceCents: amountCents, currency, state, lastFour, validThrough } = found
  const amount = formatMoney({ amountCents, currency }, locale, 'menu')
  return (
    <div role="status">
      <p className="num display-small mt-8 text-h2 text-accent-text">{t('balance.left', { amount })}</p>
      <p className="mt-3 max-w-measure text-lead text-text-2">
        {typeset(t(`balance.state.${state}`), locale)}
      </p>
      {lastFour && validThrough && (
        <p className="num mt-2 text-text-2">
          {typeset(t('balance.ends', { lastFour, date: dateLabel(validThrough, locale, 'date') }), locale)}
        </p>
      )}
      <p className="mt-8">
        <a className="button" href={path}>
          {t('balance.again')}
        </a>
      </p>
    </div>
  )
}
