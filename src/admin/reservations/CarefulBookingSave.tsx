'use client'

import {
  FormSubmit,
  toast,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useRef, useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { ConflictSheet } from './ConflictSheet'
import { mergeMine, type Versions } from './mergeMine'

/**
 * Saves a reservation unless a colleague has saved it in the meantime: then both versions are shown side by side. The
 * server refuses a stale revision in any case; this asks before, so that nothing typed is lost.
 */
export function CarefulBookingSave() {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { getData, getFields, submit } = useForm()
  const isModified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const { t } = useTranslation()
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  const [versions, setVersions] = useState<Versions | null>(null)
  const isIdle = operation === 'update' && !isModified

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  const save = async () => {
    if (!id) return void (await submit())
    const saved = await callApi<Record<string, unknown>>(
      `${config.routes.api}/${collectionSlug}/${id}?depth=0`,
    )
    const mine = getData() as Record<string, unknown>
    if (!saved.ok || saved.body.revision === mine.revision) return void (await submit())
    const began = Object.fromEntries(
      Object.entries(getFields()).map(([path, field]) => [path, { ...field, value: field.initialValue }]),
    )
    const base = reduceFieldsToValues(began, true)
    setVersions({ mine, base, theirs: saved.body })
  }
  const keepMine = () => {
    if (versions) void submit({ overrides: mergeMine(versions) })
    setVersions(null)
  }
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={isIdle}
        onClick={() => void save().catch(() => toast.error(say('failed')))}
        ref={button}
        size="medium"
        type="button"
      >
        {t('general:save')}
      </FormSubmit>
      {versions && (
        <ConflictSheet
          versions={versions}
          onTakeTheirs={() => window.location.reload()}
          onKeepMine={keepMine}
          onClose={() => setVersions(null)}
        />
      )}
    </>
  )
}
