import type { ReactNode } from 'react'

export type SumRow = { label: ReactNode; value: ReactNode; isTotal?: boolean }

/** A sum as on a slip of paper: lines, a rule, the total. */
export const Sum = ({ rows, notes = [] }: { rows: SumRow[]; notes?: (string | null | false)[] }) => (
  <>
    <table>
      <tbody>
        {rows.map(({ label, value, isTotal }, index) => (
          <tr key={index} className={isTotal ? 'figure__total' : undefined}>
            <td>{label}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {notes.map((note) => note && <p key={note}>{note}</p>)}
  </>
)
