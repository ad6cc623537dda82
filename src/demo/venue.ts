/** A bar that does not exist, in a house number that does not exist either. */
export const venue = {
  slug: 'eliksir',
  name: 'Eliksir',
  tagline: { pl: 'Koktajlbar przy Wilczej', en: 'A cocktail bar on Wilcza Street' },
  about: {
    pl: 'Mały bar w Śródmieściu: dwanaście miejsc przy ladzie, dwanaście stolików i jedna długa noc. Mieszamy klasykę i własne receptury, z alkoholem i bez, a każdy drink rysujemy z jego przepisu.',
    en: 'A small bar in the centre of Warsaw: twelve seats at the counter, twelve tables and one long night. We mix the classics and recipes of our own, with alcohol and without, and draw every drink from its recipe.',
  },
  timeZone: 'Europe/Warsaw',
  serviceDayCutoff: '06:00',
  currency: 'PLN',
  street: 'ul. Wilcza 144',
  postalCode: '00-679',
  city: 'Warszawa',
  country: 'PL',
  latitude: 52.2233,
  longitude: 21.0119,
  gettingThere: {
    pl: 'Metro Politechnika, siedem minut pieszo. Tramwaje i autobusy: przystanek Plac Konstytucji. Wejście od podwórza, pod zieloną lampą; dzwonek działa, drzwi są ciężkie. Próg jest niski, toaleta dostępna dla wózka, barman pomoże przy drzwiach.',
    en: 'Metro Politechnika, seven minutes on foot. Trams and buses: Plac Konstytucji. The entrance is from the courtyard, under the green lamp; the bell works, the door is heavy. The threshold is low, the toilet is accessible by wheelchair, and the bartender will help with the door.',
  },
  phone: '+48 22 555 01 44',
  email: 'bar@example.com',
  hours: (['1', '2', '3', '4', '5', '6', '7'] as const).map((weekday) => ({
    weekday,
    opens: '18:00',
    closes: '04:00',
  })),
  billing: { giftCardsOnline: true },
  pricing: { targetPourCostPercent: 20, priceStepCents: 100 },
  gramsPerStandardDrink: 10,
} as const
