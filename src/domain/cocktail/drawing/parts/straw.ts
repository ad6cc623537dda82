import { at, n2, type Pen } from '../svg/pen'

type Stood = { floor: number; rim: number; radius: number; level: number; lean: 1 | -1 }

/** A straw of brass, as the picks are: it leans on the rim, and is only guessed where it stands in the drink. */
export function straw(pen: Pen, { floor, rim, radius, level, lean }: Stood): string {
  const [foot, top] = [floor + 8, rim + 34]
  const [from, to] = [-lean * radius * 0.3, lean * radius * 0.74]
  const along = (y: number): number => from + ((to - from) * (y - foot)) / (top - foot)
  const width = Math.max(4, pen.unit * 1.5)
  const tube = (d: string, opacity: string): string =>
    `<path d="${d}" stroke="${pen.line}" stroke-width="${n2(width + pen.thin * 1.8)}"${opacity}/><path d="${d}" stroke="#d0a24c" stroke-width="${n2(width)}"${opacity}/>`
  const shine =
    pen.detail > 0
      ? `<path d="M${at(along(level) - width * 0.2, level)}L${at(to - width * 0.2, top)}" stroke="#f3dca6" stroke-width="${n2(width * 0.24)}"/>`
      : ''
  const inside = `M${at(along(foot), foot)}L${at(along(level), level)}`
  const above = `M${at(along(level), level)}L${at(to, top)}`
  return `<g fill="none">${tube(inside, ' opacity=".22"')}${tube(above, '')}${shine}</g>`
}
