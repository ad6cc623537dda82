import http from 'node:http'
import pg from 'pg'

// A server as small as one can be, to say what the machine and the database give at most.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

/** The list that the REST call answers, ten drinks with glass, recipe and ingredients in Polish, as one statement by hand. */
const list = `
  select c.*, t.garnish, t.taste, t.story,
    (select jsonb_build_object('id', g.id, 'name', gt.name, 'slug', g.slug, 'shape', g.shape,
        'usableVolumeMl', g.usable_volume_ml, 'iceShare', g.ice_share)
      from glassware g left join glassware_locales gt on gt._parent_id = g.id and gt._locale = 'pl'
      where g.id = c.glass_id) as glass,
    (select jsonb_agg(jsonb_build_object('id', l.id, 'amount', l.amount, 'unit', l.unit, 'stage', l.stage,
        'optional', l.optional, 'note', lt.note,
        'ingredient', jsonb_build_object('id', i.id, 'name', it.name, 'slug', i.slug, 'kind', i.kind,
          'abvPercent', i.abv_percent, 'vegan', i.vegan, 'colour', i.colour, 'cloudy', i.cloudy,
          'madeFrom', i.made_from_id, 'inStock', i.in_stock)) order by l._order)
      from cocktails_recipe l
      join ingredients i on i.id = l.ingredient_id
      left join ingredients_locales it on it._parent_id = i.id and it._locale = 'pl'
      left join cocktails_recipe_locales lt on lt._parent_id = l.id and lt._locale = 'pl'
      where l._parent_id = c.id) as recipe,
    (select jsonb_agg(jsonb_build_object('id', s.id, 'text', st.text) order by s._order)
      from cocktails_steps s left join cocktails_steps_locales st on st._parent_id = s.id and st._locale = 'pl'
      where s._parent_id = c.id) as steps,
    array(select a.value from cocktails_allergens a where a.parent_id = c.id order by a."order") as allergens
  from (select * from cocktails where _status = 'published' and deleted_at is null order by name limit 10) c
  left join cocktails_locales t on t._parent_id = c.id and t._locale = 'pl'
  order by c.name`

/** The least that a list can be: ten rows of one table. */
const rows = `select * from cocktails where _status = 'published' and deleted_at is null order by name limit 10`

const fixed = JSON.stringify({ docs: [], totalDocs: 0 })

/** Answers of the product, laid here to be given again by nothing but `node:http`. */
const copies = new Map()

const server = http.createServer(async (request, response) => {
  if (request.method === 'PUT') {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const { status, headers, body } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    copies.set(request.url, { status, headers, body: Buffer.from(body, 'base64') })
    return response.writeHead(204).end()
  }
  const copy = copies.get(request.url)
  if (copy) {
    response.writeHead(copy.status, copy.headers)
    return response.end(copy.body)
  }
  const query = { '/query': list, '/rows': rows }[request.url]
  const body = query ? JSON.stringify({ docs: (await pool.query(query)).rows }) : fixed
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(body)
})
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
