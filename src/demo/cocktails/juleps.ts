import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'

/** Mint and ice. */
export const juleps: readonly DemoCocktail[] = [
  {
    slug: 'mint-julep',
    name: 'Mint Julep',
    family: 'julep',
    category: 'Contemporary Classics',
    method: 'muddle',
    glass: 'julep-cup',
    recipe: [
      ml('bourbon', 60),
      part('mint', 4, 'sprig'),
      part('powdered-sugar', 1, 'teaspoon'),
      part('still-water', 2, 'teaspoon'),
    ],
    garnish: { pl: 'gałązka mięty', en: 'mint sprig' },
    garnishIngredients: ['mint'],
    taste: { pl: 'mięta, bourbon, szron', en: 'mint, bourbon, frost' },
    story: {
      pl: 'Słowo przyszło z Persji, gdzie oznaczało wodę różaną. Kubek ma pokryć się szronem, zanim trafi do ręki.',
      en: 'The word came from Persia, where it meant rose water. The cup should frost over before it reaches the hand.',
    },
    steps: [
      {
        pl: 'Delikatnie przyciśnij miętę z cukrem i wodą na dnie kubka.',
        en: 'Gently press the mint with sugar and water at the bottom of the cup.',
      },
      {
        pl: 'Wlej bourbon, dosyp łamanego lodu i mieszaj, aż kubek pokryje się szronem.',
        en: 'Pour the bourbon, fill with cracked ice and stir until the cup frosts.',
      },
      { pl: 'Dosyp lodu z górką i włóż gałązkę mięty.', en: 'Heap up more ice and add a sprig of mint.' },
    ],
  },
  {
    slug: 'mojito',
    name: 'Mojito',
    family: 'julep',
    category: 'Contemporary Classics',
    method: 'build',
    glass: 'highball',
    recipe: [
      ml('white-rum', 45),
      ml('lime-juice', 20),
      part('mint', 6, 'sprig', { note: { pl: 'lekko przyciśnięta', en: 'lightly pressed' } }),
      part('cane-sugar', 2, 'teaspoon', { substitutes: ['simple-syrup'] }),
      part('soda-water', null, 'top-up', { stage: 'top' }),
    ],
    garnish: { pl: 'gałązki mięty i plaster limonki', en: 'mint sprigs and lime slice' },
    garnishIngredients: ['mint', 'lime-slice'],
    taste: { pl: 'mięta, trawa, lato', en: 'mint, grass, summer' },
    story: {
      pl: 'Hawana. Mięty się nie szarpie, tylko przyciska: zapach ma zostać w szkle, nie liście między zębami.',
      en: 'Havana. Mint is pressed, not torn: the scent should stay in the glass, not the leaves between your teeth.',
    },
    steps: [
      {
        pl: 'Przyciśnij miętę z cukrem i limonką, bez rozrywania liści.',
        en: 'Press the mint with sugar and lime without tearing the leaves.',
      },
      { pl: 'Dodaj rum i lód, dopełnij wodą sodową.', en: 'Add rum and ice, top with soda.' },
      {
        pl: 'Zamieszaj od dna, ozdób miętą i limonką.',
        en: 'Stir from the bottom, garnish with mint and lime.',
      },
    ],
  },
]
