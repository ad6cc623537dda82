import type { Text } from '../types'

type Steps = readonly Text[]

export const shakenUp: Steps = [
  {
    pl: 'Wstrząśnij wszystko z lodem, aż shaker zmrozi dłonie.',
    en: 'Shake everything with ice until the shaker is too cold to hold.',
  },
  { pl: 'Przecedź podwójnie do schłodzonego kieliszka.', en: 'Double strain into a chilled glass.' },
]

export const stirredUp: Steps = [
  {
    pl: 'Mieszaj wszystko na dużym lodzie około pół minuty.',
    en: 'Stir everything over large ice for about half a minute.',
  },
  { pl: 'Przecedź do schłodzonego kieliszka.', en: 'Strain into a chilled glass.' },
]

export const shakenTwice: Steps = [
  {
    pl: 'Wstrząśnij wszystko bez lodu, żeby się spieniło.',
    en: 'Shake everything without ice until it foams.',
  },
  { pl: 'Dodaj lód i wstrząśnij jeszcze raz, mocno.', en: 'Add ice and shake again, hard.' },
  { pl: 'Przecedź podwójnie do schłodzonego szkła.', en: 'Double strain into chilled glass.' },
]

export const shakenOverIce: Steps = [
  { pl: 'Wstrząśnij wszystko z lodem.', en: 'Shake everything with ice.' },
  { pl: 'Przecedź na świeży lód w niskiej szklance.', en: 'Strain over fresh ice in a low glass.' },
]

export const equalPartsShaken: Steps = [
  { pl: 'Odmierz wszystkie składniki po równo.', en: 'Measure all the parts equally.' },
  { pl: 'Wstrząśnij z lodem, krótko i mocno.', en: 'Shake with ice, short and hard.' },
  { pl: 'Przecedź podwójnie do schłodzonego kieliszka.', en: 'Double strain into a chilled glass.' },
]

export const shakenWithMint: Steps = [
  {
    pl: 'Zamknij miętę między dłońmi jednym klaśnięciem i wrzuć do shakera.',
    en: 'Clap the mint between your palms and drop it into the shaker.',
  },
  { pl: 'Wstrząśnij wszystko z lodem.', en: 'Shake everything with ice.' },
  {
    pl: 'Przecedź podwójnie, żeby żaden listek nie wpadł do szkła.',
    en: 'Double strain so that no leaf gets into the glass.',
  },
]

export const shakenThenTopped: Steps = [
  { pl: 'Wstrząśnij wszystko poza winem z lodem.', en: 'Shake everything but the wine with ice.' },
  { pl: 'Przecedź do kieliszka.', en: 'Strain into the glass.' },
  { pl: 'Dopełnij winem, powoli, po ściance.', en: 'Top with the wine, slowly, down the side.' },
]

export const builtOverIce: Steps = [
  { pl: 'Napełnij szklankę lodem.', en: 'Fill the glass with ice.' },
  { pl: 'Wlej wszystko po kolei, od najmocniejszego.', en: 'Pour everything in order, the strongest first.' },
  { pl: 'Zamieszaj raz, od dna.', en: 'Stir once, from the bottom.' },
]
