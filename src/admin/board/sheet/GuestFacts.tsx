'use client'

import { useConfig } from '@payloadcms/ui'
import type { BoardDeposit, BoardParty } from '@/domain/board/board'
import type { PartySheet, SheetCancellation } from '@/domain/board/partySheet'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Say } from '@/i18n/admin/say'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { momentOf } from './momentOf'

/** Who they are to the house, and how the money of this party stands. */
export function GuestFacts({ party, sheet }: { party: BoardParty; sheet: PartySheet | null }) {
  const { timeZone } = useBoard()
  const { config } = useConfig()
  const say = useSay()
  const guest = sheet?.guest
  const phone = guest?.phone ?? party.phone
  const visits = guest?.visits ?? party.guest?.visits
  const noShows = guest?.noShows ?? party.guest?.noShows
  const when = (instant: string) => momentOf(instant, timeZone, say.language)
  const tags = guest?.tags ?? party.guest?.tags ?? []
  return (
    <section>
      <h3>{say('sb.guest')}</h3>
      <dl className="board-facts">
        {phone && (
          <>
            <dt>{say('sb.phone')}</dt>
            <dd>
              <a className="board-call" href={`tel:${phone}`}>
                <Icon name="phone" />
                {phone}
              </a>
            </dd>
          </>
        )}
        {guest?.email && (
          <>
            <dt>{say('sb.email')}</dt>
            <dd>
              <a className="board-call" href={`mailto:${guest.email}`}>
                {guest.email}
              </a>
            </dd>
          </>
        )}
        {visits !== undefined && (
          <>
            <dt>{say('sb.visits')}</dt>
            <dd>
              {visits}
              {guest?.lastVisitAt && `, ${say('sb.lastVisit', { when: when(guest.lastVisitAt) })}`}
            </dd>
          </>
        )}
        {Boolean(noShows) && (
          <>
            <dt>{say('sb.noShows')}</dt>
            <dd>{noShows}</dd>
          </>
        )}
        {tags.length > 0 && (
          <>
            <dt>{say('sb.tags')}</dt>
            <dd>{tags.join(', ')}</dd>
          </>
        )}
        {guest?.notes && (
          <>
            <dt>{say('sb.houseNotes')}</dt>
            <dd>{guest.notes}</dd>
          </>
        )}
        {guest?.isBlocked && (
          <>
            <dt>{say('sb.careful')}</dt>
            <dd>{say('sb.blockedGuest')}</dd>
          </>
        )}
        {party.deposit && (
          <>
            <dt>{say(`sb.deposit.${party.deposit.kind}`)}</dt>
            <dd>{depositWords(party.deposit, say)}</dd>
          </>
        )}
        {sheet?.cancellation && (
          <>
            <dt>{say('sb.cancelling')}</dt>
            <dd>{cancellationWords(sheet.cancellation, say, when)}</dd>
          </>
        )}
        <dt>{say('sb.source')}</dt>
        <dd>{say(`sb.source.${party.source}`)}</dd>
      </dl>
      {guest?.customerId && (
        <a className="plain-link" href={`${config.routes.admin}/collections/customers/${guest.customerId}`}>
          {say('sb.guestPage')}
        </a>
      )}
    </section>
  )
}

function depositWords({ amountCents, currency, state }: BoardDeposit, say: Say): string {
  const word = say(`sb.depositState.${state}`)
  return amountCents === undefined
    ? word
    : `${formatMoney({ amountCents, currency: currency ?? 'PLN' }, say.language)}, ${word}`
}

function cancellationWords(
  { currency, feeCents, freeUntil, isFree }: SheetCancellation,
  say: Say,
  when: (instant: string) => string,
): string {
  if (isFree) return freeUntil ? say('sb.freeUntilThen', { when: when(freeUntil) }) : say('sb.alwaysFree')
  return say('sb.costs', {
    amount: formatMoney({ amountCents: feeCents, currency: currency ?? 'PLN' }, say.language),
  })
}
