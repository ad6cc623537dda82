import http from 'node:http'

/**
 * Asks for so many addresses that differ in nothing but a senseless query, and keeps asking for one that makes sense. Gives
 * megabytes before, at the most and after, and what the owner is told of the cache's own size.
 */
export async function flood({ product, addresses }) {
  const beforeMb = product.residentMb()
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 })
  let next = 0
  let mostMb = beforeMb
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
      next += 1
      await get(`/robots.txt?q=${next}`)
      if (next % 1_000 === 0) mostMb = Math.max(mostMb, product.residentMb())
    }
  }
  await Promise.all(Array.from({ length: 32 }, ask))
  agent.destroy()
  return { addresses, failures, beforeMb, mostMb, afterMb: product.residentMb(), cache: await told(product) }
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
  return answer.ok ? (await answer.json()).size : null
}
