'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { useSay } from '../text/useSay'
import { reasonWord } from './reasonWord'

/** The same as a sentence on the page of a message; nothing where there is nothing to explain. */
export function ReasonField({ path }: { path: string }) {
  const say = useSay()
  const { value } = useField<string | null>({ path })
  const attempts = Number(useFormFields(([fields]) => fields.attempts?.value) ?? 0)
  if (!value) return null
  return (
    <p className="message-reason">
      {reasonWord(say, value)}
      {attempts > 1 && <small>{say.count('tries', attempts)}</small>}
    </p>
  )
}
