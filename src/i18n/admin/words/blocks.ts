import { w, type CollectionWords } from '../words'

export const blockWords: Record<string, CollectionWords> = {
  text: { one: w('Tekst', 'Text'), many: w('Teksty', 'Texts') },
  picture: {
    one: w('Zdjęcie', 'Picture'),
    many: w('Zdjęcia', 'Pictures'),
    fields: { width: w('Szerokość', 'Width') },
    options: { width: { text: w('jak tekst', 'as the text'), wide: w('szeroko', 'wide') } },
  },
  gallery: {
    one: w('Galeria', 'Gallery'),
    many: w('Galerie', 'Galleries'),
    fields: { album: w('Album', 'Album') },
  },
  menuExcerpt: {
    one: w('Fragment karty', 'From the menu'),
    many: w('Fragmenty karty', 'From the menu'),
    fields: { items: w('Pozycje', 'Items') },
  },
  eventList: {
    one: w('Wydarzenia', 'Events'),
    many: w('Wydarzenia', 'Events'),
    fields: { most: w('Najwyżej ile', 'At most') },
  },
  hours: {
    one: w('Godziny i adres', 'Hours and address'),
    many: w('Godziny i adres', 'Hours and address'),
    fields: { showAddress: w('Pokaż adres', 'Show the address') },
  },
  quote: {
    one: w('Cytat', 'Quote'),
    many: w('Cytaty', 'Quotes'),
    fields: { quote: w('Cytat', 'Quote'), source: w('Źródło', 'Source') },
  },
  form: {
    one: w('Formularz', 'Form'),
    many: w('Formularze', 'Forms'),
    fields: {
      askPhone: w('Pytaj o telefon', 'Ask for a phone number'),
      thanks: w('Podziękowanie', 'Thanks'),
    },
    hints: {
      thanks: w('Puste: „Dziękujemy, odpiszemy”.', 'Empty: “Thank you, we will write back”.'),
      heading: w(
        'Tak nazwie się też wiadomość w panelu.',
        'The message in the backoffice is called the same.',
      ),
    },
  },
  faq: {
    one: w('Pytania i odpowiedzi', 'Questions and answers'),
    many: w('Pytania i odpowiedzi', 'Questions and answers'),
    fields: {
      questions: w('Pytania', 'Questions'),
      'questions.question': w('Pytanie', 'Question'),
      'questions.answer': w('Odpowiedź', 'Answer'),
    },
    rows: { questions: [w('Pytanie', 'Question'), w('Pytania', 'Questions')] },
  },
}
