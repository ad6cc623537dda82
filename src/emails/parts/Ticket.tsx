import { Section, Text } from '@react-email/components'
import type { TicketFacts } from '../letter'
import { style } from '../style'

/** The booking as a label on a bottle, as on the guest's own page. */
export const Ticket = ({ ticket }: { ticket: TicketFacts }) => {
  const off = ticket.isOff ? style.off : {}
  return (
    <Section className="line" style={style.label}>
      <Section className="line2 inside" style={style.labelInside}>
        <Text className={ticket.isOff ? 'quiet' : 'text'} style={{ ...style.day, ...off }}>
          {ticket.weekday}
          <br />
          {ticket.date}
        </Text>
        <Text className={ticket.isOff ? 'quiet time' : 'brass time'} style={{ ...style.time, ...off }}>
          {ticket.time}
        </Text>
        <Text className="quiet" style={style.beneath}>
          {ticket.beneath}
        </Text>
        {ticket.night.map((line) => (
          <Text key={line} className="quiet" style={style.small}>
            {line}
          </Text>
        ))}
        {ticket.rows.length > 0 && <Rows rows={ticket.rows} />}
      </Section>
    </Section>
  )
}

const Rows = ({ rows }: Pick<TicketFacts, 'rows'>) => (
  <div className="line" style={style.rows}>
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} width="100%">
      <tbody>
        {rows.map(({ name, value }) => (
          <tr key={name}>
            <td className="quiet" style={style.rowName}>
              {name}
            </td>
            <td className="text" style={style.rowValue}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
