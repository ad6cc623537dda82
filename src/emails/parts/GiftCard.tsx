import { Img, Section, Text } from '@react-email/components'
import type { CardFacts } from '../letter'
import { style } from '../style'

/** A gift card: the drawn picture, and beneath it all that is on it in words, for readers that show no pictures. */
export const GiftCard = ({ card }: { card: CardFacts }) => (
  <Section className="line" style={style.label}>
    <Img src={card.picture.url} alt={card.picture.alt} width="520" style={style.picture} />
    <Section className="line2 inside" style={style.labelInside}>
      {card.wishes && (
        <Text className="text" style={style.wishes}>
          {card.wishes}
        </Text>
      )}
      {card.from && (
        <Text className="quiet" style={style.beneath}>
          {card.from}
        </Text>
      )}
      <Text className="brass time" style={style.time}>
        {card.amount}
      </Text>
      <Text className="quiet" style={{ ...style.small, margin: 0 }}>
        {card.codeName}
      </Text>
      <Text className="text" style={style.code}>
        {card.code}
      </Text>
      <Text className="quiet" style={style.beneath}>
        {card.validThrough}
      </Text>
    </Section>
  </Section>
)
