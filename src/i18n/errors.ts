/** Every sentence that an API answer or a refused form may say, by its stable code. `{name}` is filled in by `errorSentence`. */
export type Language = 'pl' | 'en'
export type Sentence = Record<Language, string>

/** Sentences of the stable codes of the API. */
export const errorSentences = {
  BAD_REQUEST: { pl: 'Tego zapytania nie rozumiemy.', en: 'We cannot read this request.' },
  BOOK_BY_PHONE: {
    pl: 'Tej rezerwacji nie przyjmiemy przez internet. Prosimy o telefon.',
    en: 'We cannot take this booking online. Please give us a call.',
  },
  BULK_REFUSED: {
    pl: 'Nie wszystko da się zmienić, więc nie zmieniono niczego.',
    en: 'Not all of them can be changed, so none was.',
  },
  CANNOT_MERGE: {
    pl: 'Tych kart nie można połączyć: są z różnych lokali, usunięte albo już połączone.',
    en: 'These records cannot be merged: they are of different venues, erased, or merged already.',
  },
  CANNOT_UNDO: {
    pl: 'Tego nie można już cofnąć. Najpierw cofnij to, co zrobiono później.',
    en: 'This can no longer be undone. Undo first what was done after it.',
  },
  CLOSED: { pl: 'W tym terminie jest zamknięte.', en: 'We are closed then.' },
  DISK_FULL: {
    pl: 'Na serwerze zabrakło miejsca na pliki. Powiedz o tym temu, kto się nim opiekuje.',
    en: 'The server has no room left for files. Tell whoever looks after it.',
  },
  FORBIDDEN: { pl: 'Nie masz do tego uprawnień.', en: 'You are not allowed to do this.' },
  FUTURE_BOOKINGS: {
    pl: 'Ten gość ma jeszcze rezerwacje. Odwołaj je razem z usunięciem danych albo poczekaj.',
    en: 'This guest still has bookings. Cancel them along with erasing, or wait.',
  },
  GUEST_ERASED: {
    pl: 'Dane tego gościa usunięto. Nie można ich zmieniać.',
    en: 'The data of this guest was erased. It cannot be changed.',
  },
  IDEMPOTENCY_CONFLICT: {
    pl: 'Ten klucz powtórzenia należy do innego zapytania.',
    en: 'This idempotency key belongs to a different request.',
  },
  IMPORT_UNREADABLE: {
    pl: 'Nie umiemy odczytać tego pliku. Potrzebny jest plik CSV z nazwami kolumn w pierwszym wierszu.',
    en: 'We cannot read this file. It has to be a CSV file with the names of the columns in its first line.',
  },
  GIFT_CARD_OVER: {
    pl: 'Tej karty podarunkowej nie można już użyć.',
    en: 'This gift card can no longer be used.',
  },
  GIFT_CARD_REFUNDED: {
    pl: 'Pieniądze za tę kartę już zwrócono.',
    en: 'The money for this card has gone back already.',
  },
  GIFT_CARD_USED: {
    pl: 'Z tej karty już płacono, więc nie można za nią oddać pieniędzy.',
    en: 'This card has been paid with, so the money for it cannot go back.',
  },
  GIFT_CARD_WHOLE: {
    pl: 'Za kartę podarunkową oddaje się całą kwotę: to, co na niej zostało, zawsze można wydać.',
    en: 'For a gift card all of the money goes back: what is left on it can always be spent.',
  },
  INVALID_TRANSITION: {
    pl: 'Z obecnego stanu nie można przejść do wybranego.',
    en: 'The present status does not allow this change.',
  },
  LAST_OWNER: {
    pl: 'To ostatni właściciel. Najpierw nadaj tę rolę komuś innemu.',
    en: 'This is the last owner. Give that role to someone else first.',
  },
  LINK_USED: {
    pl: 'Ten link już nie działa: wygasł albo ktoś go użył. Poproś o nowy.',
    en: 'This link no longer works: it has run out or was used. Please ask for a new one.',
  },
  NOT_INVITED: {
    pl: 'To konto nie czeka już na przyjęcie zaproszenia.',
    en: 'This account is no longer waiting for its invitation.',
  },
  MORE_THAN_LEFT: {
    pl: 'Na karcie nie ma tyle.',
    en: 'There is not that much left on the card.',
  },
  MORE_THAN_PAID: {
    pl: 'Tyle nie można zwrócić: zostało mniej.',
    en: 'That much cannot go back: there is less left.',
  },
  PAYMENT_DUE: {
    pl: 'Ta zmiana wymaga dopłaty. Do tego czasu rezerwacja zostaje bez zmian.',
    en: 'This change needs a further payment. Until then the booking stays as it is.',
  },
  NOTHING_DUE: {
    pl: 'Zasady tej rezerwacji nie przewidują wpłaty. Podaj kwotę.',
    en: 'The policy of this booking asks for nothing. Give an amount.',
  },
  TASK_DONE: { pl: 'To zadanie jest już załatwione.', en: 'This task has been seen to.' },
  NO_TABLE: { pl: 'Nie ma wolnego stolika dla tylu osób.', en: 'There is no free table for this party.' },
  NOT_FOUND: { pl: 'Nie ma tu tego, czego szukasz.', en: 'There is nothing here.' },
  ONE_AT_A_TIME: {
    pl: 'Rezerwacje zmienia się pojedynczo.',
    en: 'Reservations are changed one at a time.',
  },
  OUTSIDE_HOURS: { pl: 'To poza godzinami przyjęć.', en: 'That is outside our hours.' },
  PARTY_TOO_LARGE: {
    pl: 'Dla tylu osób prosimy o kontakt z lokalem.',
    en: 'For a party of this size, please get in touch.',
  },
  PARTY_TOO_SMALL: { pl: 'Za mało osób na ten stolik.', en: 'The party is too small for this.' },
  PASSWORD_NEEDED: {
    pl: 'Własne hasło i adres zmienisz na stronie konta, podając obecne hasło.',
    en: 'Change your own password and address on the account page, with your present password.',
  },
  PASSWORD_WRONG: { pl: 'Obecne hasło jest inne.', en: 'That is not your present password.' },
  NO_MAIL_PROVIDER: {
    pl: 'Nie ustawiono, kto wysyła pocztę, więc nic stąd nie wyjdzie.',
    en: 'Nobody is set up to carry mail, so nothing can leave.',
  },
  PAST_CUTOFF: { pl: 'Na tę zmianę jest już za późno.', en: 'It is too late for this change.' },
  RATE_LIMITED: {
    pl: 'Za dużo zapytań. Spróbuj ponownie za chwilę.',
    en: 'Too many requests. Please try again in a moment.',
  },
  REASON_REQUIRED: {
    pl: 'Podaj powód, żeby zrobić wyjątek.',
    en: 'Please give a reason for making an exception.',
  },
  SECOND_FACTOR_LOCKED: {
    pl: 'Za dużo błędnych kodów. Odczekaj kwadrans albo użyj kodu zapasowego.',
    en: 'Too many wrong codes. Wait a quarter of an hour, or use a recovery code.',
  },
  SECOND_FACTOR_MISSING: {
    pl: 'Twoja rola wymaga drugiego kroku logowania. Najpierw go włącz.',
    en: 'Your role signs in with a second step. Please set it up first.',
  },
  SECOND_FACTOR_NEEDED: {
    pl: 'Podaj kod z aplikacji uwierzytelniającej.',
    en: 'Please give the code from your authenticator app.',
  },
  SECOND_FACTOR_ON: {
    pl: 'Drugi krok logowania jest już włączony.',
    en: 'The second step of signing in is already on.',
  },
  SECOND_FACTOR_REQUIRED: {
    pl: 'Właściciel wymaga drugiego kroku od Twojej roli, więc nie można go wyłączyć.',
    en: 'The owner asks for a second step from your role, so it cannot be switched off.',
  },
  SECOND_FACTOR_UNREADABLE: {
    pl: 'Kody z aplikacji przestały działać, bo zmieniono klucz serwera. Zaloguj się kodem zapasowym albo poproś właściciela o zdjęcie drugiego kroku.',
    en: 'Codes from the app no longer work because the key of the server was changed. Sign in with a recovery code, or ask an owner to take the second step off.',
  },
  SECOND_FACTOR_WRONG: {
    pl: 'Ten kod nie pasuje albo był już użyty. Poczekaj na następny.',
    en: 'That code is not right, or was used before. Wait for the next one.',
  },
  SLOT_TAKEN: { pl: 'Ten termin właśnie zajęto.', en: 'This time has just been taken.' },
  STALE_REVISION: {
    pl: 'Ktoś zmienił to w międzyczasie. Odśwież i spróbuj ponownie.',
    en: 'Someone changed this in the meantime. Reload and try again.',
  },
  STILL_REFERENCED: {
    pl: 'Nie można usunąć: coś innego wciąż z tego korzysta.',
    en: 'This cannot be deleted: something else still uses it.',
  },
  TOO_FAR: { pl: 'Tak odległych terminów jeszcze nie ma.', en: 'That date is not open yet.' },
  TOO_LARGE: { pl: 'To, co wysyłasz, jest za duże.', en: 'What you are sending is too large.' },
  TOO_SOON: { pl: 'Na ten termin jest już za późno.', en: 'That is too soon to book.' },
  UNAUTHENTICATED: { pl: 'Najpierw się zaloguj.', en: 'Please sign in first.' },
  UNAVAILABLE: {
    pl: 'Chwilowo niedostępne. Spróbuj ponownie za moment.',
    en: 'Unavailable for the moment. Please try again shortly.',
  },
  UNEXPECTED: { pl: 'Coś poszło nie tak po naszej stronie.', en: 'Something went wrong on our side.' },
  VALIDATION: { pl: 'Popraw zaznaczone pola.', en: 'Please correct the fields below.' },
  YOURSELF: {
    pl: 'Tego nie zrobisz z własnym kontem. Poproś kogoś innego.',
    en: 'You cannot do this to your own account. Ask somebody else.',
  },
} as const satisfies Record<string, Sentence>

