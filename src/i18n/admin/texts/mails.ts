import { w } from '../words'

/** The preview of messages, and the outbox of a laptop. */
export const mailTexts = {
  previewTitle: w('Tak to przeczyta gość', 'This is how a guest reads it'),
  previewWith: w('Z najnowszą rezerwacją: {{reference}}.', 'With the latest booking: {{reference}}.'),
  previewMadeUp: w(
    'Z wymyśloną rezerwacją: prawdziwej jeszcze nie ma.',
    'With a made-up booking: there is no real one yet.',
  ),
  previewChooseKind: w(
    'Wybierz, która to wiadomość, a pokażemy, jak wygląda.',
    'Choose which message this is to see it.',
  ),
  previewPl: w('Po polsku', 'In Polish'),
  previewEn: w('Po angielsku', 'In English'),
  previewHtml: w('Jak w skrzynce', 'As in a mailbox'),
  previewText: w('Sam tekst', 'Text only'),
  previewOtherLanguage: w('W tym języku widać to, co zapisano.', 'In this language you see what is saved.'),
  previewVariables: w('Co można wstawić', 'What can be put in'),
  previewOwnWords: w('Nasze słowa', 'Our words'),
  previewSubject: w('Temat:', 'Subject:'),
  previewSendTest: w('Wyślij próbę do mnie', 'Send a test to me'),
  previewSent: w('Próba wysłana na {{to}}.', 'The test went to {{to}}.'),
  previewFailed: w('Nie udało się pokazać wiadomości.', 'The message could not be shown.'),
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
