import { w } from '../words'

/** Gift cards in the backoffice: taking one at the till, and what a manager does with one that was sold. */
export const giftCardTexts = {
  giftNav: w('Przyjmij kartę podarunkową', 'Take a gift card'),
  giftTitle: w('Karta podarunkowa', 'Gift card'),
  giftClosed: w('To widok dla obsługi sali i kierownictwa.', 'This page is for hosts and managers.'),
  giftCode: w('Kod z karty', 'Code on the card'),
  giftCodeHint: w(
    'Szesnaście znaków. Wielkość liter, odstępy i kreski nie mają znaczenia.',
    'Sixteen characters. Case, spaces and dashes do not matter.',
  ),
  giftLook: w('Sprawdź', 'Look'),
  giftNobody: w(
    'Takiej karty nie ma. Sprawdź, czy wszystkie znaki są na miejscu.',
    'There is no such card. Look whether all characters are there.',
  ),
  giftLeft: w('Zostało {{amount}}', '{{amount}} left'),
  giftValid: w(
    'Końcówka {{lastFour}}, ważna do {{date}} włącznie',
    'Ends in {{lastFour}}, good until {{date}}, that day included',
  ),
  giftOver: w('Tej karty nie można przyjąć: {{state}}.', 'This card cannot be taken: {{state}}.'),
  giftAmount: w('Ile z niej zapłacić', 'How much is paid with it'),
  giftTake: w('Przyjmij {{amount}}', 'Take {{amount}}'),
  giftUnreadable: w('Podaj kwotę najwyżej {{most}}.', 'Give an amount of {{most}} at most.'),
  giftTaken: w(
    'Przyjęto {{amount}}. Odejmij tę kwotę od rachunku w kasie.',
    '{{amount}} taken. Take this sum off the bill at the till.',
  ),
  giftUndo: w('Cofnij', 'Undo'),
  giftUndone: w('Cofnięto. Kwota wróciła na kartę.', 'Undone. The sum is on the card again.'),
  giftNext: w('Następna karta', 'Next card'),
  giftPanel: w('Ta karta', 'This card'),
  'giftIs.unpaid': w(
    'Zamówiona i jeszcze nieopłacona. Po dobie zamówienie wygasa.',
    'Ordered and not yet paid. After a day the order runs out.',
  ),
  'giftIs.active': w('Ważna. Zostało na niej {{amount}}.', 'Valid. There is {{amount}} left on it.'),
  'giftIs.used': w('Wykorzystana w całości.', 'Used up.'),
  'giftIs.expired': w(
    'Wygasła. Niczego już z niej nie zapłacisz.',
    'It has run out. Nothing can be paid with it any more.',
  ),
  'giftIs.blocked': w('Zablokowana. Zostało na niej {{amount}}.', 'Stopped. There is {{amount}} left on it.'),
  'giftIs.refunded': w(
    'Pieniądze za nią wróciły do osoby, która ją kupiła.',
    'The money for it went back to whoever bought it.',
  ),
  giftSent: w('List z kodem wyszedł {{when}}.', 'The letter with the code went out {{when}}.'),
  giftNotSent: w('List z kodem jeszcze nie wyszedł.', 'The letter with the code has not gone out yet.'),
  giftBlock: w('Zablokuj', 'Stop it'),
  giftBlockLead: w(
    'Nikt nią nie zapłaci, dopóki jej nie odblokujesz. Kwota na karcie się nie zmieni.',
    'Nobody can pay with it until you let it go on. What is on it stays.',
  ),
  giftUnblock: w('Odblokuj', 'Let it go on'),
  giftUnblockLead: w('Znowu będzie można nią płacić.', 'It can be paid with again.'),
  giftRenew: w('Wyślij z nowym kodem', 'Send it with a new code'),
  giftRenewLead: w(
    'Stary kod przestanie działać. List z nowym pójdzie do osoby obdarowanej, a jeśli nie ma jej adresu, do kupującej.',
    'The old code stops working. The letter with the new one goes to whoever it is for, else to whoever bought it.',
  ),
  giftChanged: w('Zrobione.', 'Done.'),
  giftRefundAt: w(
    'Pieniądze za kartę oddasz na jej wpłacie, póki nikt z niej nie skorzystał.',
    'The money for it goes back on its payment, while nobody has used it.',
  ),
  giftBook: w('Zapisy w księdze', 'In the ledger'),
}
