'use client'

import type { TemplateKind } from '@/emails/templates/templateKinds'
import { variablesOf } from '@/emails/templates/variables'
import type { AdminLanguage } from '@/i18n/admin/say'
import { defaultWords } from '@/i18n/mails/defaults'
import { useSay } from '../text/useSay'

/** What a message says without any words of the staff, to begin from, and what it can fill in. */
export function HouseWords({ kind, language }: { kind: TemplateKind; language: AdminLanguage }) {
  const say = useSay()
  const { subject, opening, closing } = defaultWords[kind][language]
  return (
    <div className="mail-preview__words">
      <details>
        <summary>{say('mailPreviewOwnWords')}</summary>
        <pre>{[subject, opening, closing].filter(Boolean).join('\n\n')}</pre>
      </details>
      <details>
        <summary>{say('mailPreviewVariables')}</summary>
        <p>
          {variablesOf(kind, 'text').map((variable) => (
            <code key={variable}>{`{${variable}}`}</code>
          ))}
        </p>
      </details>
    </div>
  )
}
