/** A time as people type it, as we store it: '18', '1830', '18.30' and '8:5' are read; null for what is no time. */
export function readClock(typed: string): string | null {
  const text = typed.trim()
  const parts = /^(\d{1,2})(?:[:.,h ](\d{1,2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null
  return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
