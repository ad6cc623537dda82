import type { DemoPage } from '../types'

export const faq: DemoPage = {
  slug: 'faq',
  title: { pl: 'Pytania i odpowiedzi', en: 'Questions and answers' },
  lead: { pl: 'Krótko o tym, o co pytacie najczęściej.', en: 'Briefly, what people ask us most.' },
  blocks: [
    {
      type: 'faq',
      heading: { pl: 'Stoliki', en: 'Tables' },
      questions: [
        {
          question: { pl: 'Czy muszę rezerwować?', en: 'Do I have to book?' },
          answer: {
            pl: 'Nie. Połowa miejsc przy ladzie zawsze czeka na tych, którzy przychodzą bez zapowiedzi. W piątek i sobotę między dwudziestą a pierwszą stolik lepiej zarezerwować.',
            en: 'No. Half of the seats at the counter are always kept for those who simply come. On Fridays and Saturdays between eight and one a table is better booked.',
          },
        },
        {
          question: { pl: 'Spóźnię się. Co ze stolikiem?', en: 'I will be late. What about my table?' },
          answer: {
            pl: 'Trzymamy go kwadrans. Jeśli dasz znać, dłużej.',
            en: 'We hold it for a quarter of an hour, and for longer if you let us know.',
          },
        },
        {
          question: {
            pl: 'Jak zmienić albo odwołać rezerwację?',
            en: 'How do I change or cancel a booking?',
          },
          answer: {
            pl: 'Linkiem z potwierdzenia albo telefonicznie. Ile kosztuje odwołanie, i czy w ogóle, piszemy obok przycisku, zanim go naciśniesz.',
            en: 'By the link in the confirmation or by phone. What a cancellation costs, if anything, stands beside the button before you press it.',
          },
        },
        {
          question: {
            pl: 'Co znaczy „sobotnia noc, po północy”?',
            en: 'What does “Saturday night, after midnight” mean?',
          },
          answer: {
            pl: 'Że noc liczymy do zamknięcia. Pierwsza w nocy z soboty na niedzielę to u nas wciąż sobota.',
            en: 'That we count a night until closing time. One in the morning between Saturday and Sunday is still Saturday here.',
          },
        },
      ],
    },
    {
      type: 'faq',
      heading: { pl: 'Karta', en: 'The menu' },
      questions: [
        {
          question: { pl: 'Mam alergię. Jak ją zgłosić?', en: 'I have an allergy. How do I tell you?' },
          answer: {
            pl: 'Przy rezerwacji albo barmanowi. Alergeny stoją przy każdym drinku i talerzu. Pracujemy na orzechach, jajkach, mleku i glutenie, więc śladów nie możemy wykluczyć.',
            en: 'When you book, or tell the bartender. Allergens stand beside every drink and plate. We work with nuts, eggs, milk and gluten, so traces cannot be ruled out.',
          },
        },
        {
          question: { pl: 'Czy każdy sour ma w sobie jajko?', en: 'Is there egg in every sour?' },
          answer: {
            pl: 'Nie, a tam, gdzie jest, możemy dać aquafabę, wodę po ciecierzycy. Piana wychodzi tak samo gęsta.',
            en: 'No, and where there is we can use aquafaba, the water of chickpeas. The foam is just as thick.',
          },
        },
        {
          question: {
            pl: 'Zrobicie coś spoza karty?',
            en: 'Will you make something that is not on the menu?',
          },
          answer: {
            pl: 'Jeśli mamy składniki, tak. W zeszycie jest ich prawie sto.',
            en: 'If we have the ingredients, yes. There are almost a hundred in the book.',
          },
        },
        {
          question: {
            pl: 'Dlaczego drink zniknął z karty w ciągu wieczoru?',
            en: 'Why did a drink vanish from the menu during the evening?',
          },
          answer: {
            pl: 'Bo skończył się składnik. Wraca, kiedy wraca składnik, zwykle następnego dnia.',
            en: 'Because an ingredient ran out. It comes back with the ingredient, usually the next day.',
          },
        },
      ],
    },
    {
      type: 'faq',
      heading: { pl: 'Na miejscu', en: 'When you are here' },
      questions: [
        {
          question: { pl: 'Od ilu lat można wejść?', en: 'Is there an age limit?' },
          answer: {
            pl: 'Od osiemnastu. Możemy poprosić o dokument i nikt się nie obraża.',
            en: 'Eighteen. We may ask for identification, and nobody takes offence.',
          },
        },
        {
          question: { pl: 'Jak zapłacić?', en: 'How can I pay?' },
          answer: {
            pl: 'Kartą, telefonem, gotówką. Rachunek dzielimy, na ile części trzeba.',
            en: 'By card, by phone, in cash. We split the bill into as many parts as needed.',
          },
        },
        {
          question: { pl: 'Czy jest szatnia?', en: 'Is there a cloakroom?' },
          answer: {
            pl: 'Są wieszaki pod ladą i przy każdym stoliku. Większe rzeczy zostaw przy wejściu.',
            en: 'There are hooks under the counter and at every table. Leave larger things by the door.',
          },
        },
      ],
    },
  ],
}
