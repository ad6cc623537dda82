import { w } from '../words'

/** The paper for a payment, and whom it is for, in the backoffice. */
export const confirmationTexts = {
  'confirm.title': w('Potwierdzenie wpłaty', 'Confirmation of payment'),
  'confirm.note': w(
    'Dokument dla gościa. To nie jest faktura VAT: tę wystawia Twój program księgowy.',
    'A document for the guest. It is not a VAT invoice: that one comes from your accounting program.',
  ),
  'confirm.pdfPl': w('PDF po polsku', 'PDF in Polish'),
  'confirm.pdfEn': w('PDF po angielsku', 'PDF in English'),
  'confirm.mail': w('Wyślij mailem', 'Send by email'),
  'confirm.mailed': w('Potwierdzenie jest w drodze.', 'The confirmation is on its way.'),
  'confirm.notMailed': w(
    'Nie wysłaliśmy: nie ma adresu albo wysłano je już wiele razy.',
    'Nothing was sent: there is no address, or it went out many times already.',
  ),
  'confirm.buyer': w('Nabywca z NIP-em', 'Buyer with a NIP'),
  'confirm.nip': w('NIP (puste: bez nabywcy)', 'NIP (empty: no buyer)'),
  'confirm.name': w('Nazwa', 'Name'),
  'confirm.address': w('Adres', 'Address'),
  'confirm.save': w('Zapisz nabywcę', 'Save the buyer'),
  'confirm.saved': w(
    'Zapisane. Nowe potwierdzenie idzie mailem.',
    'Saved. A new confirmation goes out by email.',
  ),
} as const
