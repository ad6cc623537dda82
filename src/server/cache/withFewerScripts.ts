/** On `main`: nothing on this page needs a script. Only our own frame can write it: in a text "<" would be encoded. */
const saysSo = /<main\b[^>]*\sdata-still\b/

/** Parts that come later and are put in their places by a script. */
const isPutTogether = /<template id="[BP]:/

/**
 * A page on which nothing moves, without the platform's scripts and without the second copy of its content that they carry:
 * links are links and forms are forms, and a phone has a third to fetch and nothing to run. What a page says about itself
 * to machines stays: only what bears the platform's mark is taken out. On other pages scripts are fetched once the page
 * has been seen, for it can be read and filled in without them.
 */
export const withFewerScripts = (html: string, nonce: string): string =>
  isPutTogether.test(html)
    ? html
    : saysSo.test(html)
      ? withoutPreloads(
          html.replaceAll(scripts, (element, attributes: string) =>
            isMarked(nonce, attributes) ? '' : element,
          ),
        )
      : withLateScripts(html, nonce)

function withLateScripts(html: string, nonce: string): string {
  const late: string[] = []
  const body = html.replaceAll(scripts, (element, attributes: string) => {
    const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1]
    if (!src || !isMarked(nonce, attributes) || /\snomodule\b/i.test(attributes)) return element
    late.push(src)
    return ''
  })
  const loader = `<script nonce="${nonce}">addEventListener("load",()=>setTimeout(()=>{for(const src of ${JSON.stringify(late)})document.head.append(Object.assign(document.createElement("script"),{src,async:true}))}))</script>`
  return late.length === 0 ? html : withoutPreloads(body.replace('</body>', () => `${loader}</body>`))
}

const isMarked = (nonce: string, attributes: string) => attributes.includes(`nonce="${nonce}"`)
const withoutPreloads = (html: string) =>
  html.replaceAll(links, (element) => (isForScripts.test(element) ? '' : element))

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi
const links = /<link\b[^>]*>/gi
const isForScripts = /\sas="script"|\srel="modulepreload"/
