'use client'

import { useAuth, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { isBehindTheBar } from '@/access/roles'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import type { Thing } from './eightySixApi'
import { TakeOffSheet } from './TakeOffSheet'
import { useBackLabel } from './useBackLabel'
import { useEightySix, type Mark } from './useEightySix'

/** Beside an ingredient or an item: whether it is in, and the one large button that changes it. */
export function EightySixControls() {
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const { dispatchFields } = useForm()
  const name = useFormFields(([fields]) => fields.name?.value as string | undefined)
  const until = useFormFields(([fields]) => fields.eightySixedUntil?.value as string | null | undefined)
  const inStock = useFormFields(([fields]) => fields.inStock?.value as boolean | undefined)
  const [isAsking, setIsAsking] = useState(false)
  const say = useSay()
  const back = useBackLabel()

  // Into the form as well, so that saving it later does not undo the tap.
  const note = useCallback(
    (_: Thing, mark: Mark) => {
      const isOutOfStock = mark?.until === null
      const value = mark?.until ?? null
      dispatchFields({ type: 'UPDATE', path: 'eightySixedUntil', value, initialValue: value })
      if (collectionSlug === 'ingredients') {
        dispatchFields({ type: 'UPDATE', path: 'inStock', value: !isOutOfStock, initialValue: !isOutOfStock })
      }
    },
    [collectionSlug, dispatchFields],
  )
  const { read, takeOff, bringBack } = useEightySix(note)

  if (!id || (collectionSlug !== 'ingredients' && collectionSlug !== 'menu-items')) return null
  const thing: Thing = { kind: collectionSlug, id: String(id), name: name ?? '' }
  const isOff = Boolean(until) || inStock === false
  const mayChange = isBehindTheBar(user)

  return (
    <section className="off-controls" aria-label={say('boardNav')}>
      <p className={`off-state ${isOff ? 'off-state--out' : 'off-state--in'}`} role="status">
        <Icon name={isOff ? 'out' : 'ok'} size={18} />
        <b>{say(isOff ? 'isOut' : 'isIn')}</b>
        {isOff && <span>{back(until ?? null)}</span>}
      </p>
      {mayChange && isOff && (
        <button
          type="button"
          className="big-button"
          onClick={() => bringBack(thing, { until: inStock === false ? null : (until ?? null) })}
        >
          <Icon name="undo" size={18} />
          {say('bringBack')}
        </button>
      )}
      {mayChange && !isOff && (
        <>
          <button type="button" className="big-button" onClick={() => setIsAsking(true)}>
            <Icon name="out" size={18} />
            {say('runOut')}
          </button>
          <p className="off-controls__hint">{say('controlsIn')}</p>
        </>
      )}
      {isAsking && (
        <TakeOffSheet
          thing={thing}
          read={() => read(thing)}
          onTakeOff={async (choice) => {
            await takeOff(thing, choice)
            setIsAsking(false)
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  )
}
