import { heading, paragraph } from '../prose'
import type { DemoPost } from '../types'

export const vermouth: DemoPost = {
  slug: 'wermut-mieszka-w-lodowce',
  title: { pl: 'Wermut mieszka w lodówce', en: 'Vermouth lives in the fridge' },
  lead: {
    pl: 'To wino, nie wódka. Kiedy się o tym pamięta, połowa koktajli robi się lepsza sama z siebie.',
    en: 'It is a wine, not a spirit. Remember that and half of all cocktails improve by themselves.',
  },
  cover: 'negroni-z-bliska',
  author: 'jakub-lisiecki',
  publishedDaysAgo: 63,
  body: [
    paragraph(
      'Najczęstszy powód, dla którego domowe negroni nie smakuje jak w barze, stoi w barku od świąt. Otwarta butelka wermutu, w cieple i w świetle, po miesiącu smakuje jak sok z rodzynek zmieszany z octem. Potem ktoś mówi, że wermutu nie lubi. Trudno się dziwić.',
      'The usual reason why a Negroni at home does not taste as it does in a bar has been standing in the cabinet since Christmas. An open bottle of vermouth, kept warm and in the light, tastes after a month like raisin juice mixed with vinegar. Then someone says they do not care for vermouth. No wonder.',
    ),
    heading('Co to właściwie jest', 'What it actually is'),
    paragraph(
      'Wermut to wino wzmocnione alkoholem i przyprawione ziołami, z których jedno jest obowiązkowe: piołun, po niemiecku Wermut. Od niego nazwa. Czerwony zwykle powstaje z białego wina, barwi go karmel. Wytrawny jest jaśniejszy, bardziej kwiatowy i mniej słodki, niż się spodziewasz, ale słodki jednak trochę jest.',
      'Vermouth is wine strengthened with alcohol and flavoured with herbs, one of which is obligatory: wormwood, in German Wermut. Hence the name. The red kind is mostly made from white wine and coloured with caramel. The dry kind is paler, more floral and less sweet than you expect, though a little sweet it is.',
    ),
    paragraph(
      'W piołunie jest gorycz, w skórkach cytrusów zapach, w winie kwas. To gotowy koktajl, tyle że ktoś zmieszał go za nas w Turynie albo w Chambéry. Barman dodaje już tylko kierunek: gin w stronę lasu, whiskey w stronę chleba, Campari w stronę pomarańczy.',
      'The wormwood brings bitterness, the citrus peel scent, the wine acidity. It is a finished cocktail that someone has mixed for us in Turin or in Chambéry. The bartender only adds a direction: gin towards the forest, whiskey towards bread, Campari towards orange.',
    ),
    heading('Trzy zasady', 'Three rules'),
    paragraph(
      'Po otwarciu trzymaj go w lodówce. Zużyj w sześć tygodni, a jeśli wiesz, że nie zużyjesz, kup mniejszą butelkę. I spróbuj go kiedyś samego, schłodzonego, z plasterkiem pomarańczy: dopiero wtedy wiadomo, co się wlewa do szklanicy.',
      'Once open, keep it in the fridge. Use it up within six weeks, and if you know you will not, buy a smaller bottle. And try it one day on its own, chilled, with a slice of orange: only then do you know what you are pouring into the mixing glass.',
    ),
    paragraph(
      'Jeśli chcesz zobaczyć różnicę na własne oczy, zrób dwa kieliszki tego samego drinka: jeden z butelki otwartej dziś, drugi z tej z barku. Postaw je obok siebie i nie mów nikomu, który jest który. Nie znamy osoby, która by się pomyliła.',
      'If you want to see the difference with your own eyes, make the same drink twice: once from a bottle opened today, once from the one in the cabinet. Put them side by side and do not say which is which. We have yet to meet anyone who got it wrong.',
    ),
    paragraph(
      'Na naszych butelkach znajdziesz datę napisaną ołówkiem na taśmie. To dzień otwarcia. Po sześciu tygodniach reszta idzie do kuchni, gdzie kucharz robi z niej sos do śledzia. Na czwartkowych degustacjach pokazujemy też butelkę zapomnianą na parapecie. Wystarczy powąchać.',
      'On our bottles you will find a date pencilled on tape. It is the day they were opened. After six weeks what is left goes to the kitchen, where the cook makes it into a sauce for herring. At our Thursday tastings we also bring out a bottle that was forgotten on a windowsill. One sniff is enough.',
    ),
  ],
}
