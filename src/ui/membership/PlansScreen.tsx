import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Plan } from '@/queries/membership/getPlans'
import type { Refusal } from '@/queries/reservations/refusal'
import { MAIN_BUTTON } from '../pay/mainButton'
import { CheckField } from '../reserve/CheckField'
import { Notice } from '../reserve/Notice'
import { TextField } from '../reserve/TextField'
import { typeset } from '../text/typeset'

export type TypedJoining = { plan: string; name: string; email: string; terms: boolean }

type Props = {
  locale: Locale
  /** Path of this page, which answers the form. */
  path: string
  formKey: string
  plans: Plan[]
  currency: string
  typed: TypedJoining | null
  refusal: Refusal | null
}

/** What one may be a member by, what it brings and costs, and the form to join. */
export function PlansScreen({ locale, path, formKey, plans, currency, typed, refusal }: Props) {
  const t = wordsFor(locale, 'membership')
  const errorOf = (name: string) => refusal?.fields.find((field) => field.path === name)?.message
  const isOfField = refusal?.fields.some(({ path: name }) => ['name', 'email', 'terms'].includes(name))
  const chosen = plans.find(({ slug }) => slug === typed?.plan) ?? plans[0]
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <h1 className="display max-w-[13em] text-h1 tracking-[-0.02em]">{typeset(t('title'), locale)}</h1>
      <p className="mt-5 max-w-measure text-lead text-pretty text-text-2">{typeset(t('intro'), locale)}</p>
      {refusal && !isOfField && (
        <Notice title={t('refused')}>
          <p>{typeset(refusal.message, locale)}</p>
        </Notice>
      )}
      <form method="post" action={path} className="mt-10 max-w-[46rem]">
        <input type="hidden" name="key" value={formKey} />
        <fieldset className={`grid gap-5 ${plans.length > 1 ? 'sm:grid-cols-2' : ''}`}>
          <legend className="display mb-4 text-h2">{t('choose')}</legend>
          {plans.map((plan) => (
            <label
              key={plan.slug}
              className="label-box flex cursor-pointer gap-4 has-checked:border-accent has-checked:bg-ground-1"
            >
              <input
                type="radio"
                name="plan"
                value={plan.slug}
                defaultChecked={plan.slug === chosen?.slug}
                className="mt-2 size-5 shrink-0 accent-(--accent)"
              />
              <span className="min-w-0">
                <span className="display-small block text-h3">{typeset(plan.name, locale)}</span>
                <span className="num block text-accent-text">
                  {t(`per.${plan.period}`, {
                    amount: formatMoney({ amountCents: plan.amountCents, currency }, locale, 'menu'),
                  })}
                </span>
                {plan.description && (
                  <span className="mt-2 block text-text-2">{typeset(plan.description, locale)}</span>
                )}
                {plan.benefits.length > 0 && (
                  <span className="mt-3 grid gap-1.5" role="list">
                    {plan.benefits.map((benefit) => (
                      <span key={benefit} role="listitem" className="border-l-2 border-line-ui pl-3">
                        {typeset(benefit, locale)}
                      </span>
                    ))}
                  </span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <div className="mt-8 grid gap-6 sm:grid-cols-2">
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
        </div>
        <div className="mt-6">
          <CheckField name="terms" isChecked={typed?.terms} error={errorOf('terms')} isRequired>
            {t.rich('terms', {
              link: (words) => (
                <a href={`/${locale}/terms`} target="_blank">
                  {words}
                </a>
              ),
            })}
          </CheckField>
        </div>
        <p className="mt-6">
          <button className={MAIN_BUTTON}>{t('join')}</button>
        </p>
        <p className="mt-4 max-w-measure text-small text-text-2">
          {typeset(`${t('emailHint')} ${t('note')}`, locale)}
        </p>
      </form>
    </div>
  )
}
