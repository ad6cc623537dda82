import type { Temporal } from 'temporal-polyfill'
import { LATEST_DELIVERY_DAYS } from '@/domain/giftCards/giftCardTerms'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GiftOffer } from '@/queries/gift/getGiftOffer'
import { MAIN_BUTTON } from '../pay/mainButton'
import { CheckField } from '../reserve/CheckField'
import { Choice } from '../reserve/Choice'
import { fieldId } from '../reserve/fieldId'
import { RadioTile } from '../reserve/RadioTile'
import { TextField } from '../reserve/TextField'
import { TRAP } from '../reserve/typed'
import { typeset } from '../text/typeset'
import { GiftFace } from './GiftFace'
import type { TypedGift } from './typedGift'

type Props = {
  locale: Locale
  path: string
  house: string
  offer: GiftOffer
  /** By the venue's clock. */
  today: Temporal.PlainDate
  formKey: string
  typed: TypedGift | null
  errors: Partial<Record<string, string>>
}

/** A card is put together: how much, which drawing, for whom, when. A plain form, which works before scripts come. */
export function GiftForm({ locale, path, house, offer, today, formKey, typed, errors }: Props) {
  const t = wordsFor(locale, 'gift')
  const money = (amountCents: number) =>
    formatMoney({ amountCents, currency: offer.currency }, locale, 'menu')
  const chosen = typed ? typed.amount : String(offer.amounts[Math.min(2, offer.amounts.length - 1)])
  return (
    <form method="post" action={path} className="max-w-[46rem]">
      <input type="hidden" name="key" value={formKey} />
      <Choice title={t('amount')}>
        <div className="grid grid-cols-3 gap-2 sm:grid-cols-6">
          {offer.amounts.map((cents) => (
            <RadioTile
              key={cents}
              name="amount"
              value={String(cents)}
              isChosen={chosen === String(cents)}
              spoken={money(cents)}
              className="num min-h-13 border-line-ui font-medium"
            >
              {money(cents)}
            </RadioTile>
          ))}
        </div>
        <div className="mt-4 grid items-end gap-3 sm:grid-cols-[auto_1fr]">
          <RadioTile
            name="amount"
            value="other"
            isChosen={chosen === 'other'}
            spoken={t('other')}
            className="min-h-12 border-line-ui px-5 font-medium"
          >
            {t('other')}
          </RadioTile>
          <TextField
            name="other"
            label={t('amountIn', { currency: offer.currency })}
            hint={t('otherHint', { min: money(offer.minCents), max: money(offer.maxCents) })}
            value={typed?.other}
            error={errors.other}
            maxLength={12}
          />
        </div>
      </Choice>
      <Choice title={t('design')}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {offer.designs.map((design, place) => (
            <RadioTile
              key={design}
              name="design"
              value={design}
              isChosen={typed?.design ? typed.design === design : place === 0}
              spoken={t(`designs.${design}`)}
              className="border-line-ui p-1.5 peer-checked:border-accent! peer-checked:bg-accent!"
            >
              <GiftFace locale={locale} design={design} house={house} size="small" />
            </RadioTile>
          ))}
        </div>
      </Choice>
      <Choice title={t('who')}>
        <div className="grid items-end gap-6 sm:grid-cols-2">
          <TextField
            name="recipientName"
            label={t('recipientName')}
            hint={t('optional')}
            value={typed?.recipientName}
            error={errors.recipientName}
            maxLength={120}
          />
          <TextField
            name="recipientEmail"
            type="email"
            label={t('recipientEmail')}
            hint={t('recipientHint')}
            value={typed?.recipientEmail}
            error={errors.recipientEmail}
            maxLength={254}
          />
          <TextField
            name="message"
            label={t('message')}
            hint={t('optional')}
            value={typed?.message}
            error={errors.message}
            maxLength={500}
            rows={3}
            isLong
            className="sm:col-span-2"
          />
          <DayField
            label={t('deliverOn')}
            hint={t('deliverHint')}
            today={today}
            value={typed?.deliverOn}
            error={errors.deliverOn}
          />
        </div>
      </Choice>
      <Choice title={t('you')}>
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField
            name="buyerName"
            label={t('buyerName')}
            value={typed?.buyerName}
            error={errors.buyerName}
            autoComplete="name"
            maxLength={120}
            isRequired
          />
          <TextField
            name="buyerEmail"
            type="email"
            label={t('buyerEmail')}
            hint={t('buyerHint')}
            value={typed?.buyerEmail}
            error={errors.buyerEmail}
            autoComplete="email"
            maxLength={254}
            isRequired
          />
        </div>
      </Choice>
      <p hidden>
        <input name={TRAP} tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </p>
      <CheckField name="terms" isChecked={typed?.terms} error={errors.terms} isRequired className="mt-8">
        {t.rich('terms', { link: (words) => <a href={`/${locale}/terms`}>{words}</a> })}
      </CheckField>
      <button className={`${MAIN_BUTTON} mt-4 max-sm:w-full`}>{t('buy')}</button>
      <p className="mt-4 max-w-measure text-small text-text-3">
        {typeset(t('refund'), locale)}{' '}
        {t.rich('privacy', { link: (words) => <a href={`/${locale}/privacy`}>{words}</a> })}
      </p>
    </form>
  )
}

type Day = { label: string; hint: string; today: Temporal.PlainDate; value?: string; error?: string }

const DayField = ({ label, hint, today, value, error }: Day) => {
  const id = fieldId('deliverOn')
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <span id={`${id}-hint`} className="ml-2 text-small text-text-3">
        {hint}
      </span>
      <input
        id={id}
        type="date"
        name="deliverOn"
        min={today.toString()}
        max={today.add({ days: LATEST_DELIVERY_DAYS }).toString()}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        className={`num mt-1.5 block min-h-12 w-full rounded-cut border bg-ground-1 px-3 py-2.5 ${error ? 'border-stop' : 'border-line-ui'}`}
      />
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-small text-stop">
          {error}
        </p>
      )}
    </div>
  )
}
