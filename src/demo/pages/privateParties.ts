import { list, paragraph } from '../prose'
import type { DemoPage } from '../types'

export const privateParties: DemoPage = {
  slug: 'private-parties',
  title: { pl: 'Przyjęcia prywatne', en: 'Private parties' },
  lead: {
    pl: 'Urodziny, premiery, pożegnania i powitania, od dziewięciu do sześćdziesięciu osób.',
    en: 'Birthdays, premieres, farewells and welcomes, from nine guests to sixty.',
  },
  blocks: [
    {
      type: 'text',
      heading: { pl: 'Trzy możliwości', en: 'Three possibilities' },
      body: [
        list(
          [
            'Długi stół na antresoli: do szesnastu osób, każdej nocy.',
            'The long table on the gallery: up to sixteen guests, any night.',
          ],
          [
            'Cała antresola: do trzydziestu osób, od niedzieli do czwartku.',
            'The whole gallery: up to thirty guests, Sunday to Thursday.',
          ],
          [
            'Cały bar: do sześćdziesięciu osób, w poniedziałki i wtorki.',
            'The whole bar: up to sixty guests, Mondays and Tuesdays.',
          ],
        ),
        paragraph(
          'Układamy krótką kartę na ten jeden wieczór: cztery drinki, z czego co najmniej jeden bez alkoholu, i talerze do dzielenia się. Jeśli macie ulubiony smak albo wspomnienie, spróbujemy zamienić je w recepturę.',
          'We write a short menu for that one evening: four drinks, at least one of them free of alcohol, and plates to share. If there is a taste you love or a memory, we will try to turn it into a recipe.',
        ),
      ],
    },
    { type: 'picture', picture: 'bez-alkoholu', width: 'text' },
    {
      type: 'faq',
      heading: { pl: 'Najczęściej pytacie', en: 'What people ask' },
      questions: [
        {
          question: { pl: 'Z jakim wyprzedzeniem pisać?', en: 'How far ahead should we write?' },
          answer: {
            pl: 'Stół: tydzień. Antresola: trzy tygodnie. Cały bar: dwa miesiące, w grudniu trzy.',
            en: 'For the table a week, for the gallery three weeks, for the whole bar two months, in December three.',
          },
        },
        {
          question: { pl: 'Czy można przynieść własny tort?', en: 'May we bring our own cake?' },
          answer: {
            pl: 'Tak, i nie liczymy za to nic. Talerze, świeczki i zapałki są na miejscu.',
            en: 'Yes, at no charge. Plates, candles and matches are here.',
          },
        },
        {
          question: { pl: 'Czy można grać własną muzykę?', en: 'May we play our own music?' },
          answer: {
            pl: 'Przy rezerwacji całego baru tak. Na antresoli słychać to, co na dole.',
            en: 'If you take the whole bar, yes. On the gallery you hear what is played below.',
          },
        },
      ],
    },
    {
      type: 'form',
      heading: { pl: 'Napisz do nas', en: 'Write to us' },
      intro: {
        pl: 'Podaj datę, liczbę osób i okazję. Odpowiadamy w dwa dni; najszybciej przez telefon, po szesnastej: +48 22 555 01 44.',
        en: 'Tell us the date, the number of guests and the occasion. We answer within two days; quickest by phone, after four in the afternoon: +48 22 555 01 44.',
      },
      askPhone: true,
    },
  ],
}
