const made = new Map<string, Intl.NumberFormat>()

/** How numbers are written in a locale. Each is made once: making one costs a hundred times what using it does. */
export function numberFormatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale, options)
  made.set(key, format)
  return format
}
