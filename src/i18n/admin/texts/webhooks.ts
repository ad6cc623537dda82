import { w } from '../words'

/** A webhook's page and its deliveries; the rating of feedback. */
export const webhookTexts = {
  webhookSecret: w('Klucz podpisu', 'Signing secret'),
  webhookSecretHint: w(
    'Skopiuj teraz i wpisz w programie odbiorcy: nie pokażemy go ponownie.',
    'Copy it now and enter it in the receiving program: it will not be shown again.',
  ),
  webhookSecretCopy: w('Skopiuj', 'Copy'),
  webhookSecretHidden: w(
    'Klucz jest ukryty. Jeśli przepadł, zrób nowy.',
    'The secret is hidden. If it is lost, make a new one.',
  ),
  webhookRenew: w('Zrób nowy klucz', 'Make a new secret'),
  webhookRenewTitle: w('Zrobić nowy klucz?', 'Make a new secret?'),
  webhookRenewLead: w(
    'Przez dobę podpisujemy też poprzednim kluczem, żeby odbiorca zdążył się przestawić. Potem działa tylko nowy.',
    'For a day we sign with the secret before as well, so that the receiver can change over. After that only the new one holds.',
  ),
  webhookTest: w('Wyślij próbę', 'Send a test'),
  webhookTestSent: w(
    'Wysłano próbę. Wynik pojawi się poniżej.',
    'The test is on its way. The outcome appears below.',
  ),
  webhookDeliveries: w('Ostatnie wysyłki', 'Latest deliveries'),
  webhookDeliveriesNone: w('Niczego jeszcze nie wysłano.', 'Nothing has been sent yet.'),
  webhookDeliveriesAll: w('Wszystkie wysyłki', 'All deliveries'),
  webhookDeliveriesRefresh: w('Odśwież', 'Refresh'),
  webhookReplay: w('Wyślij jeszcze raz', 'Send once more'),
  webhookReplayed: w('Wysyłamy jeszcze raz.', 'It is sent once more.'),
  'delivery.waiting': w('czeka', 'waiting'),
  'delivery.delivered': w('odebrana', 'taken'),
  'delivery.failed': w('nie udało się', 'failed'),
  'delivery.skipped': w('pominięta', 'skipped'),
  deliveryFailureIs: w('Nie udało się: {{why}}.', 'Failed: {{why}}.'),
  'deliveryFailure.STATUS': w('odbiorca odmówił', 'refused by the receiver'),
  'deliveryFailure.REDIRECTED': w('odbiorca przekierował gdzie indziej', 'redirected elsewhere'),
  'deliveryFailure.REFUSED_ADDRESS': w(
    'adres prowadzi tam, gdzie nie wysyłamy',
    'the address leads where we do not send',
  ),
  'deliveryFailure.TIMEOUT': w('brak odpowiedzi na czas', 'no answer in time'),
  'deliveryFailure.CERTIFICATE': w('certyfikat jest nieważny', 'the certificate is not valid'),
  'deliveryFailure.CONNECTION': w('brak połączenia', 'no connection'),
  'deliveryFailure.DISABLED': w('webhook jest wyłączony', 'the webhook is switched off'),
  ratingOutOf: w('{{rating}} na 5', '{{rating}} out of 5'),
} as const
