import type { ReactNode } from 'react'

export type BarRow = {
  key: string
  label: string
  /** What the bar is drawn from. */
  value: number
  cells: ReactNode[]
}

type Props = { caption: string; head: string[]; rows: BarRow[] }

/** A table whose rows carry a bar each, so that the figures and their picture are one. */
export function BarTable({ caption, head, rows }: Props) {
  const [first, ...others] = head
  const greatest = Math.max(...rows.map(({ value }) => value), 0)
  return (
    <div className="report-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="bar-table">
        <caption className="app-unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name) => (
              <th key={name} scope="col" className="bar-table__number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, value, cells }) => (
            <tr key={key}>
              <th scope="row">
                {label}
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={greatest === 0 ? 0 : (100 * value) / greatest} height="4" />
                </svg>
              </th>
              {cells.map((cell, index) => (
                <td key={others[index]} className="bar-table__number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
