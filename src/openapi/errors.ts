import { errorSentences } from '@/i18n/errors'
import { errorBody, statusOfCode } from '@/platform/http/errorBody'
import { json, object, ref, text } from './json'
import type { ResponseObject, Schema } from './types'

const codes = Object.keys(errorSentences) as (keyof typeof errorSentences)[]

export const errorSchemas: Record<string, Schema> = {
  Errors: {
    ...object({ errors: { type: 'array', minItems: 1, items: ref('Error') } }),
    description: 'Every refusal has this shape, in REST; GraphQL carries the same in `errors[].extensions`.',
  },
  Error: {
    ...object({
      name: text,
      message: {
        type: 'string',
        description: 'A sentence in the language of the request (`Accept-Language`: pl, en).',
      },
      code: { type: 'string', enum: codes, description: 'Stable: decide by this.' },
    }),
    properties: {
      name: text,
      message: {
        type: 'string',
        description: 'A sentence in the language of the request (`Accept-Language`: pl, en).',
      },
      code: { type: 'string', enum: codes, description: 'Stable: decide by this.' },
      data: {
        type: 'object',
        description: 'More about it. `errors` names the fields at fault.',
        properties: {
          errors: { type: 'array', items: { type: 'object', properties: { path: text, message: text } } },
        },
        additionalProperties: true,
      },
    },
  },
}

const said = {
  BadRequest: {
    code: 'BAD_REQUEST',
    description: 'Malformed, or a field is at fault (`VALIDATION`, with `data.errors`).',
  },
  Unauthenticated: { code: 'UNAUTHENTICATED', description: 'Sign in or send a key.' },
  Forbidden: { code: 'FORBIDDEN', description: 'Not allowed to this caller.' },
  NotFound: { code: 'NOT_FOUND', description: 'Not there, or not for this caller.' },
  Conflict: { code: 'STILL_REFERENCED', description: 'It contradicts what is there.' },
  TooLarge: { code: 'TOO_LARGE', description: 'More than is accepted.' },
  Unprocessable: { code: 'VALIDATION', description: 'Understood, but it cannot be.' },
  RateLimited: { code: 'RATE_LIMITED', description: 'Too many requests.' },
  Unavailable: { code: 'UNAVAILABLE', description: 'Try again shortly.' },
} as const

type ErrorName = keyof typeof said

/** Components to refer to; `Retry-After` where it is sent. */
export const errorResponses: Record<string, ResponseObject> = Object.fromEntries(
  Object.entries(said).map(([name, { code, description }]) => [
    name,
    {
      description,
      headers: {
        'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' },
        ...(code === 'RATE_LIMITED' || code === 'UNAVAILABLE'
          ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }
          : {}),
      },
      content: json(ref('Errors'), errorBody({ code, language: 'en' })),
    },
  ]),
)

/** The named refusals by their status, and those that any call may get. */
export const refusals = (...names: ErrorName[]): Record<string, ResponseObject> =>
  Object.fromEntries(
    [...names, 'RateLimited' as const, 'Unavailable' as const].map((name) => [
      statusOf(name),
      { $ref: `#/components/responses/${name}` },
    ]),
  )

const statusOf = (name: ErrorName) => String(name === 'Unprocessable' ? 422 : statusOfCode[said[name].code])
