import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { shakenThenTopped } from './steps'

/** With champagne, prosecco or still wine. */
export const sparkling: readonly DemoCocktail[] = [
  {
    slug: 'bellini',
    name: 'Bellini',
    family: 'champagne',
    category: 'Contemporary Classics',
    method: 'stir',
    dilution: 'none',
    glass: 'flute',
    recipe: [ml('prosecco', 100), ml('peach-puree', 50)],

    taste: { pl: 'biała brzoskwinia, bąbelki', en: 'white peach, bubbles' },
    story: {
      pl: 'Wenecja, koniec lat czterdziestych. Kolor przypominał różową suknię z obrazu weneckiego mistrza i stąd nazwa.',
      en: 'Venice, late 1940s. The colour recalled a pink robe in a painting by a Venetian master, hence the name.',
    },
    steps: [
      { pl: 'Włóż schłodzone purée na dno kieliszka.', en: 'Spoon the chilled purée into the glass.' },
      {
        pl: 'Dolewaj prosecco powoli, mieszając jednym ruchem łyżki.',
        en: 'Add prosecco slowly, with a single turn of the spoon.',
      },
    ],
  },
  {
    slug: 'champagne-cocktail',
    name: 'Champagne Cocktail',
    family: 'champagne',
    category: 'Contemporary Classics',
    method: 'build',
    dilution: 'none',
    glass: 'flute',
    recipe: [
      ml('champagne', 90),
      ml('cognac', 10),
      part('angostura-bitters', 2, 'dash'),
      part('grand-marnier', null, 'drop', { optional: true }),
      part('sugar-cube', 1, 'cube', { note: { pl: 'nasączona bittersem', en: 'soaked with bitters' } }),
    ],
    garnish: { pl: 'skórka pomarańczy i wisienka', en: 'orange zest and cherry' },
    garnishIngredients: ['orange-zest', 'cocktail-cherry'],
    taste: { pl: 'szampan, korzenie, karmel', en: 'champagne, spice, caramel' },
    story: {
      pl: 'Połowa XIX wieku. Kostka cukru nasączona angosturą puszcza bąbelki aż do ostatniego łyka.',
      en: 'Mid nineteenth century. A sugar cube soaked in Angostura keeps sending up bubbles until the last sip.',
    },
    steps: [
      {
        pl: 'Nasącz kostkę cukru bittersem i włóż do kieliszka.',
        en: 'Soak a sugar cube with bitters and drop it into the glass.',
      },
      { pl: 'Dodaj koniak, dopełnij szampanem.', en: 'Add the cognac, top with champagne.' },
      { pl: 'Skórka pomarańczy i wisienka.', en: 'Orange zest and a cherry.' },
    ],
  },
  {
    slug: 'french-75',
    name: 'French 75',
    family: 'champagne',
    category: 'Contemporary Classics',
    method: 'shake',
    glass: 'flute',
    recipe: [
      ml('gin', 30),
      ml('lemon-juice', 15),
      ml('simple-syrup', 15),
      ml('champagne', 60, { stage: 'top' }),
    ],

    taste: { pl: 'wytrawne, świąteczne', en: 'dry, festive' },
    story: {
      pl: 'Nazwany po francuskim dziale polowym z pierwszej wojny. Elegancki, ale nie lekkomyślny.',
      en: 'Named after the French field gun of the First World War. Elegant, but not careless.',
    },
    steps: shakenThenTopped,
  },
  {
    slug: 'kir',
    name: 'Kir',
    family: 'champagne',
    category: 'Contemporary Classics',
    method: 'build',
    dilution: 'none',
    glass: 'wine',
    recipe: [ml('dry-white-wine', 90), ml('creme-de-cassis', 10)],

    taste: { pl: 'porzeczka, białe wino', en: 'blackcurrant, white wine' },
    story: {
      pl: 'Burgundia, białe wino i czarna porzeczka. Po wojnie przyjął nazwisko mera Dijon, który podawał go gościom ratusza.',
      en: 'Burgundy, white wine and blackcurrant. After the war it took the name of a mayor of Dijon who served it to guests of the town hall.',
    },
    steps: [
      { pl: 'Wlej crème de cassis do kieliszka.', en: 'Pour crème de cassis into the glass.' },
      { pl: 'Dopełnij schłodzonym białym winem.', en: 'Top with chilled white wine.' },
    ],
  },
  {
    slug: 'mimosa',
    name: 'Mimosa',
    family: 'champagne',
    category: 'Contemporary Classics',
    method: 'build',
    dilution: 'none',
    glass: 'flute',
    recipe: [ml('orange-juice', 75), ml('prosecco', 75)],
    garnish: { pl: 'skręcona skórka pomarańczy', en: 'orange twist' },
    garnishIngredients: ['orange-zest'],
    taste: { pl: 'pomarańcza, bąbelki', en: 'orange, bubbles' },
    story: {
      pl: 'Paryż, 1925 rok; nazwa od żółtych kwiatów mimozy. Sok wyciskamy po zamówieniu.',
      en: 'Paris, 1925, named after the yellow mimosa flower. We squeeze the juice to order.',
    },
    steps: [
      { pl: 'Wlej świeży sok do kieliszka.', en: 'Pour fresh juice into the glass.' },
      { pl: 'Dolej powoli bardzo zimne prosecco.', en: 'Slowly add very cold prosecco.' },
    ],
  },
  {
    slug: 'old-cuban',
    name: 'Old Cuban',
    family: 'champagne',
    category: 'New Era',
    method: 'shake',
    glass: 'large-coupe',
    recipe: [
      ml('aged-rum', 45),
      ml('lime-juice', 22.5),
      ml('simple-syrup', 30),
      part('angostura-bitters', 2, 'dash'),
      part('mint', 6, 'leaf'),
      ml('champagne', 60, { stage: 'top', substitutes: ['prosecco'] }),
    ],
    garnish: { pl: 'gałązka mięty', en: 'mint sprig' },
    garnishIngredients: ['mint'],
    taste: { pl: 'mięta, rum, szampan', en: 'mint, rum, champagne' },
    story: {
      pl: 'Nowy Jork, 2001 rok: mojito w wieczorowym stroju. Starzony rum zamiast białego, szampan zamiast wody.',
      en: 'New York, 2001: a Mojito in evening dress. Aged rum for white, champagne for soda.',
    },
    steps: [
      {
        pl: 'Przyciśnij miętę z syropem i limonką, dodaj rum i bitters, wstrząśnij z lodem.',
        en: 'Press the mint with syrup and lime, add rum and bitters, shake with ice.',
      },
      { pl: 'Przecedź podwójnie do kieliszka.', en: 'Double strain into the glass.' },
      { pl: 'Dopełnij szampanem, ozdób miętą.', en: 'Top with champagne, garnish with mint.' },
    ],
  },
  {
    slug: 'russian-spring-punch',
    name: 'Russian Spring Punch',
    family: 'champagne',
    category: 'New Era',
    method: 'shake',
    glass: 'tall-tumbler',
    recipe: [
      ml('vodka', 25),
      ml('lemon-juice', 25),
      ml('creme-de-cassis', 15),
      ml('simple-syrup', 10),
      part('prosecco', null, 'top-up', { stage: 'top', substitutes: ['champagne'] }),
    ],
    garnish: { pl: 'jeżyny i plaster cytryny', en: 'blackberries and lemon slice' },
    garnishIngredients: ['blackberry', 'lemon-slice'],
    taste: { pl: 'porzeczka, cytryna, bąbelki', en: 'blackcurrant, lemon, bubbles' },
    story: {
      pl: 'Londyn, lata osiemdziesiąte. Nazwę dały mu wódka i bąbelki, smak daje czarna porzeczka.',
      en: 'London, the 1980s. Vodka and bubbles gave it the name, blackcurrant gives it the taste.',
    },
    steps: [
      {
        pl: 'Wstrząśnij wódkę, cytrynę, cassis i syrop z lodem.',
        en: 'Shake vodka, lemon, cassis and syrup with ice.',
      },
      { pl: 'Przecedź na świeży lód w wysokiej szklance.', en: 'Strain over fresh ice in a tall glass.' },
      { pl: 'Dopełnij winem musującym.', en: 'Top with sparkling wine.' },
    ],
  },
  {
    slug: 'spritz',
    name: 'Spritz',
    family: 'spritz',
    category: 'New Era',
    method: 'build',
    glass: 'wine',
    recipe: [
      ml('prosecco', 90, { stage: 'top' }),
      ml('aperol', 60),
      part('soda-water', null, 'splash', { stage: 'top' }),
    ],
    garnish: { pl: 'plaster pomarańczy', en: 'orange slice' },
    garnishIngredients: ['orange-slice'],
    taste: { pl: 'gorzka pomarańcza, bąbelki', en: 'bitter orange, bubbles' },
    story: {
      pl: 'Wenecja Euganejska w XIX wieku: żołnierze z północy prosili, by im wino rozcieńczyć, „spritzen”. Gorycz doszła potem.',
      en: 'The Veneto in the nineteenth century: soldiers from the north asked for a splash, a spritz, in their wine. The bitterness came later.',
    },
    steps: [
      {
        pl: 'Napełnij kieliszek lodem, wlej prosecco i Aperol.',
        en: 'Fill the glass with ice, pour prosecco and Aperol.',
      },
      { pl: 'Odrobina wody sodowej, jeden ruch łyżki.', en: 'A splash of soda, one turn of the spoon.' },
      { pl: 'Plaster pomarańczy.', en: 'A slice of orange.' },
    ],
  },
]
