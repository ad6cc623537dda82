import type { Page } from '@playwright/test'

const LEAST_PX = 44

/**
 * What a finger is to hit within `own` and is smaller than 44 pixels, as a line each. Seen and usable things only; a link
 * within a sentence is text, and what lies in a label is hit by the label. On the timeline the width is time.
 */
export const smallTargets = (page: Page, own: string): Promise<string[]> =>
  page
    .locator(own)
    .first()
    .evaluate((element, least) => {
      const targets = element.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [role="button"], [role="tab"], [role="checkbox"]',
      )
      return [...targets].flatMap((target) => {
        const drawn = target.querySelector('.board-table__hit')
        const box = (drawn ?? target).getBoundingClientRect()
        const style = getComputedStyle(target)
        // What lies around it and belongs to it is hit as well.
        const around = getComputedStyle(target, '::after')
        const isAround = around.content !== 'none' && around.position === 'absolute'
        const beyond = (...sides: string[]) =>
          isAround ? sides.reduce((sum, side) => sum + Math.max(0, -(parseFloat(side) || 0)), 0) : 0
        const isTime = target.matches('.board-bar, .board-gap, .board-slot')
        const width = isTime ? least : box.width + beyond(around.left, around.right)
        const height = box.height + beyond(around.top, around.bottom)
        const isSeen = width > 1 && height > 1 && style.visibility !== 'hidden' && style.opacity !== '0'
        if (!isSeen || target.closest('[inert], label, [aria-hidden="true"]')) return []
        if (style.display === 'inline' && target.closest('p, li, td')) return []
        // Rounded: a border may lie between two pixels.
        if (Math.round(height) >= least && Math.round(width) >= least) return []
        const name = target.getAttribute('aria-label') ?? target.textContent ?? ''
        return [
          `${target.tagName.toLowerCase()}.${target.getAttribute('class') ?? ''} ${Math.round(width)}×${Math.round(height)} ${name.slice(0, 40)}`,
        ]
      })
    }, LEAST_PX)

/** Tables of the plan of which a finger anywhere within 44 pixels around the middle would hit another. */
export const coveredTables = (page: Page): Promise<string[]> =>
  page.locator('.board-floor').evaluate((floor, least) => {
    const half = least / 2 - 1
    const around = [[0, 0], [half, 0], [-half, 0], [0, half], [0, -half]] as const // prettier-ignore
    return [...floor.querySelectorAll('[data-table]')].flatMap((table) => {
      table.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = table.querySelector('.board-table__hit')!.getBoundingClientRect()
      const isHit = around.every(([dx, dy]) =>
        table.contains(document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy)),
      )
      return isHit ? [] : [table.getAttribute('aria-label') ?? '']
    })
  }, LEAST_PX)
