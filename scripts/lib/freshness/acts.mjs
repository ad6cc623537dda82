import { setTimeout as pause } from 'node:timers/promises'
import { overlapOf } from './overlap.mjs'

/** Everything that can happen to what guests see, each with the way it is done. An act ends when it is committed. */
export function actsOf({ house, ledger, urls, pick, picture }) {
  const { drinks, media, glasses, nights, db, call } = house
  const anywhere = () => pick(urls)

  const write = async (key, work) => {
    const number = ledger.begin(key)
    const { status, body } = await work(ledger.mark(key, number))
    if (status >= 200 && status < 300 && !body.errors) ledger.commit(key, number)
    else if (status < 500) {
      ledger.refuse(key, number)
      throw new Error(`${status} ${JSON.stringify(body).slice(0, 300)}`)
    }
    return status
  }
  const keyOf = ({ id }) => `k${id.replaceAll('-', '')}`
  const overlap = overlapOf({ db, ledger })

  return {
    'text by REST': () => {
      const drink = pick(drinks)
      return write(keyOf(drink), (mark) =>
        call(anywhere(), 'PATCH', `/api/cocktails/${drink.id}`, { json: { taste: `Gorzki ${mark}` } }),
      )
    },
    'text by GraphQL': () => {
      const drink = pick(drinks)
      const query =
        'mutation ($id: String!, $taste: String) { updateCocktail(id: $id, data: { taste: $taste }) { id } }'
      return write(keyOf(drink), (mark) =>
        call(anywhere(), 'POST', '/api/graphql', {
          json: { query, variables: { id: drink.id, taste: `Gorzki ${mark}` } },
        }),
      )
    },
    'text as the backoffice saves it': () => {
      const drink = pick(drinks)
      return write(keyOf(drink), (mark) => {
        const form = new FormData()
        form.set('_payload', JSON.stringify({ taste: `Gorzki ${mark}`, _status: 'published' }))
        return call(
          anywhere(),
          'PATCH',
          `/api/cocktails/${drink.id}?depth=0&fallback-locale=null&locale=pl`,
          { form },
        )
      })
    },
    'ingredient two levels below the menu': () => {
      const drink = pick(drinks)
      return write(`ki${drink.ingredient.replaceAll('-', '')}`, (mark) =>
        call(anywhere(), 'PATCH', `/api/ingredients/${drink.ingredient}`, { json: { name: `Gin ${mark}` } }),
      )
    },
    'bulk update': () => {
      const some = drinks.slice(0, 3)
      const query = some.map(({ id }, place) => `where[id][in][${place}]=${id}`).join('&')
      return call(anywhere(), 'PATCH', `/api/cocktails?${query}`, {
        json: { garnish: `Skórka ${ledger.next()}` },
      })
    },
    'another glass, two relations below the menu': () =>
      change('cocktails', pick(drinks).id, { glass: pick(glasses) }),
    'glass by another name': () => change('glassware', pick(glasses), { name: `Szkło ${ledger.next()}` }),
    'write beneath a page that is being made': async () => {
      const drink = pick(drinks)
      const key = keyOf(drink)
      const text = () =>
        write(key, (mark) =>
          call(anywhere(), 'PATCH', `/api/cocktails/${drink.id}`, { json: { taste: `Gorzki ${mark}` } }),
        )
      await overlap({ url: anywhere(), before: text, meanwhile: text })
    },
    'booking by a guest': async () => {
      const guest = { name: 'Gość', email: `${ledger.next()}@example.com`, locale: 'pl' }
      const [url, date] = [anywhere(), pick(nights)]
      const { body } = await call(url, 'GET', `/api/reservations/availability?date=${date}&partySize=2`)
      const startsAt = body.slots?.length > 0 && pick(body.slots).startsAt
      if (!startsAt) return
      const json = { startsAt, partySize: 2, guest, consents: { terms: true } }
      await call(url, 'POST', '/api/reservations/book', { json, headers: { 'idempotency-key': crypto.randomUUID() } }) // prettier-ignore
    },
    'booking called off': async () => {
      const { rows } = await db.query(
        `select id from reservations where service_date = any($1) and status = 'confirmed' order by random() limit 1`,
        [nights],
      )
      for (const { id } of rows) await change('reservations', id, { status: 'cancelled_venue' })
    },
    unpublish: () => change('cocktails', pick(drinks).id, { _status: 'draft' }),
    'unpublish by GraphQL': () =>
      call(anywhere(), 'POST', '/api/graphql', {
        json: {
          query: 'mutation ($id: String!) { updateCocktail(id: $id, data: { _status: draft }) { id } }',
          variables: { id: pick(drinks).id },
        },
      }),
    publish: async () => {
      const { rows } = await db.query(`select id from cocktails where _status = 'draft' and slug = any($1)`, [
        drinks.map(({ slug }) => slug),
      ])
      for (const { id } of rows) await change('cocktails', id, { _status: 'published' })
    },
    '86 tap': () => {
      const until = new Date(Date.now() + 3_600_000).toISOString()
      return call(anywhere(), 'POST', `/api/ingredients/${pick(drinks).ingredient}/eighty-six`, {
        json: { until },
      })
    },
    'back from 86': () =>
      call(anywhere(), 'POST', `/api/ingredients/${pick(drinks).ingredient}/back`, { json: {} }),
    '86 for a second': () => {
      const until = new Date(Date.now() + 1_000).toISOString()
      return call(anywhere(), 'POST', `/api/menu-items/${pick(drinks).item}/eighty-six`, { json: { until } })
    },
    'price change': async () => {
      const { item } = pick(drinks)
      const { body } = await call(anywhere(), 'GET', `/api/menu-items/${item}?depth=0`)
      const variants = body.variants?.map((variant) => ({
        ...variant,
        priceCents: 2_000 + 100 * (ledger.next() % 50),
      }))
      return variants ? change('menu-items', item, { variants }) : 0
    },
    'slug change': async () => {
      const drink = pick(drinks)
      return change('cocktails', drink.id, { slug: `${drink.slug}-${ledger.next()}` })
    },
    'media replacement': async () => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: `Zdjęcie ${ledger.next()}` }))
      form.set('file', new Blob([await picture()], { type: 'image/jpeg' }), `picture-${ledger.next()}.jpg`)
      return call(anywhere(), 'PATCH', `/api/media/${pick(media)}`, { form })
    },
    'scheduled publication': async () => {
      const { id } = pick(drinks)
      await change('cocktails', id, { _status: 'draft' })
      await db.query(
        `insert into payload_jobs (input, task_slug, queue, wait_until, processing, total_tried, created_at, updated_at)
         values ($1, 'schedulePublish', 'default', now(), false, 0, now(), now())`,
        [JSON.stringify({ type: 'publish', doc: { relationTo: 'cocktails', value: id } })],
      )
      for (let tries = 0; tries < 100; tries += 1) {
        const { rows } = await db.query('select _status as status from cocktails where id = $1', [id])
        if (rows[0]?.status === 'published') return
        await pause(50)
      }
    },
    'rolled back transaction': async () => {
      const drink = pick(drinks)
      const number = ledger.beginInVain(keyOf(drink))
      const client = await db.connect()
      try {
        await client.query('begin')
        await client.query(`update cocktails_locales set taste = $1 where _parent_id = $2`, [`Gorzki ${ledger.mark(keyOf(drink), number)}`, drink.id]) // prettier-ignore
        await client.query(`select pg_notify('eliksir_changes', 'cocktails cocktails:*')`)
        await Promise.all(
          urls.map((url) => fetch(`${url}/api/cocktails/${drink.id}`).then((one) => one.text())),
        )
      } finally {
        await client.query('rollback').catch(() => undefined) // cut on purpose: so is the transaction
        client.release()
      }
    },
    'save that is refused half way': async () => {
      const drink = pick(drinks)
      const { rows } = await db.query('select slug from cocktails where id <> $1 limit 1', [drink.id])
      const taken = rows[0].slug
      const number = ledger.beginInVain(keyOf(drink))
      const taste = `Gorzki ${ledger.mark(keyOf(drink), number)}`
      const { status } = await call(anywhere(), 'PATCH', `/api/cocktails/${drink.id}`, { json: { taste, slug: taken } }) // prettier-ignore
      if (status < 400) throw new Error('A save that had to be refused was taken')
    },
  }

  function change(collection, id, json) {
    return call(anywhere(), 'PATCH', `/api/${collection}/${id}`, { json })
  }
}
