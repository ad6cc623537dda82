/** Whether one wall time comes after another within a service day that begins at the cutoff: 01:00 is later than 23:00. */
export function isLaterInServiceDay(time: string, than: string, serviceDayCutoff: string): boolean {
  return placeOf(time, serviceDayCutoff) > placeOf(than, serviceDayCutoff)
}

const placeOf = (time: string, cutoff: string) => (time < cutoff ? `1${time}` : `0${time}`)
