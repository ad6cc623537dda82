import localFont from 'next/font/local'

// Cut by `npm run fonts`; what every page has is fetched beside it, other letters when one is there.
const fraunces = localFont({
  src: './fraunces-latin.woff2',
  weight: '380',
  variable: '--fraunces',
  adjustFontFallback: false,
})
const frauncesPolish = localFont({
  src: './fraunces-polish.woff2',
  weight: '380',
  variable: '--fraunces-polish',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+104-107,U+118-119,U+141-144,U+15A-15B,U+179-17C' }],
})
const frauncesWestern = localFont({
  src: './fraunces-western.woff2',
  weight: '380',
  variable: '--fraunces-western',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+A1-FF,U+152-153,U+2009,U+2020-2033,U+2122' }],
})
const frauncesMore = localFont({
  src: './fraunces-more.woff2',
  weight: '380',
  variable: '--fraunces-more',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+100-17F' }],
})
const instrument = localFont({
  src: './instrument-latin.woff2',
  weight: '400 600',
  variable: '--instrument',
  adjustFontFallback: false,
})
const instrumentPolish = localFont({
  src: './instrument-polish.woff2',
  weight: '400 600',
  variable: '--instrument-polish',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+104-107,U+118-119,U+141-144,U+15A-15B,U+179-17C' }],
})
const instrumentWestern = localFont({
  src: './instrument-western.woff2',
  weight: '400 600',
  variable: '--instrument-western',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+A1-FF,U+152-153,U+2009,U+2020-2033,U+2122' }],
})
const instrumentMore = localFont({
  src: './instrument-more.woff2',
  weight: '400 600',
  variable: '--instrument-more',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+100-17F' }],
})

/** Classes that name the families for `tokens.css`. */
export const siteFonts = [
  fraunces,
  frauncesPolish,
  frauncesWestern,
  frauncesMore,
  instrument,
  instrumentPolish,
  instrumentWestern,
  instrumentMore,
]
  .map(({ variable }) => variable)
  .join(' ')
