type Column = { label: string; value: number; before: number }

type Props = {
  /** The whole chart in one sentence, for those who do not see it. */
  says: string
  columns: Column[]
  top: number
  topLabel: string
  legend: { now: string; before: string }
  hasBefore: boolean
}

/** Bars with a mark where the year before stood. The figures themselves stand in a table beside it. */
export function ColumnChart({ says, columns, top, topLabel, legend, hasBefore }: Props) {
  const width = 100 / columns.length
  const gap = Math.min(width * 0.25, 0.4)
  const heightOf = (value: number) => (100 * value) / top
  return (
    <figure className="chart">
      <p className="chart__legend" aria-hidden="true">
        <span className="chart__key chart__key--now">{legend.now}</span>
        {hasBefore && <span className="chart__key chart__key--before">{legend.before}</span>}
      </p>
      <div className="chart__area">
        <span className="chart__top" aria-hidden="true">
          {topLabel}
        </span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={says}>
          <path d="M0 0H100M0 50H100" className="chart__grid" />
          {columns.map(({ label, value, before }, index) => (
            <g key={label}>
              <rect
                className="chart__bar"
                x={index * width + gap / 2}
                y={100 - heightOf(value)}
                width={width - gap}
                height={heightOf(value)}
              />
              {before > 0 && (
                <path
                  className="chart__before"
                  d={`M${index * width + gap / 2} ${100 - heightOf(before)}h${width - gap}`}
                />
              )}
            </g>
          ))}
          <path d="M0 100H100" className="chart__ground" />
        </svg>
      </div>
      <ol className="chart__labels" aria-hidden="true">
        {shown(columns).map(({ label, index }) => (
          <li key={label} style={{ left: `${(index + 0.5) * width}%` }}>
            {label}
          </li>
        ))}
      </ol>
    </figure>
  )
}

const mostLabels = 7

/** Few enough labels to be read on a phone. */
function shown(columns: Column[]): { label: string; index: number }[] {
  const every = Math.ceil(columns.length / mostLabels)
  return columns.map(({ label }, index) => ({ label, index })).filter(({ index }) => index % every === 0)
}
