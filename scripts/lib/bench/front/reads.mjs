const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** What the public reads, one of each kind. */
export const publicReads = async (product) => {
  const answer = await fetch(`${product.url}/api/cocktails?limit=1&depth=0`)
  const { docs } = await answer.json()
  const [drink] = docs
  return [
    { title: 'REST, 10 cocktails', path: '/api/cocktails?limit=10&depth=1', rounds: 5 },
    { title: 'REST, one cocktail', path: `/api/cocktails/${drink.id}?depth=1` },
    { title: 'REST, one global', path: '/api/globals/site' },
    {
      title: 'Availability of a night',
      path: `/api/reservations/availability?partySize=2&date=${inDays(7)}`,
    },
    { title: 'Menu page', path: '/pl/menu', rounds: 5 },
    { title: 'Menu page for the router', path: '/pl/menu', headers: { rsc: '1' } },
    { title: 'Drawing of a drink', path: `/api/cocktails/${drink.slug}/drawing.svg` },
    { title: 'Feed of the journal', path: '/pl/journal/feed.xml' },
    { title: 'Sitemap', path: '/sitemap.xml' },
  ]
}
