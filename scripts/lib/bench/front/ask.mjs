import http from 'node:http'

/** One answer as it is on the wire: `{ status, body, headers }`. Goes where it is sent, as browsers do. */
export async function ask(url, headers = {}) {
  const answer = await once(url, headers)
  const { location } = answer.headers
  return location && answer.status < 400
    ? { ...(await once(new URL(location, url).href, headers)), url: new URL(location, url).href }
    : { ...answer, url }
}

function once(url, headers) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers }, (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, body: Buffer.concat(chunks), headers: response.headers }),
        )
      })
      .on('error', reject)
  })
}
