import { w, type CollectionWords } from '../words'

export const feedbackWords: Record<string, CollectionWords> = {
  feedback: {
    one: w('Opinia', 'Feedback'),
    many: w('Opinie gości', 'Feedback'),
    about: w(
      'Co goście powiedzieli po wizycie. Ich słów nikt tu nie zmieni.',
      'What guests said after a visit. Nobody changes their words here.',
    ),
    first: w(
      'Nie ma jeszcze opinii. Prosimy o nie dzień po wizycie.',
      'There is no feedback yet. Guests are asked the day after a visit.',
    ),
    fields: {
      rating: w('Ocena', 'Rating'),
      locale: w('Język', 'Language'),
      words: w('Słowa gościa', 'The guest’s words'),
      reservation: w('Rezerwacja', 'Reservation'),
      serviceDate: w('Wieczór', 'Night'),
      givenAt: w('Kiedy', 'When'),
      changedAt: w('Zmieniono', 'Changed'),
      flagged: w('Niska ocena', 'Low rating'),
      answered: w('Załatwione', 'Taken care of'),
      answerNote: w('Co zrobiliśmy', 'What we did'),
      answeredBy: w('Kto', 'By'),
      answeredAt: w('Kiedy załatwione', 'Taken care of on'),
    },
    hints: {
      answerNote: w('Gość tego nie widzi.', 'The guest does not see this.'),
    },
    options: { locale: { pl: w('polski', 'Polish'), en: w('angielski', 'English') } },
  },
}
