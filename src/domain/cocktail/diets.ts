export const DIETS = ['vegan', 'vegetarian', 'gluten-free', 'alcohol-free'] as const

export type Diet = (typeof DIETS)[number]
