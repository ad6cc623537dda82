import { refusals } from '../errors'
import { json, object, ref, text } from '../json'
import type { Operation, Paths } from '../types'

const graphqlBody = object(
  { query: text, variables: { type: 'object', additionalProperties: true }, operationName: text },
  ['query'],
)
const graphqlAnswer = json(ref('GraphqlAnswer'), {
  data: { Cocktails: { docs: [{ name: 'Negroni', abvPercent: 19.4 }] } },
})

const graphql: Operation = {
  operationId: 'graphql',
  summary: 'Ask by GraphQL',
  description:
    'The same documents and rights as here, in one query. Depth 8, 15 aliases, 10 fields at the root, 1000 tokens and a cost of 1000 at most. The schema is at `/api/schema.graphql`; introspection is for those who have signed in.',
  tags: ['graphql'],
  security: [{}, { apiKey: [] }, { session: [] }],
  requestBody: {
    required: true,
    content: json(graphqlBody, {
      query: '{ Cocktails(where: { slug: { equals: "negroni" } }) { docs { name abvPercent } } }',
    }),
  },
  responses: {
    200: { description: 'Data, errors, or both.', content: graphqlAnswer },
    400: { description: 'Not a query that can be run.', content: json(ref('GraphqlAnswer')) },
    ...refusals('TooLarge', 'Forbidden'),
  },
}

const state = (description: string) => ({
  description,
  content: json(object({ status: text }), { status: 'ok' }),
})

/** What is served beside the documents. */
export const servicePaths: Paths = {
  '/api/graphql': { post: graphql },
  '/healthz': {
    get: {
      operationId: 'isAlive',
      summary: 'Whether the process runs',
      tags: ['health'],
      security: [{}],
      responses: { 200: state('It does.'), ...refusals() },
    },
  },
  '/readyz': {
    get: {
      operationId: 'isReady',
      summary: 'Whether it may be sent requests',
      tags: ['health'],
      security: [{}],
      responses: { ...refusals(), 200: state('It may.'), 503: state('It may not, and why.') },
    },
  },
}
