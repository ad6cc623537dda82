type Props = { summary: string; caption: string; head: string[]; rows: { key: string; cells: string[] }[] }

/** The figures of a chart, folded away until somebody wants them. */
export const FigureTable = ({ summary, caption, head, rows }: Props) => (
  <details className="figure-table">
    <summary>{summary}</summary>
    <div className="report-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="app-unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)
