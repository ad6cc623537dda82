import pg from 'pg'
import { Trouble } from '../trouble.mjs'

/**
 * What the run changes and looks at: some drinks of the demo bar, each with an ingredient and an item on the menu, and the owner's
 * session on every process. Gives `{ drinks, media, glasses, nights, db, call, close }`.
 */
export async function openHouse({ urls, databaseUrl }) {
  const db = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  db.on('error', () => undefined)
  // A connection in use has nobody else who hears that the database was restarted under it.
  db.on('connect', (client) => client.on('error', () => undefined))
  const token = await signIn(urls[0])

  /** Writes as the owner: an answer of 2xx means that it is committed. */
  const call = async (url, method, path, { json, form, headers } = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `JWT ${token}`,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? form : JSON.stringify(json),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
  }

  const { rows } = await db.query(`
    select c.id, c.slug, min(l.ingredient_id::text) as ingredient, min(i.id::text) as item, min(c.photo_id::text) as media
    from cocktails c join cocktails_recipe l on l._parent_id = c.id join menu_items i on i.cocktail_id = c.id
    where c._status = 'published' and i._status = 'published'
    group by c.id order by c.slug limit 8`)
  if (rows.length < 4) throw new Trouble('The demo bar has no drinks on its menu.')
  const { rows: pictures } = await db.query('select id from media order by created_at limit 4')
  const { rows: glasses } = await db.query('select id from glassware order by id limit 5')
  return {
    drinks: rows,
    media: pictures.map(({ id }) => id),
    glasses: glasses.map(({ id }) => id),
    nights: [7, 8, 9, 14].map(inDays),
    db,
    call,
    close: () => db.end(),
  }
}

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function signIn(url) {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owner@example.com', password: 'eliksir-demo' }),
  })
  const token = response.headers.get('set-cookie')?.match(/-token=([^;]+)/)?.[1]
  if (!token) throw new Trouble(`Signing in as the owner of the demo failed with ${response.status}.`)
  return token
}
