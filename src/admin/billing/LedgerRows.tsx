'use client'

import { formatMoney } from '@/domain/money/formatMoney'
import { accountWords, entryWords } from '@/i18n/admin/words/ledger'
import type { LedgerLine } from '@/payload-types'
import { useWhen } from '../customers/useWhen'
import { useSay } from '../text/useSay'

/** What moved, each entry as one row: from which account to which. */
export function LedgerRows({ lines }: { lines: LedgerLine[] }) {
  const say = useSay()
  const when = useWhen()
  // Of one moment the fee comes last: first the money, then what it cost.
  const inOrder = lines.toSorted((a, b) => a.at.localeCompare(b.at) || rankOf(a) - rankOf(b))
  const names = [...new Set(inOrder.map(({ entry }) => entry))]
  const entries = names.map((name) => lines.filter(({ entry }) => entry === name))
  if (entries.length === 0) return <p>{say('pay.bookNone')}</p>
  const account = (line: LedgerLine | undefined) => line && accountWords[line.account]?.[say.language]
  return (
    <div className="ledger-rows">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('pay.bookWhen')}</th>
            <th scope="col">{say('pay.bookWhat')}</th>
            <th scope="col">{say('pay.bookCredit')}</th>
            <th scope="col">{say('pay.bookDebit')}</th>
            <th scope="col">{say('pay.bookAmount')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((of) => {
            const [first] = of
            const debit = of.find(({ amountCents }) => amountCents > 0)
            return (
              <tr key={first!.entry}>
                <td>{when(first!.at)}</td>
                <td>{entryWords[first!.kind]?.[say.language]}</td>
                <td>{account(of.find(({ amountCents }) => amountCents < 0))}</td>
                <td>{account(debit)}</td>
                <td className="ledger-rows__sum">{debit && formatMoney(debit, say.language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const rankOf = ({ kind }: LedgerLine) => (kind === 'fee' ? 1 : 0)
