import { OCCASIONS } from '@/domain/reservation/occasions'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { typeset } from '../text/typeset'
import { CheckField } from './CheckField'
import { Choice } from './Choice'
import { fieldId } from './fieldId'
import type { FieldErrors } from './fieldErrors'
import { TextField } from './TextField'
import { TRAP, type Typed } from './typed'

type Props = { locale: Locale; typed: Typed | null; errors: FieldErrors }

/** Who comes, how to reach them, and what they would like. */
export function GuestFields({ locale, typed, errors }: Props) {
  const t = wordsFor(locale, 'reserve')
  return (
    <Choice title={t('guest')} id="guest">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <TextField
          name="name"
          label={t('name')}
          value={typed?.name}
          error={errors.name}
          autoComplete="name"
          maxLength={120}
          isRequired
          className="sm:col-span-2"
        />
        <TextField
          name="phone"
          type="tel"
          label={t('phone')}
          value={typed?.phone}
          error={errors.phone}
          autoComplete="tel"
          maxLength={32}
        />
        <TextField
          name="email"
          type="email"
          label={t('email')}
          value={typed?.email}
          error={errors.email}
          autoComplete="email"
          maxLength={254}
        />
        <p className="-mt-2 text-small text-text-3 sm:col-span-2">{typeset(t('contactHint'), locale)}</p>
        <TextField
          name="notes"
          label={t('notes')}
          hint={t('notesHint')}
          value={typed?.notes}
          maxLength={1000}
          isLong
          className="sm:col-span-2"
        />
        <div>
          <label htmlFor={fieldId('occasion')} className="font-medium">
            {t('occasion')}
          </label>
          <select
            id={fieldId('occasion')}
            name="occasion"
            defaultValue={typed?.occasion}
            className="mt-1.5 block min-h-12 w-full rounded-cut border border-line-ui bg-ground-1 px-3"
          >
            <option value="">{t('occasionNone')}</option>
            {OCCASIONS.map((occasion) => (
              <option key={occasion} value={occasion}>
                {t(`occasions.${occasion}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="group/allergies sm:col-span-2">
          <TextField
            name="allergies"
            label={t('allergies')}
            hint={t('allergiesHint')}
            value={typed?.allergies}
            maxLength={500}
            isLong
          />
          <CheckField
            name="allergiesConsent"
            isChecked={typed?.allergiesConsent}
            error={errors.allergiesConsent}
            className="mt-1 group-has-[textarea:placeholder-shown]/allergies:hidden"
          >
            {typeset(t('allergiesConsent'), locale)}
          </CheckField>
        </div>
        <div className="grid gap-1 sm:col-span-2">
          <CheckField name="terms" isChecked={typed?.terms} error={errors.terms} isRequired>
            {t.rich('terms', {
              link: (words) => (
                <a href={`/${locale}/terms`} target="_blank">
                  {words}
                </a>
              ),
            })}
          </CheckField>
          <CheckField name="marketing" isChecked={typed?.marketing}>
            {typeset(t('marketing'), locale)} <span className="text-text-3">({t('optional')})</span>
          </CheckField>
        </div>
        <div aria-hidden="true" className="absolute -left-[200vw]">
          <label>
            {t('trap')}
            <input name={TRAP} tabIndex={-1} autoComplete="off" defaultValue={typed?.trap} />
          </label>
        </div>
      </div>
    </Choice>
  )
}
