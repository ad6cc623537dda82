/** Addresses that people guess. */
export const redirects: readonly { from: string; to: string; permanent: boolean }[] = [
  { from: '/karta', to: '/pl/menu', permanent: true },
  { from: '/pl/karta', to: '/pl/menu', permanent: true },
  { from: '/pl/o-nas', to: '/pl/about', permanent: true },
  { from: '/pl/jak-dojsc', to: '/pl/getting-here', permanent: true },
]
