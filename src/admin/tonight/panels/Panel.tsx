import type { ReactNode } from 'react'

type Props = { id: string; title: string; remark?: ReactNode; action?: ReactNode; children: ReactNode }

/** A card of the first screen: a heading, a number beside it, and rows. */
export const Panel = ({ id, title, remark, action, children }: Props) => (
  <section className="panel" aria-labelledby={`panel-${id}`} data-panel={id}>
    <header className="panel__head">
      <h2 id={`panel-${id}`}>{title}</h2>
      {remark !== undefined && <span className="panel__remark">{remark}</span>}
      {action && <span className="panel__action">{action}</span>}
    </header>
    {children}
  </section>
)

type RowProps = {
  icon?: ReactNode
  title: ReactNode
  remark?: ReactNode
  action?: ReactNode
  isDone?: boolean
}

export const PanelRow = ({ icon, title, remark, action, isDone }: RowProps) => (
  <li className={`panel__row${isDone ? ' panel__row--done' : ''}`}>
    {icon && <span className="panel__icon">{icon}</span>}
    <span className="panel__text">
      <b>{title}</b>
      {remark && <small>{remark}</small>}
    </span>
    {action}
  </li>
)
