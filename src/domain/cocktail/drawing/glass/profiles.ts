/**
 * Glasses in millimetres. `bowl` is the right half of the inside from the bottom up, an SVG path of M, L and C with
 * (radius, height over the bar).
 */
export interface GlassProfile {
  /** Height of the rim. */
  height: number
  bowl: string
  /** Radius of the foot of a stemmed glass. */
  foot?: number
  /** Radius of the stem and height at which it meets the bowl. */
  stem?: readonly [radius: number, height: number]
  /** Thickness of the bottom and of the wall of a glass without a stem. */
  base?: number
  wall?: number
  /** Height at which a handle leaves and returns. */
  handle?: readonly [top: number, bottom: number]
  /** What hides the drink. */
  opaque?: 'silver' | 'copper' | 'ceramic'
  /** A tall stemmed glass that is filled with ice. */
  tall?: boolean
}

export const GLASS_PROFILES = {
  coupe: { height: 128, foot: 34, stem: [2.5, 76], bowl: 'M0 78 C23 78 42 86 46.5 105 C48 112 48.6 120 48.6 128' },
  'saucer-coupe': { height: 114, foot: 34, stem: [2.6, 74], bowl: 'M0 76 C27 76 46 80 49.5 94 C50.8 101 51 107 51 114' },
  'bell-coupe': { height: 134, foot: 33, stem: [2.4, 70], bowl: 'M0 72 C19 72 33 81 36.5 98 C38.5 109 42 120 47.5 134' },
  cocktail: { height: 138, foot: 33, stem: [2.4, 72], bowl: 'M0 73 C7 73 12 76 16 82 L45.5 138' },
  martini: { height: 150, foot: 35, stem: [2.6, 78], bowl: 'M0 79 C3 79 5 81 7 84 L51 150' },
  'nick-and-nora': { height: 142, foot: 32, stem: [2.4, 76], bowl: 'M0 77 C13 77 26.5 83 31 99 C34 111 34 126 32 142' },
  margarita: { height: 140, foot: 36, stem: [2.8, 68], bowl: 'M0 70 C13 70 22 77 23.5 87 C24.3 94 26 97 33 100 C47 105 54 116 55 140' },
  'old-fashioned': { height: 86, base: 11, wall: 2, bowl: 'M36.9 12.5 L39.5 86' },
  'double-old-fashioned': { height: 92, base: 12, wall: 2.2, bowl: 'M40 13.5 L43 92' },
  tumbler: { height: 112, base: 9, wall: 1.8, bowl: 'M28.9 10.5 L33 112' },
  highball: { height: 144, base: 10, wall: 1.8, bowl: 'M28.6 11.5 L31 144' },
  collins: { height: 162, base: 10, wall: 1.7, bowl: 'M27.5 11.5 L29.5 162' },
  'tall-tumbler': { height: 164, base: 10, wall: 1.8, bowl: 'M26.8 11.5 L36 164' },
  hurricane: { height: 196, foot: 33, stem: [8, 24], tall: true, bowl: 'M0 28 C19 28 27 40 28 57 C29 74 24 86 24 101 C24 122 36 152 37.5 196' },
  'poco-grande': { height: 172, foot: 34, stem: [4.5, 40], tall: true, bowl: 'M0 43 C20 43 30 54 32 71 C33.5 86 28.5 95 29 108 C29.7 128 38 145 39 172' },
  sling: { height: 184, foot: 31, stem: [5, 26], tall: true, bowl: 'M0 30 C11 30 18 34 20.5 46 C23 62 29.5 130 31 184' },
  flute: { height: 204, foot: 32, stem: [2.4, 72], bowl: 'M0 74 C8 80 17 95 21.5 116 C25 136 25.5 166 22.5 204' },
  wine: { height: 188, foot: 37, stem: [2.6, 82], tall: true, bowl: 'M0 84 C25 84 43 96 45.5 121 C47 141 42 165 37.5 188' },
  copa: { height: 186, foot: 38, stem: [3, 66], tall: true, bowl: 'M0 68 C32 68 53 86 54.5 115 C55.5 142 49 165 44 186' },
  goblet: { height: 134, foot: 33, stem: [3.6, 46], tall: true, bowl: 'M0 49 C20 49 32 57 34.5 73 C36.5 92 36 114 35.5 134' },
  sour: { height: 140, foot: 31, stem: [3.2, 50], tall: true, bowl: 'M0 52 C14 52 24 59 26.5 72 C29 90 32.5 118 33.5 140' },
  snifter: { height: 128, foot: 34, stem: [4, 32], bowl: 'M0 35 C27 35 45.5 47 46.5 70 C47.3 93 36 113 30 128' },
  'irish-coffee': { height: 138, foot: 31, stem: [6.5, 20], handle: [118, 56], bowl: 'M0 25 C16 25 25 31 26.5 43 C28 58 31.5 78 32 96 C32.4 112 32.5 124 32.5 138' },
  'punch-cup': { height: 84, base: 5, wall: 1.6, handle: [70, 22], bowl: 'M20 6 C34 6 40 18 41 40 C41.5 56 42 70 42.5 84' },
  shot: { height: 62, base: 12, wall: 1.8, bowl: 'M18 13.5 L23 62' },
  beer: { height: 172, base: 8, wall: 1.9, bowl: 'M28.3 10 C29.8 56 37.2 94 37.8 124 C38.1 144 35.4 158 34.4 172' },
  'julep-cup': { height: 106, opaque: 'silver', base: 3, wall: 1, bowl: 'M29 3 C31 3 31.8 4 32 6 L40 106' },
  'mule-mug': { height: 94, opaque: 'copper', base: 3, wall: 1, handle: [76, 22], bowl: 'M33 3 C37.5 3 40 6 41 14 C43 34 43 66 41.5 94' },
  'tiki-mug': { height: 150, opaque: 'ceramic', base: 3, wall: 2, bowl: 'M30 3 C34 3 35.4 5 35.8 9 C37.6 50 38.4 100 40 150' },
} as const satisfies Record<string, GlassProfile> // prettier-ignore

export type GlassKey = keyof typeof GLASS_PROFILES
export const GLASS_KEYS = Object.keys(GLASS_PROFILES) as GlassKey[]

export const profileOf = (glass: GlassKey): GlassProfile => GLASS_PROFILES[glass]
