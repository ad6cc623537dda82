import http from 'node:http'

/** All that the heap of a flooded server may take: a process that keeps something of each address does not survive it. */
export const heapMb = 320

/**
 * Asks for so many addresses that differ in nothing but a senseless query. Gives the megabytes resident at the start and after
 * each quarter, and what the owner is told of the cache's own size.
 */
export async function flood({ product, addresses }) {
  const residentMb = [product.residentMb()]
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 })
  let next = 0
  let failures = 0
  const get = (path) =>
    new Promise((resolve, reject) => {
      http
        .get(product.url + path, { agent }, (response) => {
          if (response.statusCode !== 200) failures += 1
          response.resume().on('end', resolve)
        })
        .on('error', reject)
    })
  const ask = async () => {
    while (next < addresses) {
      const mine = (next += 1)
      await get(`/robots.txt?q=${mine}`)
      if (mine % Math.ceil(addresses / 4) === 0) residentMb.push(product.residentMb())
    }
  }
  await Promise.all(Array.from({ length: 32 }, ask))
  agent.destroy()
  return { addresses, failures, residentMb, cache: await told(product) }
}

/** What `/api/cache` tells the owner of the demo. */
async function told({ url }) {
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owner@example.com', password: 'eliksir-demo' }),
  })
  const token = signedIn.headers.get('set-cookie')?.match(/-token=([^;]+)/)?.[1]
  const answer = await fetch(`${url}/api/cache`, { headers: { authorization: `JWT ${token}` } })
  if (!answer.ok) throw new Error(`/api/cache answered with ${answer.status}`)
  return (await answer.json()).figures
}
