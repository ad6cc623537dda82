import { expect, it } from 'vitest'
import { typedFetch } from './typedFetch'

const asked: { address: string; method: string; body: unknown }[] = []
const api: typeof fetch = async (input, init) => {
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null
  asked.push({
    address: input instanceof Request ? input.url : input.toString(),
    method: init?.method ?? 'GET',
    body,
  })
  return init?.method === 'POST'
    ? Response.json({ id: 'a', title: 'Typed', cover: { url: '/whole.jpg' } })
    : Response.json({ docs: [{ id: 'a', title: 'Saved' }, { id: 'b' }] })
}
const typed = { collection: 'posts', id: 'a', data: { title: 'Typed', cover: '7' } }
const titles = async (address: string) => {
  const answer = await typedFetch(api, typed)(address)
  const { docs } = (await answer.json()) as { docs: { title?: string }[] }
  return docs.map(({ title }) => title)
}

it('puts what is typed in the place of what is saved, filled in as the question wants it', async () => {
  const address = 'http://bar.example/api/posts?depth=1&locale=en&populate[media][url]=true&limit=1'
  expect(await titles(address)).toEqual(['Typed', undefined])
  expect(asked.at(-1)).toEqual({
    address: 'http://bar.example/api/posts/a',
    method: 'POST',
    body: {
      data: { title: 'Typed', cover: '7', id: 'a' },
      depth: 1,
      locale: 'en',
      populate: { media: { url: 'true' } },
      draft: true,
      flattenLocales: false,
    },
  })
})

it('leaves every other answer alone', async () => {
  expect(await titles('http://bar.example/api/pages?limit=1')).toEqual(['Saved', undefined])
  const other = typedFetch(api, { ...typed, id: 'c' })
  expect(await (await other('http://bar.example/api/posts')).json()).toMatchObject({
    docs: [{ title: 'Saved' }, {}],
  })
})
