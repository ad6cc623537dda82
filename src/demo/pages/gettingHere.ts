import { list, paragraph } from '../prose'
import type { DemoPage } from '../types'

export const gettingHere: DemoPage = {
  slug: 'getting-here',
  title: { pl: 'Jak dojść', en: 'Getting here' },
  lead: {
    pl: 'Wejście jest od podwórza, pod zieloną lampą. Kiedy świeci, jest otwarte.',
    en: 'The entrance is from the courtyard, under the green lamp. When it is lit, we are open.',
  },
  blocks: [
    { type: 'hours', heading: { pl: 'Adres i godziny', en: 'Address and hours' }, showAddress: true },
    {
      type: 'text',
      heading: { pl: 'Dojazd', en: 'By public transport' },
      body: [
        list(
          [
            'Metro: stacja Politechnika, siedem minut pieszo.',
            'Metro: Politechnika station, seven minutes on foot.',
          ],
          [
            'Tramwaj i autobus: przystanek Plac Konstytucji, trzy minuty.',
            'Tram and bus: Plac Konstytucji stop, three minutes.',
          ],
          [
            'Po północy autobusy nocne odjeżdżają z przystanku przy placu.',
            'After midnight the night buses leave from the stop at the square.',
          ],
          [
            'Rower: stojaki na podwórzu, oświetlone i pod kamerą.',
            'Bicycle: racks in the courtyard, lit and under a camera.',
          ],
        ),
        paragraph(
          'Na ulicy obowiązuje strefa płatnego parkowania, a miejsc wieczorem i tak nie ma. Nie polecamy samochodu z wielu powodów.',
          'The street is a paid parking zone, and in the evening there are no spaces anyway. We do not recommend a car, for several reasons.',
        ),
      ],
    },
    {
      type: 'text',
      heading: { pl: 'Dostępność', en: 'Accessibility' },
      body: [
        paragraph(
          'Próg ma dwa centymetry, drzwi dziewięćdziesiąt, ale są ciężkie: zadzwoń, otworzymy. Toaleta jest dostępna dla wózka, dwa stoliki mają odpowiednią wysokość, a jedno miejsce przy ladzie obniżyliśmy. Pies przewodnik jest mile widziany, każdy inny też, byle spokojny.',
          'The threshold is two centimetres high and the door ninety wide, but heavy: ring and we will open it. The toilet is accessible by wheelchair, two tables are of the right height, and one place at the counter has been lowered. Guide dogs are welcome, and so is any other dog that keeps calm.',
        ),
      ],
    },
  ],
}
