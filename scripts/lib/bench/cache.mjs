import http from 'node:http'

/** Requests at once: what the cache is measured with. */
export const crowd = 64

const reads = [
  { name: 'kept-list', title: 'REST, 10 cocktails', path: '/api/cocktails?limit=10&depth=1' },
  { name: 'kept-site', title: 'REST, one global', path: '/api/globals/site' },
  {
    name: 'kept-availability',
    title: 'Availability of a night',
    path: () => `/api/reservations/availability?partySize=2&date=${inDays(7)}`,
  },
  { name: 'kept-menu', title: 'Menu page', path: '/pl/menu' },
]

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Each public read from memory, with gzip, as 304 and past it, and the same bytes from bare `node:http`. */
export async function cacheTargets({ yardstick, product }) {
  const targets = []
  for (const { name, title, path, headers = {} } of reads) {
    const url = product.url + (typeof path === 'function' ? path() : path)
    const plain = await ask(url, headers)
    const zipped = await ask(url, { ...headers, 'accept-encoding': 'gzip' })
    const bare = await lay(yardstick, name, plain)
    const bareZipped = await lay(yardstick, `${name}-gzip`, zipped)
    const size = (body) => `${Math.round(body.length / 1024)} kB`
    targets.push(
      { name: `${name}-bare`, title: `${title}, same ${size(plain.body)}, bare node:http`, url: bare },
      { name, title: `${title}, from memory`, url, headers, beside: `${name}-bare` },
      {
        name: `${name}-bare-gzip`,
        title: `${title}, same ${size(zipped.body)} of gzip, bare node:http`,
        url: bareZipped,
      },
      {
        name: `${name}-gzip`,
        title: `${title}, from memory, gzip`,
        url,
        headers: { ...headers, 'accept-encoding': 'gzip' },
        beside: `${name}-bare-gzip`,
      },
      {
        name: `${name}-304`,
        title: `${title}, not modified`,
        url,
        headers: { ...headers, 'if-none-match': plain.headers.etag },
        expected: 304,
      },
      {
        name: `${name}-past`,
        title: `${title}, past the cache`,
        url,
        headers: { ...headers, authorization: 'JWT none' },
        connections: 10,
      },
    )
  }
  return targets
}

/** The body as it is on the wire. */
function ask(url, headers) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers }, (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => resolve({ body: Buffer.concat(chunks), headers: response.headers }))
      })
      .on('error', reject)
  })
}

async function lay(yardstick, name, { body, headers }) {
  const url = `${yardstick.url}/same/${name}`
  await fetch(url, { method: 'PUT', body, headers: { 'content-type': headers['content-type'] } })
  return url
}

/** Clients who all come at once for a page that nobody has asked for yet: how long it took, and how often it was made. */
export async function coldStart({ product, clients = 500 }) {
  const url = `${product.url}/en/menu?only=vegan`
  const agent = new http.Agent({ maxSockets: clients })
  const startedAt = performance.now()
  const answers = await Promise.all(
    Array.from(
      { length: clients },
      () =>
        new Promise((resolve, reject) => {
          http
            .get(url, { agent }, (response) => {
              response.resume()
              response.on('end', () => resolve(response))
            })
            .on('error', reject)
        }),
    ),
  )
  agent.destroy()
  return {
    clients,
    ms: Math.round(performance.now() - startedAt),
    failures: answers.filter(({ statusCode }) => statusCode !== 200).length,
    computations: answers.filter(({ headers }) => headers['x-cache'] === 'miss').length,
  }
}

/** Asks for so many addresses that differ in nothing but a senseless query. Gives megabytes before and after. */
export async function flood({ product, addresses }) {
  const beforeMb = product.residentMb()
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 })
  let next = 0
  const ask = async () => {
    while (next < addresses) {
      const query = (next += 1)
      await new Promise((resolve, reject) => {
        http
          .get(`${product.url}/robots.txt?q=${query}`, { agent }, (response) =>
            response.resume().on('end', resolve),
          )
          .on('error', reject)
      })
    }
  }
  await Promise.all(Array.from({ length: 32 }, ask))
  agent.destroy()
  return { addresses, beforeMb, afterMb: product.residentMb() }
}
