'use client'

import type { ImportReport } from '@/operations/customers/import/importReport'
import { useSay } from '../text/useSay'
import { faultsFile } from './faultsFile'
import { useWhen } from './useWhen'

/** What became of a file, or what would: the sums, the errors by line, and the first lines as they were understood. */
export function ImportResult({ report }: { report: ImportReport }) {
  const say = useSay()
  const { batch, faults, ignored, made, known, failed } = report
  return (
    <div className="import-result" role="status">
      <p className="import-result__sums">
        <b>{say.count(batch ? 'importAdded' : 'importMade', made)}</b>
        {known > 0 && <span>{say.count('importKnown', known)}</span>}
        {failed > 0 && <span className="import-result__failed">{say.count('importFailed', failed)}</span>}
      </p>
      {ignored.length > 0 && <p>{say('importIgnored', { columns: ignored.join(', ') })}</p>}
      {faults.length > 0 && <Faults report={report} />}
      {!batch && report.lines.length > 0 && <Lines report={report} />}
    </div>
  )
}

function Faults({ report }: { report: ImportReport }) {
  const say = useSay()
  const heads = [say('importLine'), say('importColumn'), say('importWhy')]
  const faults = report.faults.map(({ line, column, message }) => ({
    line,
    column: column ? say(`column.${column}`) : '',
    message,
  }))
  return (
    <>
      <h3>{say('importFaults')}</h3>
      <div className="import-result__scroll" tabIndex={0} role="region" aria-label={say('importFaults')}>
        <table>
          <Head heads={heads} />
          <tbody>
            {faults.map(({ line, column, message }) => (
              <tr key={`${line}-${column}-${message}`}>
                <td>{line}</td>
                <td>{column}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <a
        className="action-link"
        download={`errors-${report.fileName}`}
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(faultsFile(heads, faults))}`}
      >
        {say('importFaultsFile')}
      </a>
    </>
  )
}

function Lines({ report }: { report: ImportReport }) {
  const say = useSay()
  const when = useWhen()
  const isBookings = report.kind === 'bookings'
  const heads = [
    say('importLine'),
    say('importWho'),
    say('importContact'),
    ...(isBookings ? [say('importWhen'), say('importParty')] : []),
    say('importOutcome'),
  ]
  return (
    <>
      <h3>{say('importLines')}</h3>
      <div className="import-result__scroll" tabIndex={0} role="region" aria-label={say('importLines')}>
        <table>
          <Head heads={heads} />
          <tbody>
            {report.lines.map(({ line, name, email, phone, startsAt, partySize, outcome }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>{name}</td>
                <td>{[phone, email].filter(Boolean).join(' · ')}</td>
                {isBookings && <td>{startsAt ? when(startsAt) : ''}</td>}
                {isBookings && <td>{partySize ?? ''}</td>}
                <td>{say(`outcome.${outcome}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const Head = ({ heads }: { heads: string[] }) => (
  <thead>
    <tr>
      {heads.map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  </thead>
)
