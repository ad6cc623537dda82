import type { CostWords } from './timeWords'

/** A short line of time: up to when cancelling is free, and what it costs afterwards. */
export const CostLine = ({ steps }: { steps: CostWords[] }) => (
  <ol>
    {steps.map(({ when, what, isFree }) => (
      <li
        key={when}
        className="relative pb-3 pl-6 leading-normal text-text-2 before:absolute before:top-2 before:left-1 before:size-2.5 before:rounded-pill not-last:after:absolute not-last:after:top-6 not-last:after:-bottom-1.5 not-last:after:left-2.25 not-last:after:border-l not-last:after:border-line-2 data-fee:before:border-2 data-fee:before:border-stop data-free:before:bg-free"
        data-free={isFree || undefined}
        data-fee={!isFree || undefined}
      >
        <b className="block font-medium text-text">{when}</b>
        {what}
      </li>
    ))}
  </ol>
)
