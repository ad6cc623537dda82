import { heading, paragraph } from '../prose'
import type { DemoPost } from '../types'

export const ice: DemoPost = {
  slug: 'lod-czyli-skladnik-ktorego-nie-ma-w-karcie',
  title: {
    pl: 'Lód, czyli składnik, którego nie ma w karcie',
    en: 'Ice, the ingredient that is not on the menu',
  },
  lead: {
    pl: 'Ponad jedna czwarta negroni to woda. Nie z kranu: z lodu, i nie przez przypadek.',
    en: 'More than a quarter of a Negroni is water. Not from the tap: from the ice, and not by accident.',
  },
  cover: 'negroni-z-bliska',
  author: 'jakub-lisiecki',
  publishedDaysAgo: 20,
  body: [
    paragraph(
      'Trzy składniki po 30 ml to 90 ml. W szklance jest ich jednak około 125. Brakujące 35 ml oddał lód, kiedy barman mieszał, i gdyby ich zabrakło, drink byłby ciężki, palący i zamknięty. Woda rozsuwa smaki na tyle, żeby dało się między nie zajrzeć.',
      'Three ingredients of 30 ml make 90 ml. Yet there are about 125 in the glass. The missing 35 came off the ice while the bartender stirred, and without them the drink would be heavy, hot and closed. Water moves the flavours far enough apart for you to look between them.',
    ),
    heading('Zimno i woda to jedno', 'Cold and water are the same thing'),
    paragraph(
      'Lód nie chłodzi dlatego, że jest zimny, tylko dlatego, że się topi. Każdy stopień mniej kosztuje trochę wody i nie ma sposobu, żeby zapłacić za jedno, a nie dostać drugiego. Wstrząsanie działa szybciej i rozcieńcza mocniej, mieszanie wolniej i łagodniej. Stąd stara zasada: co przejrzyste, mieszamy, co z sokiem, śmietanką albo białkiem, wstrząsamy.',
      'Ice does not chill because it is cold but because it melts. Every degree costs a little water, and there is no way to pay for the one without getting the other. Shaking works faster and dilutes more; stirring is slower and gentler. Hence the old rule: what is clear we stir; what holds juice, cream or egg white we shake.',
    ),
    paragraph(
      'Da się to policzyć. Istnieją krzywe, które z mocy mieszanki podają, ile wody odda lód w piętnaście sekund mieszania albo w dziesięć wstrząsania. Z nich biorą się procenty obok drinków w naszej karcie. To nie jest moc tego, co wlano do szklanicy, tylko tego, co stoi przed tobą.',
      'It can be calculated. There are curves that tell, from the strength of the mix, how much water the ice will give in fifteen seconds of stirring or ten of shaking. The percentages beside the drinks on our menu come from them. They are not the strength of what went into the mixing glass but of what is standing in front of you.',
    ),
    heading('Jedna duża kostka', 'One large cube'),
    paragraph(
      'Zdarza się, że lodu trzeba mniej. Drink, który ma stać długo na stoliku, mieszamy krócej, bo resztę wody dostanie już w szkle. Drink bez lodu musi być gotowy od razu, więc mieszamy go dłużej, aż szklanica zajdzie mgłą, a palce zaczną przymarzać. Różnica to kilka mililitrów i właśnie o te kilka mililitrów chodzi w tym zawodzie.',
      'Sometimes less is needed. A drink that will stand on the table for long is stirred for a shorter time, because it gets the rest of its water in the glass. A drink served without ice has to be finished at once, so we stir it longer, until the mixing glass clouds over and your fingers begin to stick. The difference is a few millilitres, and those few millilitres are what this trade is about.',
    ),
    paragraph(
      'Do szklanki wkładamy jedną dużą kostkę zamiast garści małych. Ma mniejszą powierzchnię, więc topnieje wolniej i ostatni łyk przypomina pierwszy. Mrozimy ją przez dobę, z jednej strony, żeby powietrze uciekło na drugą. Zamglony koniec odcinamy piłą i kruszymy do julepów. Nic się nie marnuje, nawet woda.',
      'Into the glass goes one large cube rather than a handful of small ones. It has less surface, so it melts more slowly and the last sip resembles the first. We freeze it for a day, from one side, so that the air escapes to the other. The cloudy end is sawn off and crushed for juleps. Nothing is wasted, not even the water.',
    ),
  ],
}
