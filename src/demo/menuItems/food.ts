import type { Allergen } from '@/domain/cocktail/allergens'
import type { DemoMenuItem, Text } from '../types'

/** Plates of the late-night kitchen. Prices in whole złoty. */
export const food: readonly DemoMenuItem[] = [
  plate(
    'oliwki',
    19,
    [],
    true,
    { pl: 'Oliwki z pomarańczą', en: 'Olives with orange' },
    { pl: 'ciepłe, z koprem włoskim i skórką pomarańczy', en: 'warm, with fennel and orange zest' },
  ),
  plate(
    'prazone-migdaly',
    18,
    ['nuts'],
    true,
    { pl: 'Prażone migdały', en: 'Roasted almonds' },
    { pl: 'rozmaryn, wędzona sól', en: 'rosemary, smoked salt' },
  ),
  plate(
    'sledz',
    34,
    ['fish', 'gluten'],
    false,
    { pl: 'Śledź w oleju lnianym', en: 'Herring in linseed oil' },
    { pl: 'marynowana cebula, chleb na zakwasie', en: 'pickled onion, sourdough bread' },
  ),
  plate(
    'tatar',
    48,
    ['eggs', 'gluten', 'mustard'],
    false,
    { pl: 'Tatar wołowy', en: 'Beef tartare' },
    { pl: 'żółtko, grzyby w occie, grzanka', en: 'egg yolk, pickled mushrooms, toast' },
  ),
  plate(
    'deska-serow',
    54,
    ['milk', 'nuts', 'gluten'],
    false,
    { pl: 'Deska polskich serów', en: 'Board of Polish cheeses' },
    { pl: 'pięć serów, orzechy, konfitura z pigwy', en: 'five cheeses, nuts, quince preserve' },
  ),
  plate(
    'pierogi',
    38,
    ['gluten'],
    true,
    { pl: 'Pierogi z kapustą i grzybami', en: 'Pierogi with cabbage and mushrooms' },
    { pl: 'osiem sztuk, z palonym olejem', en: 'eight pieces, with browned oil' },
  ),
  plate(
    'tost-o-polnocy',
    33,
    ['gluten', 'milk', 'mustard'],
    false,
    { pl: 'Tost o północy', en: 'Midnight toast' },
    { pl: 'trzy sery, musztarda, ogórek kiszony', en: 'three cheeses, mustard, a pickle' },
  ),
  plate(
    'barszcz',
    19,
    ['celery'],
    true,
    { pl: 'Barszcz w kubku', en: 'Barszcz in a mug' },
    { pl: 'na zakwasie, czysty, gorący', en: 'clear soup of fermented beetroot, hot' },
  ),
  plate(
    'szarlotka',
    26,
    ['eggs', 'gluten', 'milk'],
    false,
    { pl: 'Szarlotka', en: 'Polish apple cake' },
    { pl: 'ciepła, ze śmietaną', en: 'warm, with soured cream' },
  ),
]

function plate(
  slug: string,
  price: number,
  allergens: Allergen[],
  vegan: boolean,
  name: Text,
  description: Text,
): DemoMenuItem {
  return {
    slug,
    kind: 'food',
    name,
    description,
    variants: [{ priceCents: price * 100 }],
    vatPercent: 8,
    allergens,
    vegan,
    alcoholFree: true,
  }
}
