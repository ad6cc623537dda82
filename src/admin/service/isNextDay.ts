type Facts = {
  /** Of the field: closing and the last seating are counted from the opening beside them. */
  name: string
  opens?: string | null
  serviceDayCutoff: string
}

/** Whether a wall time of a service date is on the next day of the calendar. */
export function isNextDay(time: string, { name, opens, serviceDayCutoff }: Facts): boolean {
  if (name === 'closes' && opens) return time <= opens
  if (name === 'lastSeating' && opens) return time < opens
  return time < serviceDayCutoff
}
