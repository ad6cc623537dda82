'use client'

import type { ReactNode } from 'react'
import { useSay } from '../../text/useSay'

type Props = {
  /** Stable name for tests and for keeping it open. */
  name: string
  title: string
  /** One line under the title. */
  remark?: ReactNode
  value: ReactNode
  /** Something that wants a person's eye. */
  isAlarming?: boolean
  /** The sum behind the value. */
  children: ReactNode
}

/** One figure of a drink, with a "how" that opens its sum. */
export function Figure({ name, title, remark, value, isAlarming, children }: Props) {
  const say = useSay()
  return (
    <details className={`figure${isAlarming ? ' figure--alarm' : ''}`} data-figure={name}>
      <summary>
        <span className="figure__title">
          {title}
          {remark && <small>{remark}</small>}
        </span>
        <span className="figure__value">{value}</span>
        <span className="figure__how" title={say('howOf', { name: title })}>
          {say('how')}
        </span>
      </summary>
      <div className="figure__sum">{children}</div>
    </details>
  )
}
