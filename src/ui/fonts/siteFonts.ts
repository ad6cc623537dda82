import localFont from 'next/font/local'

// Cut by `npm run fonts`; fetched beside the styles, not after them. The letters of other languages come when one is there.
const fraunces = localFont({
  src: './fraunces-latin.woff2',
  weight: '330 440',
  variable: '--fraunces',
  adjustFontFallback: false,
})
const frauncesPolish = localFont({
  src: './fraunces-polish.woff2',
  weight: '330 440',
  variable: '--fraunces-polish',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+104-107,U+118-119,U+141-144,U+15A-15B,U+179-17C' }],
})
const frauncesMore = localFont({
  src: './fraunces-more.woff2',
  weight: '330 440',
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
  declarations: [{ prop: 'unicode-range', value: 'U+104-107,U+118-119,U+141-144,U+15A-15B,U+179-17C' }],
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
  frauncesMore,
  instrument,
  instrumentPolish,
  instrumentMore,
]
  .map(({ variable }) => variable)
  .join(' ')
