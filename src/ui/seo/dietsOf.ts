import type { RestrictedDiet } from 'schema-dts'

type Diets = { vegan?: boolean; vegetarian?: boolean; glutenFree?: boolean }

/** Who may drink or eat it, in the words of schema.org; undefined where nothing is promised. */
export function dietsOf({ vegan, vegetarian, glutenFree }: Diets): RestrictedDiet[] | undefined {
  const diets: RestrictedDiet[] = []
  if (vegan) diets.push('https://schema.org/VeganDiet')
  if (vegan || vegetarian) diets.push('https://schema.org/VegetarianDiet')
  if (glutenFree) diets.push('https://schema.org/GlutenFreeDiet')
  return diets.length > 0 ? diets : undefined
}
