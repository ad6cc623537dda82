import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { stirredUp } from './steps'

/** Bitter, with vermouth. */
export const negronis: readonly DemoCocktail[] = [
  {
    slug: 'americano',
    name: 'Americano',
    family: 'negroni',
    category: 'The Unforgettables',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [
      ml('campari', 30),
      ml('sweet-vermouth', 30),
      part('soda-water', null, 'splash', { stage: 'top' }),
    ],
    garnish: { pl: 'połówka plastra pomarańczy i skórka cytryny', en: 'half orange slice and lemon zest' },
    garnishIngredients: ['orange-half-slice', 'lemon-zest'],
    taste: { pl: 'gorzkawe, lekkie, orzeźwiające', en: 'gently bitter, light, refreshing' },
    story: {
      pl: 'Mediolan i Turyn w jednej szklance: stąd pierwsza nazwa, Milano-Torino. Woda sodowa i lód zrobiły z niego napój na popołudnie.',
      en: 'Milan and Turin in one glass, hence its first name, Milano-Torino. Soda and ice turned it into a drink for the afternoon.',
    },
    steps: [
      {
        pl: 'Wlej Campari i wermut na lód w niskiej szklance i zamieszaj.',
        en: 'Pour Campari and vermouth over ice in a low glass and stir.',
      },
      { pl: 'Dopełnij odrobiną wody sodowej.', en: 'Finish with a splash of soda.' },
      { pl: 'Połówka plastra pomarańczy i skórka cytryny.', en: 'Half a slice of orange and a lemon zest.' },
    ],
  },
  {
    slug: 'boulevardier',
    name: 'Boulevardier',
    family: 'negroni',
    category: 'The Unforgettables',
    method: 'stir',
    glass: 'nick-and-nora',
    recipe: [
      ml('bourbon', 45, { substitutes: ['rye-whiskey'] }),
      ml('campari', 30),
      ml('sweet-vermouth', 30),
    ],
    garnish: { pl: 'skórka pomarańczy', en: 'orange zest' },
    garnishIngredients: ['orange-zest'],
    taste: { pl: 'cięższe, dłuższe, zimowe', en: 'deeper, longer, wintry' },
    story: {
      pl: 'Paryż, 1927 rok: negroni, w którym gin ustąpił miejsca bourbonowi. Nazwę dało mu pismo dla Amerykanów nad Sekwaną.',
      en: 'Paris, 1927: a Negroni in which gin gave way to bourbon. It took its name from a magazine for Americans on the Seine.',
    },
    steps: stirredUp,
  },
  {
    slug: 'hanky-panky',
    name: 'Hanky Panky',
    family: 'negroni',
    category: 'The Unforgettables',
    method: 'stir',
    glass: 'nick-and-nora',
    recipe: [ml('gin', 45), ml('sweet-vermouth', 45), ml('fernet-branca', 7.5)],
    garnish: { pl: 'skórka pomarańczy', en: 'orange zest' },
    garnishIngredients: ['orange-zest'],
    taste: { pl: 'ziołowe, wytrawne, dojrzałe', en: 'herbal, dry, grown-up' },
    story: {
      pl: 'Londyn, początek XX wieku: szefowa hotelowego baru dodała do ginu i wermutu odrobinę Fernetu. Pierwszy gość nazwał to czarami.',
      en: 'London, early twentieth century: the head bartender of a hotel bar added a little Fernet to gin and vermouth. The first guest called it sheer magic.',
    },
    steps: stirredUp,
  },
  {
    slug: 'negroni',
    name: 'Negroni',
    family: 'negroni',
    category: 'The Unforgettables',
    method: 'build',
    dilution: 'stirred',
    glass: 'old-fashioned',
    recipe: [ml('gin', 30), ml('campari', 30), ml('sweet-vermouth', 30)],
    garnish: { pl: 'połówka plastra pomarańczy', en: 'half orange slice' },
    garnishIngredients: ['orange-half-slice'],
    batchPerTenGuests: 3,
    taste: { pl: 'gorzkie, korzenne, pomarańczowe', en: 'bitter, spiced, orange' },
    story: {
      pl: 'Florencja, około 1919 roku: ktoś poprosił o americano z ginem zamiast wody sodowej. Trzy składniki po równo i ani jednego więcej.',
      en: 'Florence, around 1919: someone asked for an Americano with gin in place of soda. Three parts, all equal, and not one more.',
    },
    steps: [
      {
        pl: 'Włóż jedną dużą kostkę do niskiej szklanki. Topnieje wolno, więc ostatni łyk smakuje jak pierwszy.',
        en: 'Put one large cube in a low glass. It melts slowly, so the last sip tastes like the first.',
      },
      {
        pl: 'Wlej gin, Campari i słodki wermut, po 30 ml, prosto na lód.',
        en: 'Pour gin, Campari and sweet vermouth, 30 ml each, straight over the ice.',
      },
      {
        pl: 'Mieszaj w szkle dwadzieścia obrotów i połóż połówkę plastra pomarańczy.',
        en: 'Stir in the glass, twenty turns, and lay in half a slice of orange.',
      },
    ],
  },
]
