import { refusals } from '../errors'
import { instant, json, object, orNull, ref, text, uuid, whole, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation, Schema } from '../types'

const tag = 'account'
const people = 'For people with a session, not for keys.'
const theirs = 'For: owner; manager for the hosts, bartenders and editors of their venues.'
const one = json(object({ id: uuid }), { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e' })
const done = { 200: { description: 'Done.', content: one } }
const body = (schema: Schema, example: unknown) => ({ required: true, content: json(schema, example) })
const codes: Schema = { type: 'array', items: text }
const proof = body(object({ password: text, code: text }), {
  password: 'the present password',
  code: '123456',
})
const signedIn = object({ message: text, exp: whole, user: ref('SignedIn') })
const session = object({
  id: text,
  device: orNull(text),
  createdAt: instant,
  lastSeenAt: instant,
  expiresAt: instant,
  isThis: yesNo,
})

/** What the calls about accounts say of themselves. */
export const accountOperations = {
  acceptInvitation: {
    operationId: 'acceptInvitation',
    summary: 'Set name and password by the link of an invitation',
    description:
      'Signs in. `LINK_USED` when the link was used, withdrawn or has run out; `SECOND_FACTOR_MISSING` with a `ticket` when the role has to set up a second step first.',
    tag,
    isPublic: true,
    requestBody: body(object({ token: text, name: text, password: text }), {
      token: 'from-the-link',
      name: 'Ada Nowak',
      password: 'a long password',
    }),
    responses: {
      200: { description: 'Signed in.', content: json(signedIn) },
      ...refusals('Unauthenticated', 'Forbidden'),
    },
  },
  credentials: {
    operationId: 'changeCredentials',
    summary: 'Change one’s own password or address',
    description: `\`PASSWORD_WRONG\` when the present password is another. All other sessions end with a new password. ${people}`,
    tag,
    requestBody: body(
      object({ currentPassword: text, password: text, email: { type: 'string', format: 'email' } }, [
        'currentPassword',
      ]),
      { currentPassword: 'the present password', password: 'a new password' },
    ),
    responses: done,
  },
  secondFactor: {
    operationId: 'readSecondFactor',
    summary: 'Whether one’s own second step is on',
    description: people,
    tag,
    responses: {
      200: {
        description: 'How it stands.',
        content: json(
          object({ isOn: yesNo, isUnreadable: yesNo, isRequired: yesNo, recoveryCodesLeft: whole }),
        ),
      },
    },
  },
  startSecondFactor: {
    operationId: 'startSecondFactor',
    summary: 'Begin to set up a second step (TOTP)',
    description:
      'With the password of a session, or with the `ticket` of a sign-in that was answered `SECOND_FACTOR_MISSING`. `SECOND_FACTOR_ON` when there is one already.',
    tag,
    isPublic: true,
    requestBody: body(
      { oneOf: [object({ password: text }), object({ ticket: text })] },
      { password: 'the present password' },
    ),
    responses: {
      200: {
        description: 'The secret, as text, as a link for an app and as a QR code (SVG).',
        content: json(object({ secret: text, uri: text, qr: text })),
      },
      ...refusals('Unauthenticated', 'Forbidden', 'Conflict'),
    },
  },
  confirmSecondFactor: {
    operationId: 'confirmSecondFactor',
    summary: 'Switch the second step on by its first code',
    description:
      'Answers ten recovery codes, once. All other sessions end. With a `ticket` it signs in as well. `SECOND_FACTOR_WRONG` for another code.',
    tag,
    isPublic: true,
    requestBody: body(object({ code: text, ticket: text }, ['code']), { code: '123456' }),
    responses: {
      200: { description: 'It is on.', content: json(object({ recoveryCodes: codes })) },
      ...refusals('Unauthenticated', 'Forbidden', 'NotFound', 'Conflict'),
    },
  },
  switchOffSecondFactor: {
    operationId: 'switchOffSecondFactor',
    summary: 'Switch one’s own second step off',
    description: `\`SECOND_FACTOR_REQUIRED\` when the owner asks for it from this role. ${people}`,
    tag,
    requestBody: proof,
    responses: { ...done, ...refusals('Conflict') },
  },
  renewRecoveryCodes: {
    operationId: 'renewRecoveryCodes',
    summary: 'Ten new recovery codes in place of the old ones',
    description: people,
    tag,
    requestBody: proof,
    responses: { 200: { description: 'Shown once.', content: json(object({ recoveryCodes: codes })) } },
  },
  invite: {
    operationId: 'inviteColleague',
    summary: 'Invite a colleague',
    description: `Makes an account that cannot sign in yet, and mails a link that works once, for seven days. ${theirs}`,
    tag,
    requestBody: body(
      object(
        {
          name: text,
          email: { type: 'string', format: 'email' },
          role: { type: 'string', enum: ['owner', 'manager', 'host', 'bartender', 'editor'] },
          language: { type: 'string', enum: ['pl', 'en'] },
          venues: { type: 'array', items: uuid },
        },
        ['name', 'email', 'role'],
      ),
      { name: 'Ada Nowak', email: 'ada@example.com', role: 'host', language: 'pl' },
    ),
    responses: { 201: { description: 'Invited.', content: one } },
  },
  inviteAgain: forOne('inviteAgain', 'Send an invitation again', 'The link of the first mail stops working.'),
  withdraw: forOne('withdrawInvitation', 'Take an invitation back', 'The account is removed.'),
  deactivate: forOne(
    'deactivateAccount',
    'Close an account',
    'Sessions end and API keys made by it are revoked at once; the history keeps the name. `LAST_OWNER` for the last one who can sign in.',
  ),
  reactivate: forOne('reactivateAccount', 'Open a closed account again', 'Its API keys stay revoked.'),
  removeSecondFactor: forOne(
    'removeSecondFactor',
    'Take the second step off an account',
    'For somebody who has lost both telephone and recovery codes. Their sessions end.',
  ),
  sessions: {
    operationId: 'listSessions',
    summary: 'Where an account is signed in',
    description: `One's own, this one first. Of others: ${theirs}`,
    tag,
    parameters: shared('id'),
    responses: {
      200: {
        description: 'Open sessions.',
        content: json(object({ sessions: { type: 'array', items: session } })),
      },
    },
  },
  endSessions: {
    operationId: 'endSessions',
    summary: 'End all other sessions of one’s own, or all of somebody else',
    description: theirs,
    tag,
    parameters: shared('id'),
    responses: { 200: { description: 'How many ended.', content: json(object({ ended: whole })) } },
  },
  endSession: {
    operationId: 'endSession',
    summary: 'End one session',
    description: theirs,
    tag,
    parameters: [
      ...shared('id'),
      { name: 'session', in: 'path', required: true, description: 'Id of the session.', schema: text },
    ],
    responses: { 200: { description: 'Ended.', content: json(object({ ended: whole })) } },
  },
} satisfies Record<string, OwnOperation>

function forOne(operationId: string, summary: string, description: string): OwnOperation {
  return {
    operationId,
    summary,
    description: `${description} ${theirs}`,
    tag,
    parameters: shared('id'),
    responses: { ...done, ...refusals('Conflict') },
  }
}
