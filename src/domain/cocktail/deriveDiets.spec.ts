import { expect, it } from 'vitest'
import { defaultSettings } from './defaultSettings'
import { deriveDiets } from './deriveDiets'
import { aLine, anIngredient, aRecipe } from './testing/builders'

const bourbon = anIngredient({ name: 'Bourbon', abvPercent: 40 })
const eggWhite = anIngredient({ name: 'Egg white', kind: 'egg', vegan: false, allergens: ['eggs'] })
const worcestershire = anIngredient({ name: 'Worcestershire', vegan: false, allergens: ['fish', 'gluten'] })
const campari = anIngredient({
  name: 'Red bitter with cochineal',
  abvPercent: 25,
  vegan: false,
  vegetarian: false,
})

const derive = (...lines: Parameters<typeof aLine>[0][]) =>
  deriveDiets(aRecipe({ lines: lines.map((line) => aLine(line)) }), defaultSettings)

it('names the ingredient that stands in the way', () => {
  const diets = derive({ ingredient: bourbon }, { ingredient: worcestershire })
  const because = [{ id: 'worcestershire', name: 'Worcestershire' }]
  expect(diets.vegan).toEqual({ suits: false, suitsWithoutOptional: false, because, becauseOptional: [] })
  expect(diets.vegetarian.because).toEqual(because)
  expect(diets['gluten-free'].because).toEqual(because)
  expect(diets['alcohol-free'].because).toEqual([{ id: 'bourbon', name: 'Bourbon' }])
})

it('a sour with optional egg white is not vegan, but can be made so', () => {
  const { vegan, vegetarian } = derive({ ingredient: bourbon }, { ingredient: eggWhite, optional: true })
  expect(vegan).toMatchObject({ suits: false, suitsWithoutOptional: true })
  expect(vegan.becauseOptional).toEqual([{ id: 'egg-white', name: 'Egg white' }])
  expect(vegetarian.suits).toBe(true)
})

it('cochineal declares no allergen and is not vegetarian all the same', () => {
  expect(derive({ ingredient: campari }).vegetarian.suits).toBe(false)
})

it('a box that was left ticked does not make cream vegan or anchovies vegetarian', () => {
  const cream = anIngredient({ name: 'Cream', allergens: ['milk'], vegan: true })
  const anchovies = anIngredient({ name: 'Anchovies', allergens: ['fish'], vegan: false, vegetarian: true })
  expect(derive({ ingredient: cream }).vegan.suits).toBe(false)
  expect(derive({ ingredient: cream }).vegetarian.suits).toBe(true)
  expect(derive({ ingredient: anchovies }).vegetarian.suits).toBe(false)
})

it('alcohol-free beer of 0.5 % is free of alcohol, a dash of bitters in soda is not', () => {
  const beer = anIngredient({ name: 'Alcohol-free lager', abvPercent: 0.5 })
  const bitters = anIngredient({ name: 'Bitters', abvPercent: 44.7 })
  expect(derive({ ingredient: beer })['alcohol-free'].suits).toBe(true)
  expect(derive({ ingredient: bitters, amount: 1, unit: 'dash' })['alcohol-free'].suits).toBe(false)
})

it('a garnish counts', () => {
  const garnish = [
    { ingredient: anIngredient({ name: 'Bacon', vegan: false, vegetarian: false }), pieces: 1 },
  ]
  expect(deriveDiets(aRecipe({ garnish }), defaultSettings).vegetarian.suits).toBe(false)
})

it('a glass of water suits everybody', () => {
  expect(Object.values(derive({ ingredient: anIngredient() })).every(({ suits }) => suits)).toBe(true)
})
