import { Body, Button, Container, Head, Heading, Html, Preview, Section, Text } from '@react-email/components'
import type { Letter } from './letter'
import { GiftCard } from './parts/GiftCard'
import { Paragraphs } from './parts/Paragraphs'
import { Ticket } from './parts/Ticket'
import { nightStyle, style } from './style'

/** A letter as HTML: no images but that of a gift card, one narrow column, and words alone where a reader drops the styles. */
export const LetterMail = ({ letter }: { letter: Letter }) => (
  <Html lang={letter.locale === 'en' ? 'en-GB' : 'pl'}>
    <Head>
      <title>{letter.subject}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <style dangerouslySetInnerHTML={{ __html: nightStyle }} />
    </Head>
    <Preview>{letter.preheader}</Preview>
    <Body id="body" className="ground" style={style.body}>
      <Container className="ground page" style={style.page}>
        <Text className="text line" style={style.sender}>
          {letter.sender}
        </Text>
        <Heading as="h1" className="text heading" style={style.heading}>
          {letter.heading}
        </Heading>
        <Paragraphs paragraphs={letter.opening} />
        {letter.ticket && <Ticket ticket={letter.ticket} />}
        {letter.card && <GiftCard card={letter.card} />}
        {letter.notes.map((note) => (
          <Text key={note} className="quiet" style={style.note}>
            {note}
          </Text>
        ))}
        <Section style={style.buttonRow}>
          <Button className="button" href={letter.button.url} style={style.button}>
            {letter.button.label}
          </Button>
        </Section>
        <Paragraphs paragraphs={letter.closing} />
        <Foot letter={letter} />
      </Container>
    </Body>
  </Html>
)

const Foot = ({ letter }: { letter: Letter }) => (
  <Section className="line" style={style.foot}>
    {letter.smallPrint && (
      <Text className="quiet" style={{ ...style.small, marginBottom: 14 }}>
        {letter.smallPrint}
      </Text>
    )}
    <Text className="quiet" style={{ ...style.small, marginBottom: 14 }}>
      {letter.signature.map((line, index) => (
        <span key={line}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </Text>
    {letter.foot.map((line) => (
      <Text key={line} className="quiet" style={style.small}>
        {line}
      </Text>
    ))}
  </Section>
)
