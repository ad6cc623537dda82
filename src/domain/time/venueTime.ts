/** How a venue counts time: its IANA zone and the wall-clock time ('06:00') at which its business day turns. */
export type VenueTime = { timeZone: string; serviceDayCutoff: string }
