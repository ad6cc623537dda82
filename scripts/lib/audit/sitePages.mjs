const languages = ['pl', 'en']

/** The pages that stand for the whole site, by name; events and articles are whichever come first. */
export async function sitePages(url) {
  const [event, article] = await Promise.all([firstSlug(url, 'events'), firstSlug(url, 'posts')])
  return {
    home: '',
    menu: '/menu',
    cocktail: '/cocktails/negroni',
    gallery: '/gallery',
    event: `/events/${event}`,
    reserve: '/reserve',
    article: `/journal/${article}`,
  }
}

/** Every other page one may come by. */
export const otherPages = {
  album: '/gallery/karta-zimowa',
  picture: '/gallery/karta-zimowa/1',
  events: '/events',
  journal: '/journal',
  author: '/journal/authors/jakub-lisiecki',
  about: '/about',
  faq: '/faq',
  parties: '/private-parties',
  terms: '/terms',
  search: '/search?q=cytryna',
  nothing: '/nothing-here',
}

/** The same pages in both languages: `{ name, language, path }`. */
export const inLanguages = (pages) =>
  languages.flatMap((language) =>
    Object.entries(pages).map(([name, path]) => ({ name, language, path: `/${language}${path}` })),
  )

async function firstSlug(url, collection) {
  const response = await fetch(`${url}/api/${collection}?limit=1&depth=0`)
  const { docs } = await response.json()
  return docs[0]?.slug ?? 'none'
}
