import { w } from '../words'

/** The preview of messages, and the outbox of a laptop. */
export const mailTexts = {
  mailPreviewTitle: w('Tak to przeczyta gość', 'This is how a guest reads it'),
  mailPreviewWith: w('Z najnowszą rezerwacją: {{reference}}.', 'With the latest booking: {{reference}}.'),
  mailPreviewMadeUp: w(
    'Z wymyśloną rezerwacją: prawdziwej jeszcze nie ma.',
    'With a made-up booking: there is no real one yet.',
  ),
  mailPreviewChooseKind: w(
    'Wybierz, która to wiadomość, a pokażemy, jak wygląda.',
    'Choose which message this is to see it.',
  ),
  mailPreviewPl: w('Po polsku', 'In Polish'),
  mailPreviewEn: w('Po angielsku', 'In English'),
  mailPreviewHtml: w('Jak w skrzynce', 'As in a mailbox'),
  mailPreviewText: w('Sam tekst', 'Text only'),
  mailPreviewOtherLanguage: w(
    'W tym języku widać to, co zapisano.',
    'In this language you see what is saved.',
  ),
  mailPreviewVariables: w('Co można wstawić', 'What can be put in'),
  mailPreviewOwnWords: w('Nasze słowa', 'Our words'),
  mailPreviewSubject: w('Temat:', 'Subject:'),
  mailPreviewSendTest: w('Wyślij próbę do mnie', 'Send a test to me'),
  mailPreviewSent: w('Próba wysłana na {{to}}.', 'The test went to {{to}}.'),
  mailPreviewFailed: w('Nie udało się pokazać wiadomości.', 'The message could not be shown.'),
  outboxNav: w('Niewysłane wiadomości', 'Unsent mail'),
  outboxTitle: w('Niewysłane wiadomości', 'Unsent mail'),
  outboxWhy: w(
    'Nie ma dostawcy poczty, więc nic stąd nie wychodzi. Tak wyglądałyby wiadomości.',
    'There is no mail provider, so nothing leaves this house. This is what would have gone out.',
  ),
  outboxElsewhere: w(
    'Poczta wychodzi przez {{provider}}; tutaj nic nie zostaje.',
    'Mail leaves by {{provider}}; nothing is kept here.',
  ),
  outboxNowhere: w(
    'Nie ustawiono, kto wysyła pocztę: nic stąd nie wychodzi i nic tu nie zostaje. Wiadomości czekają na liście z tym powodem.',
    'Nobody is set up to carry mail: nothing leaves and nothing is kept here. Messages stand in their list with that reason.',
  ),
  outboxClosed: w('To widok dla właściciela i menedżera.', 'This page is for the owner and the managers.'),
  outboxEmpty: w(
    'Jeszcze nic nie napisaliśmy. Pierwsza wiadomość przyjdzie z rezerwacją.',
    'Nothing has been written yet. The first message comes with a booking.',
  ),
  outboxNewest: w('Najnowsze', 'Newest'),
  outboxTo: w('Do', 'To'),
  outboxFrom: w('Od', 'From'),
  outboxReplyTo: w('Odpowiedź do', 'Replies to'),
  outboxAt: w('Kiedy', 'When'),
  outboxFiles: w('Załączniki', 'Attachments'),
  outboxFrame: w('Wiadomość: {{subject}}', 'Message: {{subject}}'),
  outboxText: w('Sam tekst', 'Text only'),
  outboxBack: w('Wszystkie', 'All of them'),
}
