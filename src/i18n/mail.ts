/** Mails that go to the staff. */
export const accountMailWords = {
  passwordReset: {
    pl: {
      subject: 'Eliksir: nowe hasło',
      greeting: 'Cześć,',
      reason: 'ktoś, zapewne Ty, poprosił o nowe hasło do panelu. Link działa raz i tylko przez 30 minut.',
      action: 'Ustaw nowe hasło',
      note: 'Jeśli to nie Ty, nic nie rób: obecne hasło nadal działa.',
    },
    en: {
      subject: 'Eliksir: a new password',
      greeting: 'Hello,',
      reason: 'someone, most likely you, asked for a new password. The link works once, for 30 minutes.',
      action: 'Set a new password',
      note: 'If it was not you, do nothing: your present password still works.',
    },
  },
  invitation: {
    pl: {
      subject: 'Eliksir: zaproszenie do zespołu',
      greeting: 'Cześć,',
      reason: 'masz konto w panelu lokalu. Link działa raz, przez siedem dni: ustawisz nim imię i hasło.',
      action: 'Przyjmij zaproszenie',
      note: 'Jeśli nie wiesz, o co chodzi, nic nie rób: bez tego linku konto się nie otworzy.',
    },
    en: {
      subject: 'Eliksir: an invitation to the team',
      greeting: 'Hello,',
      reason:
        'you have an account in the backoffice. The link works once, for seven days: it sets your name and password.',
      action: 'Accept the invitation',
      note: 'If you do not know what this is about, do nothing: without this link the account stays closed.',
    },
  },
}
