/** What guests write when they book; each speaks in the guest's own language. */
export const wishes = {
  pl: [
    'Prosimy o cichszy stolik, jeśli się da.',
    'Przyjdziemy prosto z teatru, możemy się spóźnić dziesięć minut.',
    'Jedna osoba nie pije alkoholu, co polecacie?',
    'Chętnie przy oknie.',
    'Potrzebna faktura.',
    'Będzie z nami pies, mały i spokojny.',
    'Jedna osoba na wózku.',
    'Prosimy o miejsce z dala od głośników.',
    'Pierwszy raz u Was, prowadźcie nas.',
    'Czy można przynieść własny tort?',
    'Po dwudziestej trzeciej dołączą jeszcze dwie osoby.',
    'Świeczka do deseru, bez śpiewania.',
  ],
  en: [
    'A quiet corner would be lovely.',
    'We are coming from the opera and may be ten minutes late.',
    'One of us does not drink; what would you suggest?',
    'By the window, if you can.',
    'Our first visit: surprise us.',
    'One of us uses a wheelchair.',
    'A candle with dessert, please, and no singing.',
  ],
} as const

export const allergies = {
  pl: ['orzechy', 'orzeszki ziemne', 'laktoza', 'gluten', 'białko jaja', 'seler', 'orzechy i sezam'],
  en: ['nuts', 'peanuts', 'lactose', 'gluten', 'egg white'],
} as const

/** What the staff write for one another. */
export const staffNotes = [
  'Dzwonili dwa razy, żeby potwierdzić.',
  'Zna Janka z baru.',
  'Rachunek na firmę.',
  'Poprzednio siedzieli przy S5 i chcą tam znowu.',
  'Zaczynają od Negroni.',
  'Kończą zmianę u sąsiadów, mogą przyjść później.',
] as const

export const guestNotes = [
  'Zawsze zaczyna od Negroni.',
  'Nie lubi siedzieć przy drzwiach.',
  'Pije bez alkoholu od stycznia.',
  'Prosi o wodę z lodem, zanim usiądzie.',
  'Zna się na rumie lepiej niż my.',
  'Pisze o barach, zawsze się przedstawia.',
] as const

export const tags = ['stały gość', 'sąsiad', 'branża', 'bez alkoholu', 'cichy stolik', 'lubi ladę'] as const

export const occasions = { birthday: 40, anniversary: 15, date: 25, business: 10, celebration: 10 } as const

/** What the guest agreed to at booking, in the version of the venue. */
export const consentTexts = {
  terms: {
    pl: 'Znam zasady rezerwacji i politykę prywatności.',
    en: 'I know the booking terms and the privacy policy.',
  },
  marketing: {
    pl: 'Chcę dostawać wiadomości o wydarzeniach i nowej karcie.',
    en: 'I would like to hear about events and new menus.',
  },
  allergies: {
    pl: 'Zgadzam się, aby bar zapisał podane alergie na potrzeby tej i kolejnych wizyt.',
    en: 'I agree that the bar keeps the allergies given here for this and later visits.',
  },
} as const
