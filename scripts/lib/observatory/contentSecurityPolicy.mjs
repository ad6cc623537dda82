const broad = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'])
const unsafe = new Set(["'unsafe-inline'", 'data:'])

/** Directives of a policy with their sources; the first of a name counts. Null when there is none. */
export function parsePolicy(text) {
  if (!text) return null
  const directives = new Map()
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/)
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), new Set(sources))
  }
  return directives
}

/** The rule "Content Security Policy": the worst that holds decides. */
export function judgePolicy(text) {
  const policy = parsePolicy(text)
  if (!policy) return { result: 'csp-not-implemented', modifier: -25 }
  const sourcesOf = (name) => policy.get(name) ?? policy.get('default-src') ?? new Set(['*'])
  const isMarked = (sources) =>
    [...sources].some((source) => /^'(?:sha256|sha384|sha512|nonce)-/.test(source))
  const withoutVoid = (sources) =>
    new Set([...sources].filter((source) => source !== "'unsafe-inline'" || !isMarked(sources)))
  const scripts = withoutVoid(sourcesOf('script-src'))
  const styles = withoutVoid(sourcesOf('style-src'))
  const objects = sourcesOf('object-src')
  const has = (sources, ...sets) => [...sources].some((source) => sets.some((set) => set.has(source)))
  const isInsecure = (source) => source.startsWith('http:') || source.startsWith('ftp:')
  const passive = ['img-src', 'media-src']
  const active = [...policy]
    .filter(([name]) => !passive.includes(name))
    .flatMap(([, sources]) => [...sources])

  if (has(scripts, broad, unsafe) || has(objects, broad))
    return { result: 'csp-implemented-with-unsafe-inline', modifier: -20 }
  if (active.some(isInsecure)) return { result: 'csp-implemented-with-insecure-scheme', modifier: -20 }
  if (scripts.has("'unsafe-eval'") || styles.has("'unsafe-eval'"))
    return { result: 'csp-implemented-with-unsafe-eval', modifier: -10 }
  if (passive.some((name) => [...sourcesOf(name)].some(isInsecure)))
    return { result: 'csp-implemented-with-insecure-scheme-in-passive-content-only', modifier: -10 }
  if (has(styles, broad, unsafe))
    return { result: 'csp-implemented-with-unsafe-inline-in-style-src-only', modifier: 0 }
  const fallback = policy.get('default-src')
  return fallback?.size === 1 && fallback.has("'none'")
    ? { result: 'csp-implemented-with-no-unsafe-default-src-none', modifier: 10 }
    : { result: 'csp-implemented-with-no-unsafe', modifier: 5 }
}
