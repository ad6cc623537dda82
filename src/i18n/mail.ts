/** Mails that go to the staff. */
export const passwordWords = {
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
}
