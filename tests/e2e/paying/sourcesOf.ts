import { expect, type APIRequestContext } from '@playwright/test'

/** What a browser is sent for each page: when it is opened, and when a link inside the site leads to it. */
export async function sourcesOf(
  as: APIRequestContext,
  paths: string[],
): Promise<{ path: string; text: string }[]> {
  const sources: { path: string; text: string }[] = []
  for (const path of paths) {
    for (const [headers, type] of [
      [{}, 'text/html'],
      [{ rsc: '1' }, 'text/x-component'],
    ] as const) {
      const answer = await as.get(path, { headers })
      expect([path, answer.status(), answer.headers()['content-type']]).toEqual([
        path,
        200,
        expect.stringContaining(type),
      ])
      sources.push({ path, text: await answer.text() })
    }
  }
  return sources
}
