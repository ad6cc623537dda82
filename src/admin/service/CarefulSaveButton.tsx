'use client'

import {
  FormSubmit,
  toast,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { BreakagesPreview } from '@/operations/service/previewBreakages'
import { useSay } from '../text/useSay'
import { BreakagesSheet } from './BreakagesSheet'
import { useBreakages } from './useBreakages'

/** Saves like the platform's own button, but names first the bookings that would break, and asks. */
export function CarefulSaveButton() {
  const { getData, submit } = useForm()
  const isModified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const { t } = useTranslation()
  const say = useSay()
  const ask = useBreakages()
  const button = useRef<HTMLButtonElement>(null)
  const [isChecking, setIsChecking] = useState(false)
  const [breaks, setBreaks] = useState<BreakagesPreview | null>(null)
  const isIdle = operation === 'update' && !isModified

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  const save = async () => {
    setIsChecking(true)
    try {
      const found = await ask({ data: getData() })
      if (found && found.bookings.length > 0) setBreaks(found)
      else await submit()
    } catch {
      toast.error(say('breaksFailed'))
    } finally {
      setIsChecking(false)
    }
  }
  const saveAllTheSame = () => {
    setBreaks(null)
    void submit()
  }
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={isIdle || isChecking}
        onClick={() => void save()}
        ref={button}
        size="medium"
        type="button"
      >
        {isChecking ? say('checking') : t('general:save')}
      </FormSubmit>
      {breaks && (
        <BreakagesSheet
          title={say('breaksTitle')}
          intro={`${say.count('breaksCount', breaks.bookings.length)} ${breaks.isRefused ? '' : say('breaksIntro')}`}
          breaks={breaks}
          confirm={say('breaksSave')}
          onConfirm={saveAllTheSame}
          onClose={() => setBreaks(null)}
        />
      )}
    </>
  )
}
