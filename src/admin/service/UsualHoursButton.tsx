'use client'

import { toast, useConfig, useForm, useFormFields } from '@payloadcms/ui'
import { isDate } from '@/domain/time/isDate'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Service } from '@/payload-types'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { callApi } from './callApi'

/** Fills a special day with the services of its weekday, to be changed from there. */
export function UsualHoursButton() {
  const { config } = useConfig()
  const { addFieldRow, getData } = useForm()
  const date = useFormFields(([fields]) => fields.date?.value as string | undefined)
  const isClosed = useFormFields(([fields]) => Boolean(fields.closed?.value))
  const { venueId } = useHouse()
  const say = useSay()
  if (isClosed || !date || !isDate(date)) return null

  const fill = async () => {
    const { venue = venueId, services: rows = [] } = getData() as { venue?: string; services?: unknown[] }
    const answer = await callApi<{ docs: Service[] }>(
      `${config.routes.api}/services?depth=0&pagination=false&where[venue][equals]=${venue}&where[weekdays][in]=${weekdayOf(date)}&where[active][not_equals]=false&sort=opens`,
    )
    const usual = answer.ok ? answer.body.docs : []
    if (usual.length === 0) toast.info(say('copyUsualNone'))
    usual.forEach(({ id, opens, lastSeating, closes }, place) =>
      addFieldRow({
        path: 'services',
        schemaPath: 'special-days.services',
        rowIndex: rows.length + place,
        subFieldState: {
          service: { initialValue: id, value: id, valid: true },
          opens: { initialValue: opens, value: opens, valid: true },
          lastSeating: { initialValue: lastSeating, value: lastSeating, valid: true },
          closes: { initialValue: closes, value: closes, valid: true },
        },
      }),
    )
  }
  return (
    <button type="button" className="action-link" onClick={() => void fill()}>
      {say('copyUsual')}
    </button>
  )
}
