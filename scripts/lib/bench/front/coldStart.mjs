import http from 'node:http'

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
