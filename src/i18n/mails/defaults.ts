import type { TemplateKind } from '@/emails/templates/templateKinds'
import type { Language } from '../errors'

/** What staff may put into their own words. Paragraphs are parted by empty lines. */
export type TemplateWords = { subject: string; opening: string; closing: string }

/** The house's own words for what it writes to guests, in the form that staff edit. */
export const defaultWords: Record<TemplateKind, Record<Language, TemplateWords>> = {
  requestReceived: {
    pl: {
      subject: 'Mamy Twoją prośbę: {date}, {time}',
      opening:
        'Dziękujemy. Sprawdzimy salę i odpowiemy na ten adres. Dopiero nasza odpowiedź jest rezerwacją.',
      closing: '',
    },
    en: {
      subject: 'We have your request: {date}, {time}',
      opening:
        'Thank you. We will look at the room and answer to this address. Only our answer makes it a booking.',
      closing: '',
    },
  },
  waitlistJoined: {
    pl: {
      subject: 'Lista oczekujących: {date}, {time}',
      opening: 'Kiedy coś się zwolni, napiszemy i chwilę potrzymamy stolik dla Ciebie.',
      closing: 'Jeśli plany się zmienią, wypisz się jednym przyciskiem.',
    },
    en: {
      subject: 'Waiting list: {date}, {time}',
      opening: 'When something comes free we will write and hold the table for you for a while.',
      closing: 'If your plans change, you leave the list with one button.',
    },
  },
  waitlistOffer: {
    pl: {
      subject: 'Jest stolik: {date}, {time}',
      opening:
        'Zwolnił się stolik, na który czekasz. Trzymamy go dla Ciebie do {offerUntil}. Potem dostanie go następna osoba z listy.',
      closing: '',
    },
    en: {
      subject: 'There is a table: {date}, {time}',
      opening:
        'The table you are waiting for has come free. We hold it for you until {offerUntil}. After that the next person on the list gets it.',
      closing: '',
    },
  },
  paymentLink: {
    pl: {
      subject: 'Stolik czeka na płatność: {date}, {time}',
      opening: 'Trzymamy dla Ciebie stolik. Rezerwacja będzie pewna, kiedy zapłacisz.',
      closing: '',
    },
    en: {
      subject: 'Your table is waiting for payment: {date}, {time}',
      opening: 'We are holding a table for you. The booking is certain once you have paid.',
      closing: '',
    },
  },
  paymentReminder: {
    pl: {
      subject: 'Stolik wciąż czeka na płatność: {date}, {time}',
      opening: 'Wciąż trzymamy dla Ciebie stolik, ale płatność jeszcze do nas nie dotarła.',
      closing: '',
    },
    en: {
      subject: 'Your table is still waiting for payment: {date}, {time}',
      opening: 'We are still holding a table for you, but the payment has not reached us yet.',
      closing: '',
    },
  },
  confirmation: {
    pl: {
      subject: 'Twój stolik: {date}, {time}',
      opening: 'Stolik jest zarezerwowany. W załączniku znajdziesz plik do kalendarza.',
      closing: '',
    },
    en: {
      subject: 'Your table: {date}, {time}',
      opening: 'The table is booked. A file for your calendar is attached.',
      closing: '',
    },
  },
  change: {
    pl: {
      subject: 'Zmiana rezerwacji: {date}, {time}',
      opening:
        'Rezerwacja się zmieniła. Teraz jest tak, jak poniżej; to, co pisaliśmy wcześniej, już nie obowiązuje.',
      closing: '',
    },
    en: {
      subject: 'Your booking has changed: {date}, {time}',
      opening: 'Your booking has changed. Below is how it stands now; what we wrote before no longer holds.',
      closing: '',
    },
  },
  reminder: {
    pl: {
      subject: 'Do zobaczenia: {date}, {time}',
      opening: 'Przypominamy o rezerwacji. Jeśli coś się zmieniło, daj znać: ktoś inny chętnie usiądzie.',
      closing: '',
    },
    en: {
      subject: 'See you soon: {date}, {time}',
      opening:
        'A reminder of your booking. If something has changed, please tell us: somebody else would like the table.',
      closing: '',
    },
  },
  cancelledByGuest: {
    pl: {
      subject: 'Odwołane: {date}, {time}',
      opening: 'Potwierdzamy: odwołane. Dziękujemy, że dajesz znać. Do następnego razu.',
      closing: '',
    },
    en: {
      subject: 'Cancelled: {date}, {time}',
      opening: 'It is cancelled. Thank you for letting us know; until next time.',
      closing: '',
    },
  },
  cancelledByVenue: {
    pl: {
      subject: 'Musimy odwołać: {date}, {time}',
      opening:
        'Przepraszamy, tym razem musimy odwołać Twoją rezerwację. Jeśli coś zapłacono, oddajemy wszystko.',
      closing: '',
    },
    en: {
      subject: 'We have to cancel: {date}, {time}',
      opening: 'We are sorry: we cannot have you this time. If anything was paid, all of it goes back.',
      closing: '',
    },
  },
  declined: {
    pl: {
      subject: 'Tym razem się nie uda: {date}, {time}',
      opening: 'Przepraszamy, tej nocy nie damy rady. Może inna?',
      closing: '',
    },
    en: {
      subject: 'It will not work this time: {date}, {time}',
      opening: 'We are sorry, we cannot manage that night. Another one, perhaps?',
      closing: '',
    },
  },
  requestExpired: {
    pl: {
      subject: 'Prośba wygasła: {date}, {time}',
      opening: 'Przepraszamy, nie zdążyliśmy odpowiedzieć na czas. Stolik nie jest zarezerwowany.',
      closing: '',
    },
    en: {
      subject: 'Your request has run out: {date}, {time}',
      opening: 'We are sorry: we did not answer in time. No table is booked.',
      closing: '',
    },
  },
  paymentExpired: {
    pl: {
      subject: 'Rezerwacja wygasła: {date}, {time}',
      opening:
        'Płatność nie dotarła na czas, więc stolik wrócił do puli. Jeśli pieniądze jeszcze przyjdą, oddamy je w całości.',
      closing: '',
    },
    en: {
      subject: 'Your booking has run out: {date}, {time}',
      opening:
        'The payment did not reach us in time, so the table is free for others again. Should the money still arrive, all of it goes back.',
      closing: '',
    },
  },
  feedbackRequest: {
    pl: {
      subject: '{venueName}: jak było?',
      opening: 'Dziękujemy za wizytę. Ocena i dwa słowa od Ciebie powiedzą nam, co poprawić. To pół minuty.',
      closing: '',
    },
    en: {
      subject: '{venueName}: how was it?',
      opening:
        'Thank you for coming. A rating and a word or two tell us what to do better. It takes half a minute.',
      closing: '',
    },
  },
}
