import { asVisitor, type Api } from './api'

/** Paths are without the language. */
export type NavigationLink = { label: string; path: string }

export async function getNavigation(api: Api): Promise<{ main: NavigationLink[]; footer: NavigationLink[] }> {
  const { main, footer } = await api.sdk.findGlobal({ slug: 'navigation', depth: 0, ...asVisitor(api) })
  return { main: links(main), footer: links(footer) }
}

const links = (rows: NavigationLink[] | null | undefined): NavigationLink[] =>
  (rows ?? []).map(({ label, path }) => ({ label, path }))