export type ErrorCode = keyof typeof errorSentences

/** Why exactly the request guard refuses; the code beside them stays BAD_REQUEST (or what the guard says). */
export const refusalSentences = {
  aliases: {
    pl: 'Zapytanie ma za dużo aliasów (najwyżej {most}).',
    en: 'The query has too many aliases ({most} at most).',
  },
  batch: { pl: 'Wysyłaj po jednym zapytaniu.', en: 'Send one operation at a time.' },
  bodyNotJson: { pl: 'Treść nie jest poprawnym JSON-em.', en: 'The body is not valid JSON.' },
  bodyTooDeep: {
    pl: 'JSON jest zbyt zagnieżdżony (najwyżej {most} poziomów).',
    en: 'The JSON is nested too deeply ({most} levels at most).',
  },
  bodyTooLarge: {
    pl: 'Treść jest za duża (najwyżej {most} MB).',
    en: 'The body is too large ({most} MB at most).',
  },
  bodyTooSlow: { pl: 'Treść nie nadeszła na czas.', en: 'The body did not arrive in time.' },
  characters: {
    pl: 'Tekst zawiera znaki, których nie można zapisać.',
    en: 'The text has characters that cannot be stored.',
  },
  complexity: {
    pl: 'Zapytanie jest zbyt kosztowne ({cost}, najwyżej {most}).',
    en: 'The query is too expensive ({cost}, {most} at most).',
  },
  conditions: {
    pl: 'Za dużo warunków w „where” (najwyżej {most}).',
    en: 'There are too many conditions in `where` ({most} at most).',
  },
  credentials: { pl: 'E-mail lub hasło są nieprawidłowe.', en: 'The email or password is not right.' },
  credentialsMissing: { pl: 'Podaj e-mail i hasło.', en: 'Please give an email and a password.' },
  cyclicFragments: {
    pl: 'Fragmenty odwołują się do siebie w kółko.',
    en: 'The fragments refer to each other in a circle.',
  },
  directives: {
    pl: 'Zapytanie ma za dużo dyrektyw (najwyżej {most}).',
    en: 'The query has too many directives ({most} at most).',
  },
  field: {
    pl: 'Nie ma tu pola „{path}” albo nie można po nim pytać.',
    en: 'There is no field `{path}` here, or it may not be asked for.',
  },
  formTooLarge: {
    pl: 'Formularz jest za długi. Skróć życzenia.',
    en: 'The form is too long. Please shorten what you wish for.',
  },
  header: { pl: 'Nagłówki są za duże.', en: 'The headers are too large.' },
  introspection: {
    pl: 'Schemat jest dostępny po zalogowaniu.',
    en: 'The schema is there for those who have signed in.',
  },
  malformed: { pl: 'To nie jest poprawne zapytanie HTTP.', en: 'This is not a valid HTTP request.' },
  mediaType: { pl: 'Tego rodzaju treści tu nie przyjmujemy.', en: 'This kind of body is not accepted here.' },
  method: { pl: 'Tej metody tu nie ma.', en: 'This method is not allowed here.' },
  operator: {
    pl: 'Pola „{path}” nie można porównać przez „{operator}”.',
    en: 'The field `{path}` cannot be compared with `{operator}`.',
  },
  parameter: {
    pl: 'Parametr „{name}” ma nieprawidłową wartość.',
    en: 'The parameter `{name}` has a value that cannot be.',
  },
  queryDepth: {
    pl: 'Zapytanie jest zbyt głębokie (najwyżej {most} poziomów).',
    en: 'The query is too deep ({most} levels at most).',
  },
  rootFields: {
    pl: 'Zapytanie pyta o zbyt wiele naraz (najwyżej {most}).',
    en: 'The query asks for too much at once ({most} at most).',
  },
  tokens: {
    pl: 'Zapytanie jest za długie (najwyżej {most} słów).',
    en: 'The query is too long ({most} tokens at most).',
  },
  unknownField: { pl: 'Nie ma takiego pola.', en: 'There is no such field.' },
  url: { pl: 'Adres jest za długi.', en: 'The address is too long.' },
  value: {
    pl: 'Pole „{path}” nie przyjmuje takiej wartości.',
    en: 'The field `{path}` does not take this value.',
  },
  whereDepth: {
    pl: 'Warunki w „where” są zbyt zagnieżdżone (najwyżej {most} poziomów).',
    en: '`where` is nested too deeply ({most} levels at most).',
  },
} as const satisfies Record<string, Sentence>

