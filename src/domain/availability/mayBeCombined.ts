/** Whether tables may be pushed together: up to four, or up to twelve seats at the counter. */
export function mayBeCombined(tables: readonly { isCounterSeat: boolean }[]): boolean {
  const most = tables.every(({ isCounterSeat }) => isCounterSeat) ? 12 : 4
  return tables.length >= 2 && tables.length <= most
}
