'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Duplicate, Merged } from '@/operations/customers/findDuplicates'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { ConfirmSheet } from './ConfirmSheet'
import type { GuestPage } from './useGuestPage'
import { useWhen } from './useWhen'

type Props = { id: string; page: GuestPage; onChange: () => void }

/** Records that may be of the same guest, to merge; and those that were, to part again. */
export function Doubles({ id, page, onChange }: Props) {
  const { config } = useConfig()
  const [asked, setAsked] = useState<Duplicate | null>(null)
  const say = useSay()
  const { api, admin } = config.routes

  // The form shows what the merge filled in only when it is read anew.
  const reload = (sentence: string) => {
    toast.success(sentence)
    onChange()
    window.setTimeout(() => window.location.reload(), 600)
  }
  const merge = async ({ id: other }: Duplicate) => {
    const answer = await callApi(`${api}/customers/${id}/merge`, { method: 'POST', body: { other } })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    setAsked(null)
    reload(say('merged'))
    return null
  }
  const part = async ({ merge: mergeId }: Merged) => {
    const answer = await callApi(`${api}/customers/merges/${mergeId}/undo`, { method: 'POST' })
    if (answer.ok) reload(say('unmerged'))
    else toast.error(answer.refusal.message ?? say('failed'))
  }

  return (
    <section className="guest-panel__part">
      <h3>{say('doubles')}</h3>
      {page.duplicates.length === 0 && <p>{say('doublesNone')}</p>}
      <ul className="guest-rows">
        {page.duplicates.map((double) => (
          <li key={double.id}>
            <a href={`${admin}/collections/customers/${double.id}`} target="_blank" rel="noreferrer">
              <b>{double.name}</b>
              <span>
                {[double.phone, double.email, say.count('guestVisits', double.visits)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <small>{double.why.map((why) => say(`like.${why}`)).join(', ')}</small>
            </a>
            <button type="button" className="action-link" onClick={() => setAsked(double)}>
              {say('merge')}
            </button>
          </li>
        ))}
      </ul>
      {page.merged.length > 0 && <h4>{say('mergedRecords')}</h4>}
      <ul className="guest-rows">
        {page.merged.map((merged) => (
          <MergedRow
            key={merged.merge}
            merged={merged}
            onPart={() => void part(merged).catch(() => toast.error(say('failed')))}
          />
        ))}
      </ul>
      {asked && (
        <ConfirmSheet
          title={say('mergeTitle', { name: asked.name })}
          lead={say('mergeLead')}
          confirm={say('merge')}
          onConfirm={() => merge(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}

function MergedRow({ merged, onPart }: { merged: Merged; onPart: () => void }) {
  const say = useSay()
  const when = useWhen()
  return (
    <li>
      <span className="guest-rows__text">
        <b>{merged.name}</b>
        <span>{say('mergedOn', { when: when(merged.at), who: merged.by || '—' })}</span>
      </span>
      <button type="button" className="action-link" onClick={onPart}>
        {say('unmerge')}
      </button>
    </li>
  )
}
