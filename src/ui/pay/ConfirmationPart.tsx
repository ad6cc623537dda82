import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import type { Refusal } from '@/queries/reservations/refusal'
import { TextField } from '../reserve/TextField'
import { typeset } from '../text/typeset'

type Props = {
  locale: Locale
  /** Path of the page, which answers the forms. */
  path: string
  /** Of the file. */
  fileUrl: string
  formKey: string
  payment: GuestPayment
  hasEmail: boolean
  /** What was typed and not taken. */
  typed: TypedBuyer | null
  refusal: Refusal | null
}

export type TypedBuyer = { nip: string; name: string; address: string }

/** The paper for what was paid: to keep, by mail, and with the tax number of a firm. */
export function ConfirmationPart({
  locale,
  path,
  fileUrl,
  formKey,
  payment,
  hasEmail,
  typed,
  refusal,
}: Props) {
  const t = wordsFor(locale, 'confirmation')
  const { buyer } = payment
  const errorOf = (name: string) => refusal?.fields.find((field) => field.path === name)?.message
  const known = typed ?? { nip: buyer?.nip ?? '', name: buyer?.name ?? '', address: buyer?.address ?? '' }
  return (
    <section id="confirmation" aria-labelledby="confirmation-title" className="no-print mt-(--section)">
      <h2 id="confirmation-title" className="display mb-4 text-h2">
        {t('title')}
      </h2>
      <p className="mb-6 max-w-measure text-text-2">{typeset(t('lead'), locale)}</p>
      <div className="flex flex-wrap gap-3 max-sm:flex-col">
        <a className="button" href={fileUrl} download>
          {t('download')}
        </a>
        {hasEmail && (
          <form method="post" action={path}>
            <input type="hidden" name="key" value={`${formKey}-confirm`} />
            <button name="intent" value="confirm" className="button max-sm:w-full">
              {t('mail')}
            </button>
          </form>
        )}
      </div>
      {buyer && (
        <p className="mt-6 max-w-measure">
          {typeset(
            t('for', { who: [buyer.name, `${t('short')} ${buyer.nip}`].filter(Boolean).join(', ') }),
            locale,
          )}
        </p>
      )}
      <details className="mt-4 max-w-narrow" open={typed !== null}>
        <summary className="inline-flex min-h-11 items-center underline decoration-line-ui underline-offset-4">
          {buyer ? t('changeBuyer') : t('addBuyer')}
        </summary>
        <form method="post" action={`${path}#confirmation`} className="mt-4 grid gap-5">
          <input type="hidden" name="key" value={`${formKey}-buyer`} />
          <TextField
            name="nip"
            label={t('nip')}
            hint={t('nipHint')}
            value={known.nip}
            error={errorOf('nip')}
            maxLength={30}
          />
          <TextField
            name="name"
            label={t('company')}
            value={known.name}
            error={errorOf('name')}
            autoComplete="organization"
            maxLength={200}
          />
          <TextField
            name="address"
            label={t('address')}
            value={known.address}
            error={errorOf('address')}
            autoComplete="street-address"
            maxLength={300}
          />
          <p>
            <button name="intent" value="buyer" className="button">
              {t('save')}
            </button>
          </p>
        </form>
      </details>
    </section>
  )
}
