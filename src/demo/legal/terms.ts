import { list, paragraph } from '../prose'
import type { DemoLegalText } from '../types'

export const terms: DemoLegalText = {
  kind: 'terms',
  version: '1',
  inForceFrom: '2026-01-01',
  title: { pl: 'Regulamin', en: 'Terms' },
  lead: {
    pl: 'Zasady rezerwacji i pobytu, po ludzku.',
    en: 'The rules of booking and visiting, in plain words.',
  },
  sections: [
    {
      heading: { pl: 'Rezerwacja', en: 'Booking' },
      body: [
        list(
          [
            'Rezerwacja jest zawarta, gdy przyjdzie potwierdzenie. Jeśli wymaga zaliczki, dopiero po jej opłaceniu.',
            'A booking is made when the confirmation arrives; if a deposit is required, only once it has been paid.',
          ],
          [
            'Stolik trzymamy przez piętnaście minut od umówionej godziny.',
            'A table is held for fifteen minutes after the agreed time.',
          ],
          [
            'Zmienić lub odwołać rezerwację można linkiem z potwierdzenia. Termin i koszt są podane przed naciśnięciem przycisku i w wiadomości.',
            'A booking can be changed or cancelled by the link in the confirmation. The deadline and the cost are stated before you press the button and in the message.',
          ],
          [
            'Grupy od dziewięciu osób potwierdzamy indywidualnie.',
            'Parties of nine and more are confirmed individually.',
          ],
        ),
      ],
    },
    {
      heading: { pl: 'Zaliczki', en: 'Deposits' },
      body: [
        paragraph(
          'Zaliczka jest częścią rachunku, nie dodatkową opłatą. Wraca w całości, jeśli odwołasz rezerwację w terminie albo jeśli to my ją odwołamy.',
          'A deposit is part of the bill, not an extra charge. It is returned in full if you cancel in time or if we are the ones who cancel.',
        ),
      ],
    },
    {
      heading: { pl: 'Na miejscu', en: 'When you are here' },
      body: [
        paragraph(
          'Wstęp od osiemnastego roku życia. Nie podajemy alkoholu osobom nieletnim ani nietrzeźwym i nie dyskutujemy o tym. Za rzeczy zostawione bez opieki nie odpowiadamy, ale przechowujemy je przez miesiąc.',
          'Entry from the age of eighteen. We serve no alcohol to minors or to anyone who is drunk, and do not argue about it. We are not liable for things left unattended, but we keep them for a month.',
        ),
      ],
    },
    {
      heading: { pl: 'Reklamacje', en: 'Complaints' },
      body: [
        paragraph(
          'Jeśli coś poszło nie tak, powiedz o tym od razu, zwykle da się to naprawić tego samego wieczoru. Można też napisać na bar@example.com; odpowiadamy w czternaście dni. To bar pokazowy i żadna umowa z nim nie jest zawierana naprawdę.',
          'If something went wrong, tell us at once; mostly it can be put right the same evening. You may also write to bar@example.com; we answer within fourteen days. This is a demonstration bar, and no contract with it is real.',
        ),
      ],
    },
  ],
}
