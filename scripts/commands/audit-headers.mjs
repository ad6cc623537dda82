import { gradeOf } from '../lib/observatory/grade.mjs'
import { Trouble } from '../lib/trouble.mjs'

/**
 * What Mozilla's HTTP Observatory says of a running site, rule by rule, without telling Mozilla. Ends with 1 below A+.
 * `npm run audit:headers -- https://bar.example /pl /pl/menu`
 */
export async function run(args) {
  const [site, ...paths] = args.filter((arg) => !arg.startsWith('--'))
  if (!site || !URL.canParse(site))
    throw new Trouble('Say which site: npm run audit:headers -- https://bar.example')
  let isGood = true
  for (const path of paths.length > 0 ? paths : ['/pl', '/en/menu']) {
    const url = new URL(path, site).href
    const { score, grade, results } = gradeOf(await answerOf(url))
    console.log(`${grade}  ${score}  ${url}`)
    for (const { rule, result, modifier } of results)
      console.log(`  ${String(modifier).padStart(3)}  ${rule}: ${result}`)
    isGood &&= grade === 'A+'
  }
  process.exitCode = isGood ? 0 : 1
}

async function answerOf(url) {
  const response = await fetch(url).catch(() => {
    throw new Trouble(`${url} does not answer.`)
  })
  const headers = Object.fromEntries(response.headers)
  const isHtml = headers['content-type']?.startsWith('text/html')
  const text = await response.text()
  return { url: response.url, headers, cookies: response.headers.getSetCookie(), html: isHtml ? text : null }
}
