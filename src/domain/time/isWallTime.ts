/** Whether a text is a wall-clock time as we store it: '00:00' to '23:59'. */
export function isWallTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}
