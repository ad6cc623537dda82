/** What a visit may be worth, from poor to excellent. */
export const RATINGS = [1, 2, 3, 4, 5] as const
export type Rating = (typeof RATINGS)[number]

/** Whether a manager should hear of it at once: `upTo` and everything below counts as low. */
export const isLowRating = (rating: number, upTo: number): boolean => rating <= upTo