export type Refusal = keyof typeof refusalSentences

/** Sentences under a single field of a form, where the database or a rule answered with a word of its own. */
export const fieldSentences = {
  ALLERGIES_CONSENT: {
    pl: 'Zaznacz zgodę na zapisanie alergii albo zostaw to pole puste.',
    en: 'Agree that we may keep your allergies, or leave this empty.',
  },
  CHARACTERS: { pl: 'Usuń znaki, których nie widać.', en: 'Please remove the invisible characters.' },
  CIRCULAR_SOURCE: { pl: 'To prowadziłoby w kółko.', en: 'That would lead round in a circle.' },
  CONTACT_MISSING: { pl: 'Podaj telefon albo e-mail.', en: 'Please give a phone number or an email.' },
  IDEMPOTENCY_KEY: {
    pl: 'Potrzebny jest nagłówek Idempotency-Key: od 16 do 64 znaków A–Z, a–z, 0–9, „-” lub „_”.',
    en: 'The header Idempotency-Key is needed: 16 to 64 of A–Z, a–z, 0–9, “-” or “_”.',
  },
  DELIVERY_DAY: {
    pl: 'Wybierz dzień od dziś do roku naprzód.',
    en: 'Choose a day from today to a year ahead.',
  },
  GIFT_CARD_AMOUNT: {
    pl: 'Karty na taką kwotę nie sprzedajemy.',
    en: 'We do not sell a card for that amount.',
  },
  GIFT_CARD_TERMS: {
    pl: 'Bez zgody na regulamin nie możemy sprzedać karty.',
    en: 'We cannot sell a card without your agreement to the terms.',
  },
  LEAVE_EMPTY: { pl: 'Zostaw to pole puste.', en: 'Please leave this empty.' },
  MEMBER_TERMS_MISSING: {
    pl: 'Bez zgody na regulamin nie możemy sprzedać karnetu.',
    en: 'We cannot begin a membership without your agreement to the terms.',
  },
  NOTHING_TO_CHANGE: { pl: 'Nie ma tu nic do zmiany.', en: 'There is nothing to change here.' },
  NOT_A_DATE: {
    pl: 'Podaj dzień z kalendarza, np. 2027-05-15.',
    en: 'Give a day of the calendar, such as 2027-05-15.',
  },
  NOT_AN_EMAIL: { pl: 'Ten adres e-mail wygląda na niepełny.', en: 'This email does not look complete.' },
  NOT_AN_INSTANT: {
    pl: 'Podaj dzień i godzinę ze strefą, np. 2027-05-15T20:00:00+02:00.',
    en: 'Give a day and time with its zone, such as 2027-05-15T20:00:00+02:00.',
  },
  NOT_A_NIP: {
    pl: 'To nie wygląda na NIP. Powinien mieć 10 cyfr; sprawdź, czy nie ma literówki.',
    en: 'This does not look like a NIP. It has ten digits; please check them.',
  },
  NOT_A_PHONE: {
    pl: 'Ten numer telefonu wygląda na niepełny.',
    en: 'This phone number does not look complete.',
  },
  NO_SUCH_DOCUMENT: { pl: 'Tego już nie ma.', en: 'This no longer exists.' },
  NOT_UNIQUE: { pl: 'Taka wartość już jest.', en: 'This value is already taken.' },
  OUT_OF_RANGE: { pl: 'Ta wartość jest poza dozwolonym zakresem.', en: 'This value is out of range.' },
  PARTY_SIZE: {
    pl: 'Podaj, ile osób przyjdzie: liczbę całkowitą od 1.',
    en: 'Say how many will come: a whole number from 1.',
  },
  PASSWORD_SHORT: {
    pl: 'Hasło musi mieć co najmniej 10 znaków.',
    en: 'A password needs at least 10 characters.',
  },
  PAST: { pl: 'Ta chwila już minęła.', en: 'That moment has passed.' },
  TERMS_MISSING: {
    pl: 'Bez zgody na regulamin nie możemy przyjąć rezerwacji.',
    en: 'We cannot take a reservation without your agreement to the terms.',
  },
  TABLE_BOOKED: {
    pl: 'Na ten stolik są rezerwacje. Najpierw przesadź gości.',
    en: 'This table is booked. Move the guests first.',
  },
  TOO_LONG: { pl: 'To za długie. Skróć, proszę.', en: 'This is too long. Please shorten it.' },
  UNKNOWN_FIELD: { pl: 'Nie ma takiego pola.', en: 'There is no such field.' },
  VALUE_MISSING: { pl: 'Uzupełnij to pole.', en: 'Please fill this in.' },
  WRONG_KIND: { pl: 'Ta wartość tu nie pasuje.', en: 'This value does not fit here.' },
} as const satisfies Record<string, Sentence>

export type FieldWord = keyof typeof fieldSentences

export const isFieldWord = (word: unknown): word is FieldWord =>
  typeof word === 'string' && Object.hasOwn(fieldSentences, word)

type Values = Record<string, string | number>

/** The sentence of a code or a refusal in one language, its `{places}` filled. */
export function errorSentence(
  key: ErrorCode | Refusal | keyof typeof fieldSentences,
  language: Language,
  values: Values = {},
): string {
  const sentences: Record<string, Sentence> = { ...errorSentences, ...refusalSentences, ...fieldSentences }
  return fill(sentences[key]?.[language] ?? key, values)
}

const fill = (sentence: string, values: Values) =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorSentences, code)
