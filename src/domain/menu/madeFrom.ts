/** What each ingredient is made of: lime juice from lime. An ingredient that is bought ready has no entry. */
export type MadeFrom = ReadonlyMap<string, readonly string[]>
