'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { Difference } from '@/domain/billing/compareBooks'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Reconciliation } from '@/payload-types'
import { useSay } from '../text/useSay'

/** What the provider and our book say differently, side by side. */
export function DifferencesField() {
  const { initialData } = useDocumentInfo()
  const say = useSay()
  const { differences, currency } = (initialData ?? {}) as Reconciliation
  const rows = (Array.isArray(differences) ? differences : []) as Difference[]
  const money = (amountCents: number) => formatMoney({ amountCents, currency }, say.language)
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
              <td>
                {say(`difference.${row.kind}`)} {row.of}
              </td>
              <td className="ledger-rows__sum">{row.missing === 'ours' ? '–' : money(row.amountCents)}</td>
              <td className="ledger-rows__sum">{row.missing === 'theirs' ? '–' : money(row.amountCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
