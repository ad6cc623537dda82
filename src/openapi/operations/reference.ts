import { object, text } from '../json'
import type { OwnOperation } from '../types'

const anything = { type: 'object', additionalProperties: true }

export const referenceOperations: Record<'document' | 'page' | 'graphql', OwnOperation> = {
  document: {
    operationId: 'getOpenapi',
    summary: 'This document',
    isPublic: true,
    responses: {
      200: {
        description: 'OpenAPI 3.1.',
        content: {
          'application/json': {
            schema: object({ openapi: text, info: anything, paths: anything }),
          },
        },
      },
    },
  },
  page: {
    operationId: 'getDocs',
    summary: 'This document as a page',
    isPublic: true,
    responses: {
      200: { description: 'A page to read.', content: { 'text/html': { schema: { type: 'string' } } } },
    },
  },
  graphql: {
    operationId: 'getGraphqlSchema',
    summary: 'The GraphQL schema',
    isPublic: true,
    responses: {
      200: {
        description: 'In the schema definition language.',
        content: { 'text/plain': { schema: { type: 'string' } } },
      },
    },
  },
}
