'use client'

import { useField } from '@payloadcms/ui'
import { useSay } from '../text/useSay'
import { failureWord } from './failureWord'

/** The same as a sentence on the page of a delivery or webhook; nothing where nothing failed. */
export function FailureField({ path }: { path: string }) {
  const say = useSay()
  const { value } = useField<string | null>({ path })
  if (!value) return null
  return (
    <div className="field-type message-reason message-reason--failed">
      {say('deliveryFailureIs', { why: failureWord(say, value) })}
    </div>
  )
}
