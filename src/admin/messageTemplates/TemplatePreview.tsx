'use client'

import { toast, useAllFormFields, useConfig, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useState } from 'react'
import { isTemplateKind, type TemplateKind } from '@/emails/templates/templateKinds'
import { templateKindWords } from '@/i18n/admin/words/messageTemplates'
import { callApi } from '../service/callApi'
import { useHouse } from '../house/HouseContext'
import { MailFrame } from '../outbox/MailFrame'
import { useDocumentName } from '../text/useDocumentName'
import { useSay } from '../text/useSay'
import { HouseWords } from './HouseWords'
import { usePreview, type Typed } from './usePreview'

const LANGUAGES = ['pl', 'en'] as const

/** The message as its guest will read it, in both languages, HTML and text, while its words are typed. */
export function TemplatePreview() {
  const [fields] = useAllFormFields()
  const say = useSay()
  const { kind, subject, opening, closing, venue } = reduceFieldsToValues(fields, true) as Typed & {
    kind?: unknown
    venue?: unknown
  }
  if (!isTemplateKind(kind)) return <p className="mail-preview__hint">{say('mailPreviewChooseKind')}</p>
  return (
    <Shown
      kind={kind}
      typed={{ subject, opening, closing }}
      venue={typeof venue === 'string' ? venue : null}
    />
  )
}

function Shown({ kind, typed, venue }: { kind: TemplateKind; typed: Typed; venue: string | null }) {
  const say = useSay()
  useDocumentName(templateKindWords[kind]?.[say.language] ?? null)
  const { config } = useConfig()
  const house = useHouse()
  const { code } = useLocale()
  const written = code === 'en' ? 'en' : 'pl'
  const [chosen, setChosen] = useState<'pl' | 'en' | null>(null)
  const [isText, setIsText] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const language = chosen ?? written

  const place = venue ?? house.venueId
  const address = (call: string) =>
    `${config.routes.api}/message-templates/${call}${place ? `?venue=${place}` : ''}`
  // The form holds the words of one language; of the other those count that are saved.
  const body = { kind, locale: language, ...(language === written ? { words: typed } : {}) }
  const { shown, refused } = usePreview(address('preview'), body)

  const sendTest = async () => {
    setIsSending(true)
    try {
      const answer = await callApi<{ to: string }>(address('test'), { method: 'POST', body })
      if (answer.ok) toast.success(say('mailPreviewSent', { to: answer.body.to }))
      else toast.error(answer.refusal.message ?? say('failed'))
    } catch {
      toast.error(say('failed')) // the connection is gone
    }
    setIsSending(false)
  }

  return (
    <section className="mail-preview" aria-labelledby="mail-preview">
      <HouseWords kind={kind} language={written} />
      <header>
        <h3 id="mail-preview">{say('mailPreviewTitle')}</h3>
        <div className="mail-preview__choices" role="group" aria-label={say('mailPreviewTitle')}>
          {LANGUAGES.map((one) => (
            <Choice key={one} isOn={language === one} onClick={() => setChosen(one)}>
              {say(one === 'pl' ? 'mailPreviewPl' : 'mailPreviewEn')}
            </Choice>
          ))}
          <i />
          <Choice isOn={!isText} onClick={() => setIsText(false)}>
            {say('mailPreviewHtml')}
          </Choice>
          <Choice isOn={isText} onClick={() => setIsText(true)}>
            {say('mailPreviewText')}
          </Choice>
        </div>
      </header>
      {refused && <p className="mail-preview__refused">{refused}</p>}
      {shown && (
        <>
          <p className="mail-preview__subject">
            <span>{say('mailPreviewSubject')}</span> <b>{shown.subject}</b>
          </p>
          {isText ? (
            <pre>{shown.text}</pre>
          ) : (
            <MailFrame html={shown.html} title={say('outboxFrame', { subject: shown.subject })} />
          )}
          <p className="mail-preview__hint">
            {shown.reference
              ? say('mailPreviewWith', { reference: shown.reference })
              : say('mailPreviewMadeUp')}
            {language !== written && ` ${say('mailPreviewOtherLanguage')}`}
          </p>
        </>
      )}
      <button type="button" className="action-link" disabled={isSending} onClick={() => void sendTest()}>
        {say('mailPreviewSendTest')}
      </button>
    </section>
  )
}

type ChoiceProps = { isOn: boolean; onClick: () => void; children: string }

const Choice = ({ isOn, onClick, children }: ChoiceProps) => (
  <button type="button" aria-pressed={isOn} onClick={onClick}>
    {children}
  </button>
)
