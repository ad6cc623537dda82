/** What a caller asked for, with everything taken out that names one thing among many: `/api/menus/:id`, `/:locale/menu/:slug`. */
export function routeTemplate(path: string): string {
  const [first = '', ...rest] = path.split('/').filter(Boolean)
  if (first === '') return '/'
  if (first === '_next') return `/_next/${rest[0] === 'image' ? 'image' : 'static'}`
  if (first === 'admin') return rest.length === 0 ? '/admin' : '/admin/:view'
  if (first === 'api') return ['/api', ...rest.slice(0, 5).map(partOfApi)].join('/')
  if (/^(?:pl|en)$/.test(first)) return page(rest)
  return rest.length === 0 ? `/${first}` : `/${first}/:rest`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Behind these stands a key, a name or a file, whatever it looks like. */
const beforeName = new Set([
  'manage',
  'file',
  'visit',
  'verify',
  'reset-password',
  'locale',
  'images',
  'orders',
])

function partOfApi(segment: string, place: number, all: string[]): string {
  if (uuid.test(segment) || /^\d/.test(segment)) return ':id'
  if (place > 0 && beforeName.has(all[place - 1]!)) return ':name'
  return /^[a-z][a-z0-9.-]{0,39}$/i.test(segment) ? segment : ':name'
}

/** Sections of the site; what is under them, and every page beside them, has a name of the house's own. */
const sections = new Set([
  'menu', 'cocktails', 'gallery', 'events', 'journal', 'reserve', 'manage', 'feedback', 'embed', 'contact', 'search', 'gift-cards', 'gift-order',
]) // prettier-ignore

function page([section, ...rest]: string[]): string {
  if (section === undefined) return '/:locale'
  if (!sections.has(section)) return '/:locale/:page'
  return rest.length === 0 ? `/:locale/${section}` : `/:locale/${section}/:name`
}

/** A path that nobody has ever been answered at could be anything a stranger makes up. */
export const unmatched = '(unmatched)'
const mostTemplates = 400

/** Takes templates as labels once they have led somewhere; the rest shares one. */
export function newRouteLabels(): (path: string, status: number) => string {
  const known = new Set<string>()
  return (path, status) => {
    const template = routeTemplate(path)
    if (known.has(template)) return template
    const leadsSomewhere = status < 400 || status === 401 || status === 409 || status === 422 || status >= 500
    if (!leadsSomewhere || known.size >= mostTemplates) return unmatched
    known.add(template)
    return template
  }
}
