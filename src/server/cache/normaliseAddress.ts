/** What advertisers and mail programs hang on addresses; no page reads it. */
const campaign =
  /^(?:utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|msclkid|mc_[a-z]+|igshid|ttclid|yclid|_hsenc|_hsmi)$/

/** What the API takes for granted. */
const defaults = new Set(['page=1', 'depth=1', 'draft=false', 'locale=pl'])

/**
 * One address for everything that asks the same: parameters in the order of their names, without those that change
 * nothing. The platform is asked with this address, so an answer never depends on what was left out. Queries whose
 * meaning may hang on their order stay as they are.
 */
export function normaliseAddress(url: string, path: string): string {
  const start = url.indexOf('?')
  if (start < 0) return path
  const isApi = path.startsWith('/api/')
  const parameters = url
    .slice(start + 1)
    .split('&')
    .filter((parameter) => parameter && !(isApi ? defaults.has(parameter) : campaign.test(nameOf(parameter))))
  if (parameters.length === 0) return path
  if (parameters.length > 1 && !parameters.some(isOrdered)) parameters.sort(byName)
  return `${path}?${parameters.join('&')}`
}

const nameOf = (parameter: string) => parameter.split('=', 1)[0]!

/** Lists without places (`a[]`), and names whose encoding hides what they are. */
const isOrdered = (parameter: string) => {
  const name = nameOf(parameter)
  return name.includes('[]') || (name.includes('%') && /%5b%5d|%(?!5b|5d)/i.test(name))
}

const byName = (a: string, b: string) => {
  const [one, other] = [plainly(nameOf(a)), plainly(nameOf(b))]
  return one < other ? -1 : one > other ? 1 : 0
}

const plainly = (name: string) => name.replace(/%5b/gi, '[').replace(/%5d/gi, ']')
