import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { shakenUp } from './steps'

/** Cane and lime. */
export const daiquiris: readonly DemoCocktail[] = [
  {
    slug: 'daiquiri',
    name: 'Daiquiri',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'coupe',
    recipe: [
      ml('white-rum', 60),
      ml('lime-juice', 20),
      part('caster-sugar', 2, 'barspoon', { substitutes: ['simple-syrup'] }),
    ],

    taste: { pl: 'limonka, rum, nic więcej', en: 'lime, rum, nothing more' },
    story: {
      pl: 'Daiquirí to plaża i kopalnia pod Santiago de Cuba. Najprostszy sprawdzian barmana: trzy składniki i nie ma się za czym schować.',
      en: 'Daiquirí is a beach and a mine near Santiago de Cuba. The simplest test of a bartender: three ingredients and nowhere to hide.',
    },
    steps: [
      {
        pl: 'Rozpuść cukier w soku z limonki, zanim sięgniesz po lód.',
        en: 'Dissolve the sugar in the lime juice before you reach for ice.',
      },
      { pl: 'Dodaj rum i lód, wstrząśnij krótko i mocno.', en: 'Add rum and ice, shake short and hard.' },
      { pl: 'Przecedź podwójnie do schłodzonego kieliszka.', en: 'Double strain into a chilled glass.' },
    ],
  },
  {
    slug: 'mary-pickford',
    name: 'Mary Pickford',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'bell-coupe',
    recipe: [
      ml('white-rum', 45, { substitutes: ['gold-rum'] }),
      ml('pineapple-juice', 45),
      ml('maraschino', 7.5),
      ml('grenadine', 5),
    ],

    taste: { pl: 'ananas, granat, miękkie', en: 'pineapple, pomegranate, soft' },
    story: {
      pl: 'Hawana lat dwudziestych i gwiazda niemego kina. Pół na pół rumu i świeżego ananasa.',
      en: 'Havana in the 1920s and a star of the silent screen. Half rum, half fresh pineapple.',
    },
    steps: shakenUp,
  },
  {
    slug: 'caipirinha',
    name: 'Caipirinha',
    family: 'smash',
    category: 'Contemporary Classics',
    method: 'muddle',
    glass: 'double-old-fashioned',
    recipe: [
      ml('cachaca', 60),
      part('lime', 1, 'piece', { note: { pl: 'w małych ćwiartkach', en: 'cut in small wedges' } }),
      part('cane-sugar', 4, 'teaspoon'),
    ],

    taste: { pl: 'limonka, trawa, cukier', en: 'lime, grass, sugar' },
    story: {
      pl: 'Brazylia, stan São Paulo. Nazwa to zdrobnienie od „caipira”, mieszkaniec wsi; limonka trafia do szkła w całości.',
      en: 'Brazil, the state of São Paulo. The name is a diminutive of caipira, someone from the country; the lime goes in whole.',
    },
    steps: [
      {
        pl: 'Pokrój limonkę w ćwiartki i rozgnieć z cukrem w szklance, niezbyt mocno.',
        en: 'Cut the lime in wedges and muddle with the sugar in the glass, not too hard.',
      },
      { pl: 'Dosyp łamanego lodu i wlej cachaçę.', en: 'Fill with cracked ice and pour in the cachaça.' },
      { pl: 'Zamieszaj od dna.', en: 'Stir from the bottom.' },
    ],
  },
  {
    slug: 'hemingway-special',
    name: 'Hemingway Special',
    family: 'sour',
    category: 'Contemporary Classics',
    method: 'shake',
    glass: 'large-coupe',
    recipe: [ml('white-rum', 60), ml('grapefruit-juice', 40), ml('maraschino', 15), ml('lime-juice', 15)],

    taste: { pl: 'grejpfrut, limonka, wytrawne', en: 'grapefruit, lime, dry' },
    story: {
      pl: 'Hawana, lata trzydzieste: daiquiri dla stałego gościa, który nie znosił cukru. Słodycz daje tylko odrobina maraschino.',
      en: 'Havana, the 1930s: a daiquiri for a regular who could not stand sugar. The only sweetness is a little maraschino.',
    },
    steps: shakenUp,
  },
  {
    slug: 'canchanchara',
    name: 'Canchánchara',
    family: 'sour',
    category: 'New Era',
    method: 'build',
    glass: 'old-fashioned',
    recipe: [ml('aguardiente', 60), ml('lime-juice', 15), ml('honey', 15), ml('still-water', 50)],
    garnish: { pl: 'ćwiartka limonki', en: 'lime wedge' },
    garnishIngredients: ['lime-wedge'],
    taste: { pl: 'miód, limonka, trzcina', en: 'honey, lime, cane' },
    story: {
      pl: 'Kuba, XIX wiek: tak pili powstańcy, zanim lód był pod ręką. Miód, limonka i trzcina.',
      en: 'Cuba, the nineteenth century: what the rebels drank before ice was to hand. Honey, lime and cane.',
    },
    steps: [
      {
        pl: 'Rozprowadź miód w wodzie i soku z limonki.',
        en: 'Loosen the honey in the water and lime juice.',
      },
      { pl: 'Wlej na łamany lód, dodaj aguardiente.', en: 'Pour over cracked ice and add the aguardiente.' },
      { pl: 'Zamieszaj i podaj z ćwiartką limonki.', en: 'Stir and serve with a wedge of lime.' },
    ],
  },
]
