import type { ReactNode } from 'react'

type Props = { title: string; isGood?: boolean; children?: ReactNode }

/** What came of a form, at the top of the page: read first, and where the keyboard stands. */
export const Notice = ({ title, isGood = false, children }: Props) => (
  <div
    role={isGood ? 'status' : 'alert'}
    tabIndex={-1}
    autoFocus
    className={`mt-6 border-l-3 bg-ground-1 px-6 py-4 focus:outline-none ${isGood ? 'border-free' : 'border-stop-line'}`}
  >
    <p className="font-semibold">{title}</p>
    {children}
  </div>
)
