import lighthouse from 'lighthouse'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** What Lighthouse says of a page on a phone: scores of 0 to 100, and what is felt, in milliseconds. */
export async function auditOnce(url, port) {
  const { lhr } = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: categories,
    formFactor: 'mobile',
  })
  const value = (audit) => lhr.audits[audit]?.numericValue ?? null
  return {
    ...Object.fromEntries(
      categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
    ),
    lcpMs: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbtMs: value('total-blocking-time'),
    problems: problemsOf(lhr),
  }
}

/** Of several readings the middle one, figure by figure; problems of any of them. */
export function median(readings) {
  const middle = (name) => {
    const values = readings.map((reading) => reading[name] ?? 0).sort((a, b) => a - b)
    return values[Math.floor(values.length / 2)]
  }
  const names = [...categories, 'lcpMs', 'cls', 'tbtMs']
  return {
    ...Object.fromEntries(names.map((name) => [name, middle(name)])),
    problems: [...new Set(readings.flatMap(({ problems }) => problems))],
  }
}

/** Checks that cost points, but for those that only measure time. */
function problemsOf(lhr) {
  return categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score === 0)
    .map(({ id }) => id)
}
