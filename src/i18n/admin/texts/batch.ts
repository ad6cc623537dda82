import type { CountedWord } from './counted'
import { w } from '../words'

/** Recipes behind the bar, for one drink or for many made beforehand. */
export const batchTexts = {
  batchNav: w('Receptury i partie', 'Recipes and batches'),
  batchClosed: w('Receptury są dla baru.', 'Recipes are for the bar.'),
  batchNone: w(
    'Nie ma jeszcze żadnej receptury. Dodaj koktajl, a pojawi się tutaj.',
    'There is no recipe yet. Add a cocktail and it will be here.',
  ),
  batchDrink: w('Koktajl', 'Cocktail'),
  batchDrinks: w('Sztuk', 'How many'),
  batchHowMany: w('Ile drinków', 'How many drinks'),
  batchFewer: w('O jeden mniej', 'One fewer'),
  batchMore: w('O jeden więcej', 'One more'),
  batchStrength: w('{{percent}}% obj.', '{{percent}}% ABV'),
  batchIngredient: w('Składnik', 'Ingredient'),
  batchForOne: w('Na jeden', 'For one'),
  batchPacks: w('Butelki', 'Bottles'),
  batchWater: w('Woda', 'Water'),
  batchWaterWhy: w('zamiast lodu, którego w butelce nie ma', 'for the ice that a bottle never meets'),
  'batchFlag.taste': w('dopraw do smaku', 'adjust to taste'),
  'batchFlag.add-at-service': w('dodaj przy podaniu', 'add at service'),
  batchBottled: w('Do butelek', 'To be bottled'),
  batchBottleSize: w('Wielkość butelki', 'Size of a bottle'),
  batchNothingKept: w(
    'Nic z tego nie czeka w butelce: wszystko dodaje się przy podaniu.',
    'Nothing of it keeps in a bottle: all is added at service.',
  ),
  batchHow: w('Jak to policzono?', 'How is that worked out?'),
  batchWaterSum: w(
    'Woda: {{drinks}} × {{volume}} × {{percent}}% rozcieńczenia = {{water}}.',
    'Water: {{drinks}} × {{volume}} × {{percent}}% dilution = {{water}}.',
  ),
  batchLaterSum: w(
    'Całość to {{total}}; {{later}} dodaje się przy podaniu i nie trafia do butelek.',
    'All of it is {{total}}; {{later}} is added at service and not bottled.',
  ),
  batchSteps: w('Przygotowanie', 'Method'),
  batchGarnish: w('Dekoracja:', 'Garnish:'),
  batchOpen: w('Receptura i partia', 'Recipe and batch'),
  'batchMethod.shake': w('wstrząsany', 'shaken'),
  'batchMethod.stir': w('mieszany', 'stirred'),
  'batchMethod.build': w('w szkle', 'built in the glass'),
  'batchMethod.blend': w('blendowany', 'blended'),
  'batchMethod.muddle': w('rozcierany', 'muddled'),
  'batchMethod.layer': w('warstwowy', 'layered'),
  'batchMethod.swizzle': w('swizzle', 'swizzled'),
  'batchMethod.throw': w('przelewany', 'thrown'),
  'batchMethod.hot': w('na gorąco', 'hot'),
  'batchMethod.pour': w('nalewany', 'poured'),
}

export const batchCounted = {
  drinks: {
    pl: { one: '{{n}} drink', few: '{{n}} drinki', many: '{{n}} drinków', other: '{{n}} drinka' },
    en: { one: '{{n}} drink', other: '{{n}} drinks' },
  },
  batchFor: {
    pl: { one: 'Na {{n}}', few: 'Na {{n}}', many: 'Na {{n}}', other: 'Na {{n}}' },
    en: { one: 'For {{n}}', other: 'For {{n}}' },
  },
  batchBottles: {
    pl: { one: '{{n}} butelka', few: '{{n}} butelki', many: '{{n}} butelek', other: '{{n}} butelki' },
    en: { one: '{{n}} bottle', other: '{{n}} bottles' },
  },
} satisfies Record<string, CountedWord>
