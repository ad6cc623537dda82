'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Reconciliation } from '@/payload-types'
import { useSay } from '../text/useSay'

type Difference = {
  about?: string
  providerId?: string
  kind?: string
  ourCents?: number | null
  theirCents?: number | null
}

/** What the provider and our book say differently, side by side. */
export function DifferencesField() {
  const { initialData } = useDocumentInfo()
  const say = useSay()
  const { differences, currency } = (initialData ?? {}) as Reconciliation
  const rows = (Array.isArray(differences) ? differences : []) as Difference[]
  const money = (cents: number | null | undefined) =>
    typeof cents === 'number' ? formatMoney({ amountCents: cents, currency }, say.language) : '–'
  if (rows.length === 0) return <p className="guest-panel__note">{say('difference.none')}</p>
  return (
    <div className="ledger-rows">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('difference.what')}</th>
            <th scope="col">{say('difference.ours')}</th>
            <th scope="col">{say('difference.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              <td>{[row.kind, row.about ?? row.providerId].filter(Boolean).join(' · ')}</td>
              <td className="ledger-rows__sum">{money(row.ourCents)}</td>
              <td className="ledger-rows__sum">{money(row.theirCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
