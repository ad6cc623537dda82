/**
 * Of the utilities in a stylesheet those whose classes a page has, which is less than half of them. Everything else stays,
 * and so does a rule that names at least one class of the page. For minified styles, as the build writes them.
 */
export function usedStyles(styles: string, html: string): string {
  const rules = parsed.get(styles) ?? rulesOf(styles)
  parsed.set(styles, rules)
  const classes = classesIn(html)
  return rules
    .map((rule) => (rule.prelude === '@layer utilities' ? written(rule, classes) : rule.text))
    .join('')
}

/** By what they were read from: a build has a handful of sheets. */
const parsed = new Map<string, Rule[]>()

type Rule = {
  text: string
  prelude: string
  /** Classes that its selectors name. */
  classes: string[]
  /** Rules within an at-rule. */
  inner: Rule[]
}

function written({ text, prelude, classes, inner }: Rule, known: ReadonlySet<string>): string {
  if (!prelude.startsWith('@'))
    return classes.length === 0 || classes.some((name) => known.has(name)) ? text : ''
  if (inner.length === 0) return text
  const left = inner.map((rule) => written(rule, known)).join('')
  return left && `${prelude}{${left}}`
}

/** The rules of a sheet or of a block. */
function rulesOf(styles: string): Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let start = 0
  for (const { index, 0: sign } of styles.matchAll(marks)) {
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth > 0 || (sign !== '}' && sign !== ';')) continue
    rules.push(ruleOf(styles.slice(start, index + 1)))
    start = index + 1
  }
  return start < styles.length ? [...rules, ruleOf(styles.slice(start))] : rules
}

function ruleOf(text: string): Rule {
  const opening = text.indexOf('{')
  const prelude = opening < 0 ? text : text.slice(0, opening)
  const isBlock = /^@(?:layer|media|supports|container)\b/.test(prelude) && opening > 0
  return {
    text,
    prelude,
    classes: [...prelude.matchAll(className)].map(([, name = '']) => name.replaceAll('\\', '')),
    inner: isBlock ? rulesOf(text.slice(opening + 1, -1)) : [],
  }
}

const className = /\.((?:\\.|[\w-])+)/g

/** What begins and ends a rule; strings and escapes are passed over. */
const marks = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[{};]/g

const classesIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => plain(names).split(/\s+/)))

const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (mark) => signs[mark] ?? mark)
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }
