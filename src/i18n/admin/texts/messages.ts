import { w } from '../words'

/** The outbox: why a message went out or did not, and what a manager may do about it. */
export const messageTexts = {
  messageFilterStatus: w('Co się z nimi stało', 'What became of them'),
  'messageFilter.any': w('Wszystkie', 'All'),
  'messageFilter.ahead': w('Jeszcze nie wysłane', 'Still to go out'),
  'messageFilter.sent': w('Wysłane', 'Sent'),
  'messageFilter.notSent': w('Pominięte i zastąpione', 'Skipped and superseded'),
  'messageFilter.failed': w('Nieudane', 'Failed'),
  messageNoProvider: w(
    'Nie ustawiono, kto wysyła pocztę, więc żadna wiadomość stąd nie wychodzi. Podaj RESEND_API_KEY albo SMTP_URL.',
    'Nobody is set up to carry mail, so no message leaves this house. Set RESEND_API_KEY or SMTP_URL.',
  ),
  messageDelivered: w('dotarła {{when}}', 'arrived {{when}}'),
  messageSendAgain: w('Wyślij ponownie', 'Send again'),
  messageSendAfterAll: w('Jednak wyślij', 'Send after all'),
  messageSentAfterAll: w('Wyjdzie, gdy przyjdzie jej czas.', 'It goes out when its time comes.'),
  messageCallOff: w('Nie wysyłaj', 'Do not send'),
  messageSentAgain: w('Zaraz spróbujemy wysłać jeszcze raz.', 'It is sent again in a moment.'),
  messageCalledOff: w('Ta wiadomość nie wyjdzie.', 'This message will not go out.'),
  messagePanel: w('Wiadomości', 'Messages'),
  messagePanelNone: w(
    'Nic nie wysłano i nic nie jest zaplanowane.',
    'Nothing was sent and nothing is planned.',
  ),
  messagePanelMore: w('Wszystkie wiadomości', 'All messages'),
  'messageReason.TOO_LATE': w('Było już za późno.', 'It was too late.'),
  'messageReason.OVERTAKEN': w('Wyszło późniejsze przypomnienie.', 'A later reminder took its place.'),
  'messageReason.STATUS': w(
    'Rezerwacja nie jest już w stanie, o którym mowa w wiadomości.',
    'The booking is no longer in the state the message speaks of.',
  ),
  'messageReason.NO_ADDRESS': w('Nie ma adresu, na który można napisać.', 'There is no address to write to.'),
  'messageReason.NO_PROVIDER': w(
    'Nie ustawiono, kto wysyła SMS-y.',
    'Nobody is set up to carry text messages.',
  ),
  'messageReason.NO_MAIL_PROVIDER': w('Nie ustawiono, kto wysyła pocztę.', 'Nobody is set up to carry mail.'),
  'messageReason.CAME_BACK': w(
    'Wyszła i wróciła: pod tym adresem nikt jej nie odbiera.',
    'It went out and came back: nobody takes mail at this address.',
  ),
  'messageReason.UNCERTAIN': w(
    'Połączenie urwało się w chwili przekazania: mogła dojść albo nie. Sama nie wyjdzie drugi raz.',
    'The line broke while it was handed over: it may have arrived or not. It does not go out again by itself.',
  ),
  'messageReason.BOUNCED': w(
    'Poczta na ten adres wraca albo jego właściciel jej nie chce.',
    'Mail to this address comes back, or its owner does not want it.',
  ),
  'messageReason.ERASED': w('Dane gościa usunięto.', 'The data of the guest was erased.'),
  'messageReason.QUIET_HOURS': w(
    'Wypadała w nocy, a rano byłoby za późno.',
    'It fell into the night, and the morning was too late.',
  ),
  'messageReason.GONE': w('Nie ma już tego, czego dotyczyła.', 'What it was about is not there any more.'),
  'messageReason.ALREADY_SENT': w('Już o to pytaliśmy.', 'The guest was asked before.'),
  'messageReason.CALLED_OFF': w('Ktoś z zespołu ją wstrzymał.', 'A colleague called it off.'),
  'messageReason.CHANGED': w('Rezerwacja się zmieniła.', 'The booking changed.'),
  'messageReason.CADENCE': w('Zmieniono terminy przypomnień.', 'The times of reminders were changed.'),
  'messageReason.REFUSED': w('Poczta nie przyjęła tej wiadomości.', 'The mail provider would not take it.'),
  'messageReason.GAVE_UP': w('Żadna z prób się nie powiodła.', 'None of the tries got through.'),
  'messageReason.BROKEN': w(
    'Nie udało się jej napisać. To błąd po naszej stronie.',
    'It could not be written. That is a fault of ours.',
  ),
  'messageReason.timeout': w('Poczta nie odpowiada na czas.', 'The mail provider does not answer in time.'),
  'messageReason.unreachable': w('Nie ma połączenia z pocztą.', 'The mail provider cannot be reached.'),
}
