import { Link, Text } from '@react-email/components'
import { style } from '../style'
import type { Paragraph } from '../templates/fillTemplate'

/** What staff or the house wrote; words are words here, whatever signs they have in them. */
export const Paragraphs = ({ paragraphs }: { paragraphs: Paragraph[] }) =>
  paragraphs.map((runs, index) => (
    <Text key={index} className="text" style={style.paragraph}>
      {runs.map((run, place) =>
        typeof run === 'string' ? (
          run
        ) : (
          <Link key={place} href={run.url} className="brass" style={style.link}>
            {run.url}
          </Link>
        ),
      )}
    </Text>
  ))
