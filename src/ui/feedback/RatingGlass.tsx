type Props = { rating: number; className?: string }

/** A tumbler with so many fifths in it: the rating as one sees it from across the room. */
export function RatingGlass({ rating, className = '' }: Props) {
  const { left, right, y } = levelAt(rating)
  return (
    <svg viewBox="0 0 48 56" aria-hidden="true" className={className}>
      <path d={`M${left} ${y}H${right}L36.6 50H11.4Z`} fill="currentColor" opacity="0.85" />
      <path
        d="M5 4 10.4 50.6A2.5 2.5 0 0 0 12.9 52.8H35.1A2.5 2.5 0 0 0 37.6 50.6L43 4"
        fill="none"
        stroke="var(--drink-line)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** The walls lean: 5.4 over 46.6 in height. */
function levelAt(rating: number): { left: number; right: number; y: number } {
  const y = 50 - rating * 8.2
  const lean = ((50.6 - y) / 46.6) * 5.4
  const left = 11.6 - lean
  return { left: round(left), right: round(48 - left), y: round(y) }
}

const round = (value: number) => Math.round(value * 10) / 10
