'use client'

import { toast, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { isManager } from '@/access/roles'
import type { ImportKind } from '@/operations/customers/import/columns'
import type { ImportReport } from '@/operations/customers/import/importReport'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { ImportResult } from './ImportResult'
import { sendImport } from './sendImport'

const KINDS: ImportKind[] = ['guests', 'bookings']

/** Above the list of imports: a file is chosen, looked over line by line, and only then taken in. */
export function ImportPanel() {
  const { user } = useAuth()
  return isManager(user) ? <Panel /> : null
}

function Panel() {
  const { config } = useConfig()
  const { venueId } = useHouse()
  const router = useRouter()
  const say = useSay()
  const fileId = useId()
  const [kind, setKind] = useState<ImportKind>('guests')
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [busy, setBusy] = useState<'preview' | 'run' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (step: 'preview' | 'run') => {
    if (!file) return
    setBusy(step)
    setProblem(null)
    try {
      const answer = await sendImport({ api: config.routes.api, step, kind, file, venueId })
      if (answer.ok) {
        setReport(answer.body)
        if (step === 'run') {
          toast.success(say('importDone'))
          router.refresh()
        }
      } else setProblem(answer.refusal.message ?? say('failed'))
    } catch {
      setProblem(say('failed'))
    }
    setBusy(null)
  }
  const begin = (next: File | null) => {
    setFile(next)
    setReport(null)
    setProblem(null)
  }

  return (
    <section className="import-panel" aria-busy={busy !== null}>
      <h2>{say('importTitle')}</h2>
      <p>{say('importLead')}</p>
      <fieldset className="import-panel__kinds">
        <legend>{say('importKind')}</legend>
        {KINDS.map((one) => (
          <label key={one} className="import-panel__kind">
            <input
              type="radio"
              name="import-kind"
              checked={kind === one}
              onChange={() => {
                setKind(one)
                setReport(null)
              }}
            />
            {say(`importKind.${one}`)}
          </label>
        ))}
      </fieldset>
      <p>{say(`importColumns.${kind}`)}</p>
      <div className="import-panel__file">
        <input
          id={fileId}
          className="app-unseen"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => begin(event.target.files?.[0] ?? null)}
        />
        <label htmlFor={fileId} className="action-link">
          {say('importFile')}
        </label>
        <span>{file?.name}</span>
      </div>
      {problem && (
        <p className="off-sheet__problem" role="alert">
          {problem}
        </p>
      )}
      {!report && (
        <button
          type="button"
          className="action-link"
          disabled={!file || busy !== null}
          onClick={() => void send('preview')}
        >
          {say(busy ? 'importReading' : 'importPreview')}
        </button>
      )}
      {report && <ImportResult report={report} />}
      {report && !report.batch && report.made > 0 && (
        <button
          type="button"
          className="big-button"
          disabled={busy !== null}
          onClick={() => void send('run')}
        >
          {busy ? say('importRunning') : say.count('importRun', report.made)}
        </button>
      )}
    </section>
  )
}
