'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'

/** Above the ledger: a period of it for the accountant, last month to begin with. Works as a plain form. */
export function BooksExport() {
  const { config } = useConfig()
  const { timeZone } = useHouse()
  const say = useSay()
  const [{ from, to }] = useState(() => lastMonth(new Date(), timeZone))
  return (
    <form className="books-export" method="get" action={`${config.routes.api}/ledger-lines/export`}>
      <label>
        <span>{say('books.from')}</span>
        <input type="date" name="from" defaultValue={from} required />
      </label>
      <label>
        <span>{say('books.to')}</span>
        <input type="date" name="to" defaultValue={to} required />
      </label>
      <button type="submit" name="format" value="csv" className="action-link">
        {say('books.csv')}
      </button>
      <button type="submit" name="format" value="json" className="action-link">
        {say('books.json')}
      </button>
      <p>{say('books.note')}</p>
    </form>
  )
}

/** The first and last day of the month before this one, by the clock of the venue. */
function lastMonth(now: Date, timeZone: string): { from: string; to: string } {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', { timeZone })
    .format(now)
    .split('-')
    .map(Number)
  const day = (utc: number) => new Date(utc).toISOString().slice(0, 10)
  return { from: day(Date.UTC(year, month - 2, 1)), to: day(Date.UTC(year, month - 1, 0)) }
}
