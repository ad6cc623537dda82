const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** '3 min', '2 godz.': how long ago, in the largest unit that fits; now is not longer than a second ago. */
export function ageLabel(instant: string, now: number, language: string): string {
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000)
  const [unit, size] = units.find(([, one]) => seconds >= one) ?? units[3]
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'pl', {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  }).format(Math.floor(seconds / size))
}
