'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState, type SubmitEvent } from 'react'
import { dateLabel } from '@/domain/time/dateLabel'
import { formatMoney } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'
import { giftCardWords } from '@/i18n/admin/words/giftCards'
import { useSay } from '../text/useSay'
import { useGiftCard, type FoundCard, type Taken } from './useGiftCard'

/** Taking a gift card at the table: the code, then the sum, then what to take off the bill. */
export function GiftCardTill() {
  const say = useSay()
  const till = useGiftCard()
  const [code, setCode] = useState('')
  const ids = useId()
  const { card, taken, problem, isBusy } = till
  const restart = () => {
    setCode('')
    till.clear()
  }
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void till.look(code)
  }
  return (
    <div className="gift-till">
      <form onSubmit={look} className="gift-till__code">
        <label htmlFor={`${ids}code`}>{say('giftCode')}</label>
        <input
          id={`${ids}code`}
          value={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          readOnly={card !== null}
          aria-describedby={`${ids}hint`}
          onChange={({ target }) => setCode(target.value)}
        />
        <p id={`${ids}hint`}>{say('giftCodeHint')}</p>
        {!card && (
          <button type="submit" className="gift-till__main" disabled={isBusy || code.trim() === ''}>
            {say('giftLook')}
          </button>
        )}
      </form>
      {problem && (
        <p role="alert" className="guest-panel__note--alarm">
          {problem}
        </p>
      )}
      {card && !taken && (
        <Amount
          key={card.balanceCents}
          card={card}
          isBusy={isBusy}
          onProblem={till.setProblem}
          onTake={(amountCents, key) => void till.take(code, amountCents, key)}
        />
      )}
      {taken && (
        <Done
          taken={taken}
          isBusy={isBusy}
          onUndo={() => void till.undo(taken).then((isDone) => isDone && toast.success(say('giftUndone')))}
        />
      )}
      {card && (
        <button type="button" className="action-link" onClick={restart}>
          {say('giftNext')}
        </button>
      )}
    </div>
  )
}

type AmountProps = {
  card: FoundCard
  isBusy: boolean
  onProblem: (problem: string | null) => void
  onTake: (amountCents: number, key: string) => void
}

function Amount({ card, isBusy, onProblem, onTake }: AmountProps) {
  const say = useSay()
  const id = useId()
  const money = (amountCents: number) => formatMoney({ amountCents, currency: card.currency }, say.language)
  const [typed, setTyped] = useState(() => money(card.balanceCents))
  const [key] = useState(() => crypto.randomUUID())
  const amountCents = parseMoney(typed, card.currency)?.amountCents ?? 0
  if (card.state !== 'active')
    return (
      <p role="status" className="gift-till__left">
        {say('giftOver', { state: giftCardWords['gift-cards']!.options!.state![card.state]![say.language] })}
      </p>
    )
  const take = () => {
    const isPossible = amountCents > 0 && amountCents <= card.balanceCents
    onProblem(isPossible ? null : say('giftUnreadable', { most: money(card.balanceCents) }))
    if (isPossible) onTake(amountCents, key)
  }
  return (
    <div className="gift-till__amount">
      <p role="status" className="gift-till__left">
        {say('giftLeft', { amount: money(card.balanceCents) })}
      </p>
      {card.validThrough && (
        <p>
          {say('giftValid', {
            lastFour: card.lastFour ?? '',
            date: dateLabel(card.validThrough, say.language, 'date'),
          })}
        </p>
      )}
      <label htmlFor={id}>{say('giftAmount')}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="button" className="gift-till__main" disabled={isBusy} onClick={take}>
        {say('giftTake', { amount: amountCents > 0 ? money(amountCents) : '…' })}
      </button>
    </div>
  )
}

function Done({ taken, isBusy, onUndo }: { taken: Taken; isBusy: boolean; onUndo: () => void }) {
  const say = useSay()
  const money = (amountCents: number) => formatMoney({ amountCents, currency: taken.currency }, say.language)
  return (
    <div role="status" className="gift-till__done">
      <p className="gift-till__left">{say('giftTaken', { amount: money(taken.redeemedCents) })}</p>
      <p>{say('giftLeft', { amount: money(taken.balanceCents) })}</p>
      <button type="button" className="action-link" disabled={isBusy} onClick={onUndo}>
        {say('giftUndo')}
      </button>
    </div>
  )
}
