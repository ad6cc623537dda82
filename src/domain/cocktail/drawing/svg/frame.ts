import type { DrawOptions } from '../spec'
import { n } from './pen'

/** Room in mm that a drawing needs: from the bar up, from side to side, and where its middle is. */
export interface Needs {
  height: number
  width: number
  middle?: number
}

export interface Frame {
  viewBox: string
  height: number
}

/** Under the bar a little of the light falls forward. */
const BELOW = 9
/** Height in mm of the drawing that fills a box without being scaled. */
const TYPICAL = 252

/** The part of the bar that is shown. Small glasses are drawn larger than they are, but never as large as tall ones, unless asked. */
export function frameFor({ height, width, middle = 0 }: Needs, options: DrawOptions): Frame {
  const aspect = options.aspect ?? 0.8
  const need = Math.max(height, width / aspect)
  const onShelf = options.fit === 'shelf'
  const high = onShelf ? (options.frame ?? 262) : need * (TYPICAL / need) ** (options.even ?? 0.42)
  const wide = onShelf && !options.aspect ? width + 8 : high * aspect
  return { viewBox: `${n(middle - wide / 2)} ${n(BELOW - high)} ${n(wide)} ${n(high)}`, height: high }
}
