import { idOf } from './idOf'

/** The ids in a relation to many. */
export function idsOf(relations: unknown): string[] {
  return Array.isArray(relations) ? relations.flatMap((relation) => idOf(relation) ?? []) : []
}
