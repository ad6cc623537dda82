/** A wall-clock time as it is read on a door: '03:00' is 3:00. */
export const shortTime = (time: string): string => time.replace(/^0(?=\d:)/, '')
