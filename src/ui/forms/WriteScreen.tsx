import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { PageForm } from '@/queries/forms/getForm'
import type { Refusal } from '@/queries/reservations/refusal'
import { Notice } from '../reserve/Notice'
import { typeset } from '../text/typeset'
import { MessageForm } from './MessageForm'
import type { TypedMessage } from './typedMessage'

type Props = {
  locale: Locale
  /** Path of this page, with its language. */
  path: string
  form: PageForm
  isSent: boolean
  /** What was sent and not taken. */
  typed: TypedMessage | null
  refusal: Refusal | null
}

/** A form by itself: after it was sent, or with what is wrong in it. */
export function WriteScreen({ locale, path, form, isSent, typed, refusal }: Props) {
  const t = wordsFor(locale, 'write')
  const { page, heading, intro, thanks, asksPhone } = form
  const isThanks = isSent && !refusal
  const lead = isThanks ? (thanks ?? t('thanksText')) : refusal ? null : intro
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <p className="text-small text-text-3">
        <a
          href={`/${locale}/${page.slug}`}
          className="bare inline-flex min-h-11 items-center gap-2 hover:underline"
        >
          <span aria-hidden="true">‹</span>
          {page.title}
        </a>
      </p>
      <h1 className="display mt-2 max-w-[13em] text-h1 tracking-[-0.02em]">
        {typeset(isThanks ? t('thanks') : (heading ?? t('title')), locale)}
      </h1>
      {lead && (
        <p className="mt-6 max-w-measure text-lead text-pretty text-text-2">{typeset(lead, locale)}</p>
      )}
      {refusal && (
        <Notice title={t('refused')}>
          {refusal.fields.length === 0 && <p>{typeset(refusal.message, locale)}</p>}
        </Notice>
      )}
      <div className="mt-10">
        {isThanks ? (
          <a className="button" href={`/${locale}/${page.slug}`}>
            {t('back')}
          </a>
        ) : (
          <MessageForm locale={locale} action={path} asksPhone={asksPhone} typed={typed} refusal={refusal} />
        )}
      </div>
    </div>
  )
}
