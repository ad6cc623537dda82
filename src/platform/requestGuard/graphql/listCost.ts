import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { bounds } from '../bounds'
import { fragmentsOf, isIntrospection, isOperation } from './measure'

/** Entries that a list is taken to have when the query does not say: lines of a recipe, items of a section. */
const usualList = 4
/** Documents of a page when no limit is given; the platform's own default. */
const usualPage = 10

/**
 * About how many objects an answer may hold: each object counts one, and what is inside a list counts as often as the list
 * may be long, by its `limit` where it has one. Plain values are free.
 */
export function listCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): number {
  const operations = document.definitions.filter(isOperation)
  const values = { ...defaultsOf(operations), ...variables }
  const fragments = fragmentsOf(document)
  const known = new Map<string, number>()
  const ofSet = (
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined,
    isPage: boolean,
  ): number => {
    if (!set || !parent) return 0
    return set.selections.reduce((sum, selection) => {
      if (sum > tooMuch) return sum
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, isPage)
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
        return sum + ofSet(selection.selectionSet, type, isPage)
      }
      return sum + ofFragment(fragments.get(selection.name.value), isPage)
    }, 0)
  }

  const ofField = (field: FieldNode, parent: GraphQLNamedType, isPage: boolean): number => {
    if (isIntrospection(field) || !(isObjectType(parent) || isInterfaceType(parent))) return 0
    const definition = parent.getFields()[field.name.value]
    const type = definition && getNamedType(definition.type)
    if (!definition || !isCompositeType(type)) return 0

    const hasLimit = definition.args.some(({ name }) => name === 'limit')
    // `docs` is the list that its parent's limit has already counted.
    const isCounted = isPage && field.name.value === 'docs'
    const times = hasLimit
      ? limitOf(field, values)
      : isListType(getNullableType(definition.type)) && !isCounted
        ? usualList
        : 1
    return times * (1 + ofSet(field.selectionSet, type, hasLimit))
  }

  const ofFragment = (fragment: FragmentDefinitionNode | undefined, isPage: boolean): number => {
    if (!fragment) return 0
    const key = `${fragment.name.value}${isPage}`
    const cost =
      known.get(key) ??
      ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), isPage)
    known.set(key, cost)
    return cost
  }

  const costs = operations.map(({ operation, selectionSet }) =>
    ofSet(selectionSet, schema.getRootType(operation) ?? undefined, false),
  )
  return Math.max(0, ...costs)
}

/** Beyond this the exact number interests nobody, and adding up may stop. */
const tooMuch = bounds.graphqlComplexity * 1000

/** What a variable is when the caller does not say: the largest where operations of one document disagree. */
function defaultsOf(operations: OperationDefinitionNode[]): Record<string, unknown> {
  const defaults: Record<string, unknown> = {}
  for (const { variable, defaultValue } of operations.flatMap((each) => each.variableDefinitions ?? [])) {
    const name = variable.name.value
    const value = defaultValue && valueFromASTUntyped(defaultValue)
    const known = defaults[name]
    if (value !== undefined && !(typeof known === 'number' && known > Number(value))) defaults[name] = value
  }
  return defaults
}

const argumentOf = (field: FieldNode, name: string, variables: Record<string, unknown>): unknown => {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value
  return value && valueFromASTUntyped(value, variables)
}

function limitOf(field: FieldNode, variables: Record<string, unknown>): number {
  const limit = argumentOf(field, 'limit', variables)
  if (limit === undefined || limit === null)
    return argumentOf(field, 'pagination', variables) === false ? bounds.publicLimit : usualPage
  return typeof limit === 'number' && limit > 0 ? Math.min(limit, bounds.staffLimit) : bounds.staffLimit
}
