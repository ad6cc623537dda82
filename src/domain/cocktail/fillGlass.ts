import { glassCapacityMl } from './glassCapacityMl'
import { meetsIce } from './meetsIce'
import type { Pour } from './pour'
import type { Glass } from './recipe'
import type { MathsSettings } from './settings'

type Filling = {
  pours: readonly Pour[]
  /** What came off the ice. */
  dilutedMl: number
  glass: Glass | null
  settings: MathsSettings
}

/**
 * Gives the lines that fill the glass their volume: the room that is left beside the ice, the diluted mix and what else
 * is added to it, in equal parts and never below 0. Without a glass each is a splash.
 */
export function fillGlass({ pours, dilutedMl, glass, settings }: Filling): Pour[] {
  const open = pours.filter(({ basis }) => basis === 'fills-glass')
  const addedMl = pours.filter((pour) => !meetsIce(pour)).reduce((total, pour) => total + pour.inDrinkMl, 0)
  const roomMl = glass
    ? Math.max(0, glassCapacityMl(glass) - dilutedMl - addedMl)
    : settings.splashMl * open.length

  return pours.map((pour) => {
    if (pour.basis !== 'fills-glass') return pour
    const ml = roomMl / open.length
    return { ...pour, ml, inDrinkMl: ml }
  })
}
