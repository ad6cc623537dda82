import { ml, part } from '../recipeLine'
import type { DemoCocktail } from '../types'
import { equalPartsShaken } from './steps'

/** Shaken, all parts equal. */
export const equalParts: readonly DemoCocktail[] = [
  {
    slug: 'last-word',
    name: 'Last Word',
    family: 'sour',
    category: 'The Unforgettables',
    method: 'shake',
    glass: 'coupe',
    recipe: [ml('gin', 22.5), ml('green-chartreuse', 22.5), ml('maraschino', 22.5), ml('lime-juice', 22.5)],

    taste: { pl: 'zioła, limonka, wiśnia', en: 'herbs, lime, cherry' },
    story: {
      pl: 'Klub sportowy w Detroit miał go w karcie w 1916 roku. Potem zapomniany na pół wieku i odnaleziony w Seattle.',
      en: 'An athletic club in Detroit had it on the menu in 1916. Then forgotten for half a century and found again in Seattle.',
    },
    steps: equalPartsShaken,
  },
  {
    slug: 'corpse-reviver-2',
    name: 'Corpse Reviver #2',
    family: 'sour',
    category: 'Contemporary Classics',
    method: 'shake',
    glass: 'large-coupe',
    recipe: [
      ml('gin', 30),
      ml('cointreau', 30),
      ml('lillet-blanc', 30),
      ml('lemon-juice', 30),
      part('absinthe', 1, 'dash'),
    ],
    garnish: { pl: 'skórka pomarańczy', en: 'orange zest' },
    garnishIngredients: ['orange-zest'],
    taste: { pl: 'cytryna, kwiaty, anyż', en: 'lemon, flowers, anise' },
    story: {
      pl: 'Z całej rodziny dawnych porannych koktajli przetrwał numer drugi. Kropla absyntu robi różnicę.',
      en: 'Of a whole family of old morning cocktails, number two survived. One dash of absinthe makes the difference.',
    },
    steps: equalPartsShaken,
  },
  {
    slug: 'naked-and-famous',
    name: 'Naked and Famous',
    family: 'sour',
    category: 'New Era',
    method: 'shake',
    glass: 'coupe',
    recipe: [ml('mezcal', 22.5), ml('yellow-chartreuse', 22.5), ml('aperol', 22.5), ml('lime-juice', 22.5)],

    taste: { pl: 'dym, zioła, grejpfrut', en: 'smoke, herbs, grapefruit' },
    story: {
      pl: 'Nowy Jork, 2011 rok: dziecko Last Word i Paper Plane, wychowane w Oaxace.',
      en: 'New York, 2011: the child of the Last Word and the Paper Plane, raised in Oaxaca.',
    },
    steps: equalPartsShaken,
  },
  {
    slug: 'paper-plane',
    name: 'Paper Plane',
    family: 'sour',
    category: 'New Era',
    method: 'shake',
    glass: 'large-coupe',
    recipe: [ml('bourbon', 30), ml('amaro-nonino', 30), ml('aperol', 30), ml('lemon-juice', 30)],

    taste: { pl: 'gorzka pomarańcza, bourbon', en: 'bitter orange, bourbon' },
    story: {
      pl: '2008 rok, cztery składniki po równo. Nazwa z piosenki, którą akurat grano za barem.',
      en: '2008, four parts, all equal. The name comes from a song that was playing behind the bar.',
    },
    steps: equalPartsShaken,
  },
]
