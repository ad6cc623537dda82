import type { Hours } from './hoursOnDate'

/**
 * Whether hours open at or after the cutoff and close at or before the next one, which every service must: otherwise a
 * part of them would belong to another service date.
 */
export function isInsideServiceDay({ opens, closes }: Hours, serviceDayCutoff: string): boolean {
  const endsNextDay = closes <= opens
  return opens >= serviceDayCutoff && (!endsNextDay || closes <= serviceDayCutoff)
}
