import { at, n2, ROUND } from '../svg/pen'
import type { Scene } from './scene'

/** Two or three wisps over something hot, fading as they rise. At icon size one bold one says it. */
export function steam({ pen, pour, id, defs }: Scene): string {
  if (!pour.steaming) return ''
  const { rim, rimRadius: r } = pour.bowl
  defs.push(
    `<linearGradient id="${id}v" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${-rim - 2}" y2="${-rim - 40}"><stop stop-color="${pen.line}" stop-opacity=".75"/><stop offset="1" stop-color="${pen.line}" stop-opacity="0"/></linearGradient>`,
  )
  const wisp = (x: number, foot: number, high: number): string =>
    `M${at(x, foot)}C${at(x - 9, foot + high * 0.33)} ${at(x + 9, foot + high * 0.6)} ${at(x, foot + high)}`
  const wisps =
    pen.detail === 0
      ? wisp(-r * 0.15, rim + 6, 30)
      : wisp(-r * 0.42, rim + 5, 26) + wisp(0, rim + 8, 34) + wisp(r * 0.42, rim + 4, 24)
  return `<path d="${wisps}" fill="none" stroke="url(#${id}v)" stroke-width="${n2(Math.max(pen.thick, 1.4))}"${ROUND}/>`
}
