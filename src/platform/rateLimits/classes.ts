/** What a caller may do how often. The points are per key (see `keyOf` where a class is used) and per window. */
export type RateClass = {
  /** Goes into the `RateLimit` headers and in front of every stored key. */
  name: string
  points: number
  windowSeconds: number
  /** Strict classes are counted in the database, so that every process of an installation counts together. */
  isShared: boolean
  /** The points are those of `RATE_LIMIT_BOOKING`, whose 0 lifts the limit. */
  isBooking?: 'points' | 'lifted'
}

const perMinute = (name: string, points: number, isShared = false): RateClass => ({
  name,
  points,
  windowSeconds: 60,
  isShared,
})

export const rateClasses = {
  /** Everything an address asks for, files of the build aside. */
  general: perMinute('general', 1200),
  /** REST. */
  api: perMinute('api', 600),
  graphql: perMinute('graphql', 300),
  /** Searches of one member of staff, who types. */
  search: perMinute('search', 180),
  /** What strangers may write: bookings, waiting list, forms, feedback. */
  ownPosts: perMinute('own-posts', 30, true),
  /** Bookings and places on the waiting list that one address asks for. */
  bookingOfAddress: { name: 'booking', points: 20, windowSeconds: 600, isShared: true, isBooking: 'points' },
  /** The same for one mail address or phone number, whoever gives it. */
  bookingOfContact: {
    name: 'booking-contact',
    points: 10,
    windowSeconds: 3600,
    isShared: true,
    isBooking: 'lifted',
  },
  /** Wrong guesses at links that are a key by themselves. */
  secretLinks: perMinute('secret-links', 20, true),
  /** Codes of gift cards that belong to nobody, tried from one address. */
  giftCardGuesses: { name: 'gift-card-guesses', points: 10, windowSeconds: 600, isShared: true },
  /** Failed and successful sign-ins of one account from one address. */
  signInOfAccount: perMinute('sign-in-account', 5, true),
  signInOfAddress: perMinute('sign-in-address', 20, true),
  passwordReset: perMinute('password-reset', 10, true),
  /** Mails that one account may be sent, whoever asks. */
  passwordMail: { name: 'password-mail', points: 5, windowSeconds: 900, isShared: true },
} as const satisfies Record<string, RateClass>

export type RateClassName = keyof typeof rateClasses
