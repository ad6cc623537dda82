import { expect, it } from 'vitest'
import { consume } from './consume'
import { rateHeaders } from './rateHeaders'

it('counts each caller by itself, and says when to come back', async () => {
  for (let call = 0; call < 300; call += 1)
    expect((await consume('graphql', '192.0.2.1')).isAllowed).toBe(true)
  const refused = await consume('graphql', '192.0.2.1')
  expect(refused).toMatchObject({ isAllowed: false, remaining: 0, limit: 300 })
  expect(rateHeaders(refused)).toMatchObject({
    'ratelimit-policy': '"graphql";q=300;w=60',
    'retry-after': expect.stringMatching(/^\d+$/) as string,
  })
  expect((await consume('graphql', '192.0.2.2')).isAllowed).toBe(true)
})

it('goes on counting in memory while the database is away', async () => {
  const verdicts = []
  for (let call = 0; call < 6; call += 1)
    verdicts.push((await consume('signInOfAccount', '192.0.2.1|a@b.pl')).isAllowed)
  expect(verdicts).toEqual([true, true, true, true, true, false])
})
