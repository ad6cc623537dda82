'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { ClientField } from 'payload'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { differences, type Versions } from './mergeMine'
import { isStatus } from './isStatus'
import { shownMoment } from './shownMoment'

type Props = {
  versions: Versions
  onTakeTheirs: () => void
  onKeepMine: () => void
  onClose: () => void
}

/** A colleague was faster: what is saved and what is typed, side by side. */
export function ConflictSheet({ versions, onTakeTheirs, onKeepMine, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const say = useSay()
  const show = useShownValue()
  const labelOf = useLabelOf('reservations')
  const rows = differences(versions)

  useEffect(() => dialog.current?.showModal(), [])

  return createPortal(
    <dialog ref={dialog} className="off-sheet conflict" aria-labelledby={titleId} onCancel={onClose}>
      <div className="off-sheet__content">
        <h2 id={titleId}>{say('conflictTitle')}</h2>
        <p className="off-sheet__lead">{say(rows.length > 0 ? 'conflictIntro' : 'conflictOnly')}</p>
        {rows.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{say('conflictField')}</th>
                <th scope="col">{say('conflictTheirs')}</th>
                <th scope="col">{say('conflictMine')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ path, theirs, mine, isMine }) => (
                <tr key={path}>
                  <th scope="row">{labelOf(path)}</th>
                  <td>{show(theirs)}</td>
                  <td className={isMine ? 'is-mine' : undefined}>{isMine ? show(mine) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="off-sheet__buttons">
          <button type="button" className="big-button" onClick={onTakeTheirs}>
            {say('conflictTakeTheirs')}
          </button>
          <button type="button" className="big-button" onClick={onKeepMine}>
            {say('conflictKeepMine')}
          </button>
          <button type="button" className="big-button" onClick={onClose}>
            {say('breaksBack')}
          </button>
        </div>
      </div>
    </dialog>,
    document.body,
  )
}

function useLabelOf(slug: string): (path: string) => string {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const config = getEntityConfig({ collectionSlug: slug })
  const find = (fields: ClientField[], name: string): ClientField | undefined => {
    for (const field of fields) {
      if ('name' in field && field.name === name) return field
      const inner =
        field.type === 'tabs'
          ? field.tabs.flatMap((tab) => tab.fields)
          : field.type === 'row'
            ? field.fields
            : []
      const found = find(inner, name)
      if (found) return found
    }
    return undefined
  }
  return (path) => {
    const field = find(config?.fields ?? [], path)
    return field && 'label' in field && field.label ? String(getTranslation(field.label, i18n)) : path
  }
}

/** A value as a person reads it: moments by the venue's clock, statuses in words, the rest as it is. */
function useShownValue(): (value: unknown) => string {
  const house = useHouse()
  const say = useSay()
  const show = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–'
    if (typeof value === 'boolean') return say(value ? 'statusYes' : 'statusNo')
    if (isStatus(value)) return say(`status.${value}`)
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) {
      const moment = shownMoment(value, house, say.language)
      return moment ? `${moment.date}, ${moment.time}` : value
    }
    if (Array.isArray(value)) return value.map(show).join(', ') || '–'
    if (typeof value === 'object')
      return (
        Object.values(value)
          .map(show)
          .filter((one) => one !== '–')
          .join(', ') || '–'
      )
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '–'
  }
  return show
}
