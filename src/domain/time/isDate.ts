import { Temporal } from 'temporal-polyfill'

/** Whether a text is a date as we store it, '2027-02-28', that the calendar knows, in a year that people book for. */
export function isDate(text: string): boolean {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
