/** The reports there are, by the name in their address. */
export const REPORT_NAMES = [
  'nights',
  'half-hours',
  'sources',
  'lead-times',
  'turn-times',
  'pour-cost',
] as const

export type ReportName = (typeof REPORT_NAMES)[number]
export const isReportName = (name: unknown): name is ReportName => REPORT_NAMES.includes(name as ReportName)
