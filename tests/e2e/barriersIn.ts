import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds in this part of the page, a line each, once nothing in it moves any more. */
export async function barriersIn(page: Page, own: string): Promise<string[]> {
  await page
    .locator(own)
    .first()
    .evaluate((element) =>
      Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished.catch(() => null))),
    )
  const { violations } = await new AxeBuilder({ page }).include(own).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
