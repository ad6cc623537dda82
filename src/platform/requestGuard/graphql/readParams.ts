import { assertStorable, parseJson } from '../body/inspectJson'
import { readText } from '../body/readText'
import { bounds } from '../bounds'
import { isRecord } from '../query/where'
import { RequestRefused, refuseWith } from '../refusal'
import { mediaTypeOf, withBody } from '../rest/checkBody'

export type GraphqlParams = { query: string; operationName?: string; variables: Record<string, unknown> }

type Read = {
  /** The same call with its body still to be read. */
  request: Request
  /** Null where a part is missing or of a wrong kind: the handler says so by the book. */
  params: GraphqlParams | null
}

/** Reads a GraphQL call from a query string or a JSON body; anything else is refused. */
export async function readParams(request: Request): Promise<Read> {
  if (request.method === 'GET') {
    const search = new URL(request.url).searchParams
    assertStorable([...search].flat())
    parsedOr(search.get('extensions'))
    const variables = parsedOr(search.get('variables'))
    return {
      request,
      params: asParams({ query: search.get('query'), operationName: search.get('operationName'), variables }),
    }
  }
  if (mediaTypeOf(request.headers) !== 'application/json')
    throw new RequestRefused({ refusal: 'mediaType', status: 415 })
  const text = await readText(request, bounds.jsonBytes)
  const body = parseJson(text)
  if (Array.isArray(body)) refuseWith('batch')
  return { request: withBody(request, text), params: isRecord(body) ? asParams(body) : null }
}

const parsedOr = (text: string | null) => (text === null || text === '' ? undefined : parseJson(text))

function asParams({ query, operationName, variables }: Record<string, unknown>): GraphqlParams | null {
  if (typeof query !== 'string') return null
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} }
}
