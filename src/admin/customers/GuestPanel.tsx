'use client'

import { useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { isManager } from '@/access/roles'
import { isBlocked } from '@/domain/customer/isBlocked'
import { GuestMemberships } from '../billing/GuestMemberships'
import { MessageRows } from '../messages/MessageRows'
import { useSay } from '../text/useSay'
import { BookingRows } from './BookingRows'
import { ConsentRows } from './ConsentRows'
import { Doubles } from './Doubles'
import { GuestData } from './GuestData'
import { useGuestPage } from './useGuestPage'

/** Under a guest's form: bookings, records that may be of the same guest, and what may be done with the data. */
export function GuestPanel() {
  const { id } = useDocumentInfo()
  return id ? <Panel id={String(id)} /> : null
}

function Panel({ id }: { id: string }) {
  const { config } = useConfig()
  const { user } = useAuth()
  const { page, hasFailed, readAgain } = useGuestPage(id)
  const say = useSay()
  const value =
    (path: string) =>
    ([fields]: Parameters<Parameters<typeof useFormFields>[0]>[0]) =>
      fields[path]?.value
  const name = useFormFields(value('name')) as string | undefined
  const erasedAt = useFormFields(value('erasedAt'))
  const mergedInto = useFormFields(value('mergedInto'))
  const block = {
    isBlocked: useFormFields(value('blocked.isBlocked')) as boolean | undefined,
    until: useFormFields(value('blocked.until')) as string | undefined,
  }
  const { admin } = config.routes

  return (
    <div className="guest-panel">
      {Boolean(erasedAt) && <p className="guest-panel__note">{say('guestErasedNote')}</p>}
      {!erasedAt && isBlocked(block, new Date()) && (
        <p className="guest-panel__note guest-panel__note--alarm">{say('guestBlocked')}</p>
      )}
      {typeof mergedInto === 'string' && (
        <p className="guest-panel__note">
          {say('guestMergedNote')}{' '}
          <a href={`${admin}/collections/customers/${mergedInto}`}>{say('guestMergedOpen')}</a>
        </p>
      )}
      {hasFailed && <p role="alert">{say('failed')}</p>}
      {!erasedAt && <GuestMemberships customerId={id} />}
      {page && <BookingRows bookings={page.bookings} customerId={id} />}
      {page && !erasedAt && <ConsentRows customerId={id} />}
      {page && <MessageRows reservations={page.bookings.map((booking) => booking.id)} />}
      {page && !erasedAt && !mergedInto && <Doubles id={id} page={page} onChange={readAgain} />}
      {page && !erasedAt && isManager(user) && (
        <GuestData id={id} name={name ?? ''} bookings={page.bookings} />
      )}
    </div>
  )
}
