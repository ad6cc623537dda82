'use client'

import { Drawing } from '../drawing/Drawing'
import { useSay } from '../text/useSay'
import type { Thing } from './eightySixApi'
import type { Sheet, StayReason } from './readSheet'

const reasons = {
  garnish: 'staysGarnish',
  optional: 'staysOptional',
  substitute: 'staysSubstitute',
} as const satisfies Record<StayReason, string>

/** The drinks that go and those that stay, each as it looks. */
export function SheetRows({
  sheet,
  thing,
  hasFailed,
}: {
  sheet: Sheet | null
  thing: Thing
  hasFailed: boolean
}) {
  const say = useSay()
  if (!sheet) return hasFailed ? null : <p className="off-sheet__lead">{say('sheetCounting')}</p>

  const { goes, stays, unsold } = sheet
  const lead = () => {
    if (thing.kind === 'menu-items') return say('sheetItem')
    return goes.length > 0 ? say.count('sheetTakes', goes.length) : say('sheetNothing')
  }
  const rows = [
    ...goes.map((row) => ({ ...row, fate: say('goesOff') })),
    ...stays.map((row) => ({ ...row, fate: say(reasons[row.reason]), isStaying: true })),
  ]
  return (
    <>
      <p className="off-sheet__lead">{lead()}</p>
      {rows.length > 0 && (
        <ul className="off-sheet__drinks">
          {rows.map((row) => (
            <li key={row.id} className={'isStaying' in row ? 'off-sheet__stays' : undefined}>
              <span className="off-sheet__glass">{row.drink && <Drawing drink={row.drink} px={36} />}</span>
              <b>{row.name}</b>
              <span>{row.fate}</span>
            </li>
          ))}
        </ul>
      )}
      {unsold.length > 0 && (
        <details className="off-sheet__unsold">
          <summary>{say.count('sheetUnsold', unsold.length)}</summary>
          {unsold.join(', ')}
        </details>
      )}
    </>
  )
}
