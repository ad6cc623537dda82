import type { Payload } from 'payload'
import { ask, password, signInWith, type Answer, type Caller } from './asking'
import { linkFor } from './accounts'
import { codeAt } from './codeAt'
import { word } from './samples'

type Answered = Answer<Record<string, never>>
type Person = Caller & { id: string; email: string }

/** One call of each kind about accounts, by operation id, that succeeds. */
export function accountCalls(payload: Payload, owner: () => Caller): Record<string, () => Promise<Answered>> {
  const someone = async (): Promise<Person> => {
    const email = `${word()}@staff.test`
    const data = { email, password, name: 'Somebody', role: 'host' as const }
    const { id } = await payload.create({ collection: 'users', data })
    return { ...(await signInWith(email, password)), id, email }
  }
  let oneOfThem: Promise<Person> | undefined
  const anyone = () => (oneOfThem ??= someone())
  const invited = async () => {
    const body = { name: 'Somebody', email: `${word()}@staff.test`, role: 'host' }
    return (await ask<{ id: string }>('POST /api/users/invite', { as: owner(), body })).body.id
  }
  const started = async () => {
    const person = await someone()
    const { body } = await ask<{ secret: string }>('POST /api/users/second-factor/start', {
      as: person,
      body: { password },
    })
    return { person, code: (step = 0) => codeAt(body.secret, step) }
  }
  const confirmed = async () => {
    const { person, code } = await started()
    await ask('POST /api/users/second-factor/confirm', { as: person, body: { code: code(-1) } })
    return { person, code }
  }
  const decide = (verb: string, of: () => Promise<string>) => async () =>
    ask(`POST /api/users/${await of()}/${verb}`, { as: owner() })

  return {
    inviteColleague: () =>
      ask('POST /api/users/invite', {
        as: owner(),
        body: { name: 'Somebody', email: `${word()}@staff.test`, role: 'host' },
      }),
    inviteAgain: decide('invite-again', invited),
    withdrawInvitation: decide('withdraw', invited),
    deactivateAccount: decide('deactivate', async () => (await someone()).id),
    reactivateAccount: decide('reactivate', async () => {
      const { id } = await someone()
      await ask(`POST /api/users/${id}/deactivate`, { as: owner() })
      return id
    }),
    removeSecondFactor: decide('remove-second-factor', async () => (await confirmed()).person.id),
    acceptInvitation: async () => {
      const { token } = await linkFor(payload, await invited(), 'invitation')
      return ask('POST /api/users/accept-invitation', { body: { token, name: 'Ada', password } })
    },
    changeCredentials: async () =>
      ask('POST /api/users/credentials', {
        as: await someone(),
        body: { currentPassword: password, password: 'another password' },
      }),
    readSecondFactor: async () => ask('GET /api/users/second-factor', { as: await anyone() }),
    startSecondFactor: async () =>
      ask('POST /api/users/second-factor/start', { as: await anyone(), body: { password } }),
    confirmSecondFactor: async () => {
      const { person, code } = await started()
      return ask('POST /api/users/second-factor/confirm', { as: person, body: { code: code() } })
    },
    switchOffSecondFactor: async () => {
      const { person, code } = await confirmed()
      return ask('POST /api/users/second-factor/switch-off', { as: person, body: { password, code: code() } })
    },
    renewRecoveryCodes: async () => {
      const { person, code } = await confirmed()
      return ask('POST /api/users/second-factor/recovery-codes', {
        as: person,
        body: { password, code: code() },
      })
    },
    listSessions: async () => {
      const person = await anyone()
      return ask(`GET /api/users/${person.id}/sessions`, { as: person })
    },
    endSessions: async () => {
      const person = await anyone()
      return ask(`DELETE /api/users/${person.id}/sessions`, { as: person })
    },
    endSession: async () => {
      const person = await someone()
      const { body } = await ask<{ sessions: { id: string }[] }>(`GET /api/users/${person.id}/sessions`, {
        as: person,
      })
      return ask(`DELETE /api/users/${person.id}/sessions/${body.sessions[0]?.id}`, { as: owner() })
    },
  }
}
