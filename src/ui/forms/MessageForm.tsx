import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Refusal } from '@/queries/reservations/refusal'
import { TextField } from '../reserve/TextField'
import { TRAP } from '../reserve/typed'
import type { TypedMessage } from './typedMessage'

type Props = {
  locale: Locale
  /** Path of the page that takes it. */
  action: string
  asksPhone: boolean
  typed?: TypedMessage | null
  refusal?: Refusal | null
}

/** A message to the house: a plain form, which works before scripts come and keeps what was typed. */
export function MessageForm({ locale, action, asksPhone, typed, refusal }: Props) {
  const t = wordsFor(locale, 'write')
  const errorOf = (name: 'name' | 'email' | 'phone' | 'words') =>
    refusal?.fields.find(({ path }) => path === name)?.message
  return (
    <form method="post" action={action} className="grid max-w-[46rem] gap-6 sm:grid-cols-2">
      <TextField
        name="name"
        label={t('name')}
        value={typed?.name}
        error={errorOf('name')}
        autoComplete="name"
        maxLength={120}
        isRequired
      />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        value={typed?.email}
        error={errorOf('email')}
        autoComplete="email"
        maxLength={254}
        isRequired
      />
      {asksPhone && (
        <TextField
          name="phone"
          type="tel"
          label={t('phone')}
          hint={t('optional')}
          value={typed?.phone}
          error={errorOf('phone')}
          autoComplete="tel"
          maxLength={40}
        />
      )}
      <TextField
        name="words"
        label={t('words')}
        value={typed?.words}
        error={errorOf('words')}
        maxLength={4000}
        rows={5}
        isLong
        isRequired
        className="sm:col-span-2"
      />
      <p hidden>
        <input name={TRAP} tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </p>
      <div className="sm:col-span-2">
        <button className="button border-accent bg-accent font-semibold text-on-accent hover:bg-[color-mix(in_oklab,var(--accent),var(--text)_14%)] max-sm:w-full">
          {t('send')}
        </button>
        <p className="mt-4 max-w-measure text-small text-text-3">
          {t.rich('privacy', { link: (words) => <a href={`/${locale}/privacy`}>{words}</a> })}
        </p>
      </div>
    </form>
  )
}
