import {
  getVariableValues,
  GraphQLError,
  Kind,
  NoFragmentCyclesRule,
  parse,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { bounds } from '../bounds'
import { RequestRefused, refuseWith } from '../refusal'
import { listCost } from './listCost'
import { assertModest, isIntrospection, isOperation } from './measure'
import type { GraphqlParams } from './readParams'

/** What the platform's handler would stumble over; it is answered in its place. */
export type BadVariables = { errors: readonly GraphQLError[] }

type Checked = { document: DocumentNode | null; badVariables?: BadVariables }

/**
 * Refuses a query that costs too much before anything is validated or run. What is merely wrong (a syntax error, an
 * unknown field) is left to the handler, which answers it by the book.
 */
export function checkGraphql(
  schema: GraphQLSchema,
  { query, variables, operationName }: GraphqlParams,
): Checked {
  const document = parsed(query)
  if (!document) return { document: null }
  if (validate(schema, document, [NoFragmentCyclesRule]).length > 0) refuseWith('cyclicFragments')
  assertModest(document)

  const cost = listCost(schema, document, variables)
  if (cost > bounds.graphqlComplexity)
    refuseWith('complexity', { cost: Math.round(cost), most: bounds.graphqlComplexity })
  return { document, badVariables: badVariables(schema, document, variables, operationName) }
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: bounds.graphqlTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (/more tha[nt] \d+ tokens/.test(error.message)) refuseWith('tokens', { most: bounds.graphqlTokens })
    return null
  }
}

function badVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  name: string | undefined,
): BadVariables | undefined {
  const operations = document.definitions.filter(isOperation)
  const operation = name === undefined ? operations[0] : operations.find((each) => each.name?.value === name)
  // Only what is valid otherwise: an unknown type has its own error.
  if (!operation?.variableDefinitions?.length || validate(schema, document).length > 0) return undefined
  const { errors } = getVariableValues(schema, operation.variableDefinitions, variables, { maxErrors: 5 })
  return errors && { errors }
}

/** Whether any part of the document asks for the schema itself. */
export function asksForSchema(document: DocumentNode): boolean {
  let asks = false
  visit(document, { [Kind.FIELD]: (field) => void (asks ||= isIntrospection(field)) })
  return asks
}

export const introspectionRefused = () =>
  new RequestRefused({ refusal: 'introspection', code: 'UNAUTHENTICATED' })
