import { labOf } from './oklab'
import type { Mixture } from './mixColour'

/** Names of the colours of drinks; their words stand in the translations. */
export const COLOUR_KEYS = [
  'clear', 'milky-white', 'cream', 'pale-gold', 'golden', 'straw', 'yellow', 'amber', 'copper', 'orange', 'coral', 'peach', 'pink', 'red', 'ruby', 'garnet',
  'brown', 'tan', 'dark-brown', 'pale-green', 'green', 'mint-green', 'blue', 'lavender', 'purple',
] as const // prettier-ignore
export type ColourKey = (typeof COLOUR_KEYS)[number]

/** What one would call the colour of a mixture, told from OKLab: first by how much colour there is, then by hue in degrees. */
export function colourName({ hex, cloudiness, alpha }: Mixture): ColourKey {
  const [light, a, b] = labOf(hex)
  const chroma = Math.hypot(a, b)
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  if (cloudiness < 0.02 && alpha < 0.33 && light > 0.85) return chroma > 0.075 ? 'straw' : 'clear'
  if (chroma < 0.05 && light > 0.85) return cloudiness > 0.03 ? 'milky-white' : 'clear'
  if (chroma < 0.07 && light > 0.85 && hue < 115 && hue > 60) return cloudiness > 0.4 ? 'cream' : 'straw'
  const sector = SECTORS.find(({ upTo }) => hue < upTo) ?? SECTORS[0]
  return sector.name(light, chroma)
}

/** Sectors of hue; within one, lightness and chroma part the names. */
const SECTORS: readonly [Sector, ...Sector[]] = [
  {
    upTo: 28,
    name: (light) => (light > 0.66 ? 'pink' : light > 0.55 ? 'red' : light > 0.45 ? 'ruby' : 'garnet'),
  },
  {
    upTo: 37,
    name: (light, chroma) =>
      light > 0.64 ? 'coral' : light < 0.42 ? (chroma < 0.12 ? 'dark-brown' : 'garnet') : 'red',
  },
  {
    upTo: 47,
    name: (light, chroma) =>
      light > 0.64
        ? chroma > 0.15
          ? 'orange'
          : 'coral'
        : light < 0.42
          ? 'dark-brown'
          : chroma < 0.09
            ? 'brown'
            : 'copper',
  },
  {
    upTo: 64,
    name: (light, chroma) =>
      light > 0.6
        ? chroma > 0.115
          ? 'orange'
          : chroma > 0.08
            ? 'peach'
            : 'tan'
        : light < 0.42
          ? 'dark-brown'
          : chroma < 0.09
            ? 'brown'
            : 'copper',
  },
  {
    upTo: 82,
    name: (light, chroma) =>
      light < 0.5
        ? 'brown'
        : light > 0.8
          ? chroma < 0.125
            ? 'peach'
            : 'golden'
          : chroma < 0.085
            ? 'tan'
            : 'amber',
  },
  {
    upTo: 97,
    name: (light, chroma) =>
      light < 0.5 ? 'brown' : light < 0.74 ? 'amber' : chroma < 0.1 ? 'pale-gold' : 'golden',
  },
  { upTo: 111, name: (_light, chroma) => (chroma < 0.097 ? 'straw' : 'yellow') },
  { upTo: 140, name: (light, chroma) => (light > 0.85 && chroma < 0.12 ? 'pale-green' : 'green') },
  { upTo: 200, name: () => 'mint-green' },
  { upTo: 275, name: () => 'blue' },
  { upTo: 312, name: (light) => (light > 0.6 ? 'lavender' : 'purple') },
  { upTo: 345, name: (light) => (light > 0.6 ? 'pink' : 'purple') },
  { upTo: 361, name: (light) => (light > 0.62 ? 'pink' : light > 0.45 ? 'ruby' : 'garnet') },
]

interface Sector {
  upTo: number
  name: (light: number, chroma: number) => ColourKey
}
