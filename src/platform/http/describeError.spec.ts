import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeError, sqlStateOf } from './describeError'

const withState = (code: string) =>
  Object.assign(new Error('Failed query: select secret'), {
    cause: Object.assign(new Error('driver'), { code }),
  })

describe('describeError', () => {
  it('asks to come back when every connection is taken', () => {
    const cause = new Error('timeout exceeded when trying to connect')
    const error = Object.assign(new Error('Failed query: select secret'), { cause })
    expect(describeError(error, 'en')).toMatchObject({ status: 503, entry: { code: 'UNAVAILABLE' } })
  })

  it.each([
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
    new Error('Connection terminated unexpectedly'),
  ])('asks to come back while the database is away: %s', (cause) => {
    const error = Object.assign(new Error('Failed query: select secret'), { cause })
    expect(describeError(error, 'en')).toMatchObject({ status: 503, entry: { code: 'UNAVAILABLE' } })
  })

  it('says a code in the language of the caller and keeps its data', () => {
    const error = Object.assign(new Error('x'), {
      status: 409,
      data: { code: 'SLOT_TAKEN', alternatives: ['a'] },
    })
    expect(describeError(error, 'en')).toEqual({
      status: 409,
      entry: {
        name: 'SlotTaken',
        message: 'This time has just been taken.',
        code: 'SLOT_TAKEN',
        data: { alternatives: ['a'] },
      },
    })
    expect(describeError(error, 'pl').entry.message).toBe('Ten termin właśnie zajęto.')
  })

  it('keeps errors of fields where forms read them, in words', () => {
    const error = Object.assign(new Error('Invalid: slug'), {
      status: 400,
      data: { errors: [{ path: 'slug', message: 'NOT_UNIQUE' }] },
    })
    expect(describeError(error, 'en')).toMatchObject({
      status: 400,
      entry: {
        code: 'VALIDATION',
        data: { errors: [{ path: 'slug', message: 'This value is already taken.' }] },
      },
    })
  })

  it.each([
    ['22P02', 400, 'BAD_REQUEST'],
    ['22003', 400, 'BAD_REQUEST'],
    ['23505', 400, 'VALIDATION'],
    ['23P01', 409, 'SLOT_TAKEN'],
    ['40001', 503, 'UNAVAILABLE'],
    ['08006', 503, 'UNAVAILABLE'],
    ['42883', 500, 'UNEXPECTED'],
  ])('maps what the database says: %s is %i %s', (state, status, code) => {
    expect(describeError(withState(state), 'pl')).toMatchObject({ status, entry: { code } })
  })

  it('tells nothing of an error that is ours', () => {
    const { status, entry } = describeError(new TypeError("Cannot read 'x' of /srv/app/secret.ts"), 'en')
    expect({ status, entry }).toEqual({
      status: 500,
      entry: { name: 'Unexpected', message: 'Something went wrong on our side.', code: 'UNEXPECTED' },
    })
  })

  it('does not take the code of a broken socket for a state of the database', () => {
    expect(sqlStateOf(Object.assign(new Error('x'), { code: 'EPIPE' }))).toBeNull()
  })

  it('has an answer for anything that can be thrown, and never repeats it', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        const { status, entry } = describeError(thrown, 'pl')
        return status >= 400 && status < 600 && entry.message.length > 0 && entry.code.length > 0
      }),
    )
  })
})
