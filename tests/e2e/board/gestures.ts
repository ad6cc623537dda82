import { expect, type Locator, type Page } from '@playwright/test'
import type { BoardRoom, Party } from './boardRoom'

/** Takes a bar up with the mouse and holds it over another row; the answer lets it go. */
export async function pickUp(page: Page, party: Party, room: BoardRoom, from: string, to: string) {
  const taken = room.bar(page, party, from)
  await taken.scrollIntoViewIfNeeded()
  await room.rowOf(page, to).scrollIntoViewIfNeeded()
  const start = (await taken.boundingBox())!
  const target = (await room.rowOf(page, to).boundingBox())!
  const x = start.x + Math.min(30, start.width / 2)
  await page.mouse.move(x, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(x, start.y + start.height / 2 + 8, { steps: 3 })
  await page.mouse.move(x, target.y + target.height / 2, { steps: 6 })
  return () => page.mouse.up()
}

export async function drag(page: Page, party: Party, room: BoardRoom, from: string, to: string) {
  const drop = await pickUp(page, party, room, from, to)
  await expect(page.locator('.board-tip--fits')).toBeVisible()
  await drop()
}

/** The moment, by the clock of this machine, at which something that is not there yet has been painted. */
export async function paintedAt(page: Page, locator: Locator): Promise<number> {
  await locator.waitFor({ state: 'visible', timeout: 20_000 })
  return page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(Date.now()))),
  )
}

type Point = { x: number; y: number }

/** A finger, as the browser itself hears of it: real touch events, which scroll where the page lets them. */
export async function finger(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  let at: Point = { x: 0, y: 0 }
  return {
    down: async (point: Point) => {
      at = point
      await send('touchStart', [point])
    },
    move: async (to: Point, steps = 8) => {
      const from = at
      for (let step = 1; step <= steps; step += 1) {
        at = {
          x: from.x + ((to.x - from.x) * step) / steps,
          y: from.y + ((to.y - from.y) * step) / steps,
        }
        await send('touchMove', [at])
      }
    },
    up: () => send('touchEnd', []),
  }
}

export const middleOf = async (locator: Locator): Promise<Point> => {
  const { x, y, width, height } = (await locator.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}
