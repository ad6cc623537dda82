'use client'

import { useChosenTime } from './chosenTime'
import { CostLine } from './CostLine'
import { OwnTime } from './OwnTime'
import type { CostWords, TimeWords } from './timeWords'

type Props = {
  title: string
  night: string
  party: string
  /** By start, as ISO instants. */
  times: Record<string, TimeWords>
  initial: string | null
  timeZone: string
  /** Said until a time is chosen. */
  chooseTime: string
  steps: CostWords[]
  button: string
  words: { plansChange: string; alwaysFree: string; how: string; ownTime: string }
  /** What the house itself says of cancelling. */
  policy: string | null
  /** Whether cancelling is worth a word: a request or a place on a list costs nothing to leave. */
  isBinding: boolean
}

/** What is about to be booked, what it costs and what cancelling would cost, beside the button. */
export function Summary(props: Props) {
  const { title, night, party, times, initial, words } = props
  const startsAt = useChosenTime(initial)
  const chosen = startsAt ? times[startsAt] : undefined
  const { steps, policy } = chosen ?? props
  return (
    <>
      <h2 className="text-small text-text-3">{title}</h2>
      <p className="mt-1 mb-6 grid">
        <span className="display-small text-h3">{night}</span>
        <span className={`display-small text-h3 ${chosen ? 'num text-accent-text' : 'text-text-3'}`}>
          {chosen?.span ?? props.chooseTime}
        </span>
        {chosen?.night && <span className="text-small text-text-2">{chosen.night}</span>}
        {chosen && startsAt && (
          <OwnTime startsAt={startsAt} timeZone={props.timeZone} words={words.ownTime} />
        )}
        <span className="text-text-2">{party}</span>
        {chosen?.leaves && <span className="text-small text-text-2">{chosen.leaves}</span>}
      </p>
      {chosen?.charge && (
        <>
          <dl className="num flex justify-between gap-4 border-t border-line pt-3 font-medium">
            <dt>
              {chosen.charge.name}
              {chosen.charge.each && (
                <span className="ml-2 font-normal text-text-3">{chosen.charge.each}</span>
              )}
            </dt>
            <dd className="whitespace-nowrap">{chosen.charge.amount}</dd>
          </dl>
          <p className="text-small text-text-2">{chosen.charge.note}</p>
        </>
      )}
      {props.isBinding && (
        <div className="my-6">
          <h3 className="display-small mb-3 text-h4">{words.plansChange}</h3>
          {steps.length > 0 ? (
            <CostLine steps={steps} />
          ) : (
            <p className="mb-3 text-text-2">{words.alwaysFree}</p>
          )}
          {policy && <p className="mb-2 text-small text-text-2">{policy}</p>}
          <p className="text-small text-text-2">{words.how}</p>
        </div>
      )}
      <button
        form="book"
        name="intent"
        value="send"
        className="button min-h-13.5 w-full border-accent bg-accent text-[1.06em] font-semibold text-on-accent hover:bg-[color-mix(in_oklab,var(--accent),var(--text)_14%)]"
      >
        {chosen?.button ?? props.button}
      </button>
    </>
  )
}
