/** Signs in as staff; gives the cookie. */
export async function signIn(url, { email, password }) {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

/** Uploads a picture that does not compress. Gives `{ status, says, doc }`. */
export async function upload(url, cookie) {
  const { default: sharp } = await import('sharp')
  const noise = { type: 'gaussian', mean: 128, sigma: 60 }
  const create = { width: 900, height: 700, channels: 3, background: 'white', noise }
  const bytes = await sharp({ create }).png().toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Bar' }))
  form.set('file', new Blob([bytes], { type: 'image/png' }), `bar-${Date.now()}.png`)
  const answer = await fetch(`${url}/api/media?locale=en`, {
    method: 'POST',
    headers: { cookie, origin: url },
    body: form,
  })
  const { errors, doc } = await answer.json().catch(() => ({}))
  return { status: answer.status, says: errors?.[0]?.code ?? '', doc }
}
