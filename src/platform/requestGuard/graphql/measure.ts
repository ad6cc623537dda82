import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { bounds } from '../bounds'
import { refuseWith } from '../refusal'

type Measure = { depth: number; aliases: number; directives: number }

/**
 * Refuses a document that is deep, wide or repetitive beyond what a client of ours asks. Spread fragments count wherever
 * they are spread; the document must be free of circles. Introspection may be deep: it reads no data.
 */
export function assertModest(document: DocumentNode): void {
  const fragments = fragmentsOf(document)
  const measured = measurer(fragments)
  for (const operation of document.definitions.filter(isOperation)) {
    const { depth, aliases, directives } = measured(operation.selectionSet)
    const rootFields = rootFieldsOf(operation.selectionSet, fragments)
    if (rootFields > bounds.graphqlRootFields) refuseWith('rootFields', { most: bounds.graphqlRootFields })
    if (aliases > bounds.graphqlAliases) refuseWith('aliases', { most: bounds.graphqlAliases })
    if (directives + (operation.directives?.length ?? 0) > bounds.graphqlDirectives)
      refuseWith('directives', { most: bounds.graphqlDirectives })
    if (depth > bounds.graphqlDepth) refuseWith('queryDepth', { most: bounds.graphqlDepth })
  }
}

export const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION

export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )

export const isIntrospection = ({ name: { value } }: FieldNode) => value === '__schema' || value === '__type'

/** Each fragment is measured once, so that fragments of fragments cost no more to measure than to write. */
function measurer(fragments: Map<string, FragmentDefinitionNode>) {
  const known = new Map<string, Measure>()
  const ofSet = (set: SelectionSetNode | undefined): Measure =>
    (set?.selections ?? []).map(ofSelection).reduce(together, none)

  const ofSelection = (selection: SelectionNode): Measure => {
    const own = { depth: 0, aliases: 0, directives: selection.directives?.length ?? 0 }
    switch (selection.kind) {
      case Kind.FIELD: {
        const inner = ofSet(selection.selectionSet)
        const depth = isIntrospection(selection) ? 1 : inner.depth + 1
        return {
          depth,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          directives: inner.directives + own.directives,
        }
      }
      case Kind.INLINE_FRAGMENT:
        return together(own, ofSet(selection.selectionSet))
      case Kind.FRAGMENT_SPREAD:
        return together(own, ofFragment(selection.name.value))
    }
  }

  const ofFragment = (name: string): Measure => {
    const measured = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet)
    known.set(name, measured)
    return measured
  }
  return ofSet
}

const none: Measure = { depth: 0, aliases: 0, directives: 0 }
const together = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
})

/** Fields at the top, fragments opened. Stops counting once there are too many. */
function rootFieldsOf(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): number {
  let count = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += 1
    else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value)?.selectionSet
      if (inner) count += rootFieldsOf(inner, fragments)
    }
    if (count > bounds.graphqlRootFields) break
  }
  return count
}
