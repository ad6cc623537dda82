import { refusals } from '../errors'
import { json, object, orNull, ref, text, whole, yesNo } from '../json'
import type { Operation, Paths, Schema } from '../types'

const tags = ['account']
const known = [{ session: [] }]
const anyone = [{}]
const body = (schema: Schema, example: unknown) => ({ required: true, content: json(schema, example) })
const done = { description: 'Done.', content: json(object({ message: text })) }

/** Signing in and out is for people and for REST alone; programs use keys. */
export const accountPaths: Paths = {
  '/api/users/login': {
    post: {
      operationId: 'signIn',
      summary: 'Sign in',
      description:
        'Sets the session cookie. Five tries a minute for an account from one address, twenty for an address. 401 `SECOND_FACTOR_NEEDED` asks for the same once more with a `code`: six figures of the app, or a recovery code; `SECOND_FACTOR_WRONG` when it is not right, 429 `SECOND_FACTOR_LOCKED` after five such, `SECOND_FACTOR_UNREADABLE` when only a recovery code can open. 401 `SECOND_FACTOR_MISSING` gives a `ticket` to set a second step up with.',
      tags,
      security: anyone,
      requestBody: body(
        object({ email: { type: 'string', format: 'email' }, password: text, code: text }, [
          'email',
          'password',
        ]),
        {
          email: 'owner@example.com',
          password: 'eliksir-demo',
        },
      ),
      responses: {
        200: {
          description: 'Signed in.',
          headers: { 'Set-Cookie': { schema: text } },
          content: json(object({ message: text, exp: whole, user: ref('SignedIn') })),
        },
        ...refusals('BadRequest', 'Unauthenticated'),
      },
    },
  },
  '/api/users/logout': {
    post: {
      operationId: 'signOut',
      summary: 'Sign out',
      description: 'Ends the session; its token is worth nothing from then on.',
      tags,
      security: known,
      responses: { 200: done, ...refusals('BadRequest') },
    },
  },
  '/api/users/me': {
    get: {
      operationId: 'whoAmI',
      summary: 'Who is signed in',
      tags,
      security: [...anyone, ...known],
      responses: {
        200: {
          description: 'The user, or null.',
          content: json(object({ user: orNull(ref('SignedIn')), message: text }, ['user'])),
        },
        ...refusals('NotFound'),
      },
    },
  },
  '/api/users/refresh-token': {
    post: {
      operationId: 'refreshSession',
      summary: 'Prolong the session',
      tags,
      security: known,
      responses: {
        200: {
          description: 'Prolonged.',
          content: json(object({ exp: whole, message: text, user: ref('SignedIn') }, ['exp', 'user'])),
        },
        ...refusals('Forbidden'),
      },
    },
  },
  '/api/users/forgot-password': {
    post: {
      operationId: 'forgotPassword',
      summary: 'Ask for a link to set a new password',
      description:
        'The answer is the same whether the address is known or not. The link works once, for 30 minutes.',
      tags,
      security: anyone,
      requestBody: body(object({ email: { type: 'string', format: 'email' } }), {
        email: 'host@example.com',
      }),
      responses: { 200: done, ...refusals('BadRequest') },
    },
  },
  '/api/users/reset-password': {
    post: {
      operationId: 'resetPassword',
      summary: 'Set a new password by the link',
      tags,
      security: anyone,
      requestBody: body(object({ token: text, password: text }), {
        token: 'from-the-link',
        password: 'a new password',
      }),
      responses: {
        200: {
          description: 'Set. Every session of the account has ended; sign in with the new password.',
          content: json(object({ message: text })),
        },
        ...refusals('BadRequest', 'Forbidden'),
      },
    },
  },
  '/api/users/unlock': {
    post: {
      operationId: 'unlockAccount',
      summary: 'Unlock an account',
      description: 'For: owner.',
      tags,
      security: known,
      requestBody: body(object({ email: { type: 'string', format: 'email' } }), {
        email: 'host@example.com',
      }),
      responses: { 200: done, ...refusals('BadRequest', 'Forbidden') },
    },
  },
  '/api/users/init': {
    get: {
      operationId: 'hasUsers',
      summary: 'Whether anybody has an account yet',
      tags,
      security: anyone,
      responses: {
        200: { description: 'Yes or no.', content: json(object({ initialized: yesNo })) },
        ...refusals('BadRequest'),
      },
    },
  },
  '/api/access': {
    get: {
      operationId: 'myRights',
      summary: 'What the caller may do',
      tags,
      security: [...anyone, { apiKey: [] }, ...known],
      responses: {
        200: {
          description: 'By collection and global.',
          content: json({ type: 'object', additionalProperties: true }),
        },
        ...refusals('BadRequest'),
      },
    },
  },
} satisfies Record<string, Partial<Record<string, Operation>>>
