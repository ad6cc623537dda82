/** Linear light, 0 to 1 per channel (red, green, blue). */
export type Light = [number, number, number]
/** OKLab: lightness 0 to 1, green-red, blue-yellow (Björn Ottosson, "A perceptual color space for image processing", 2020). */
export type Lab = [number, number, number]

export const toLight = (hex: string): Light => [channel(hex, 1), channel(hex, 3), channel(hex, 5)]

export const toHex = (light: Light): string =>
  '#' + light.map((value) => byte(value).toString(16).padStart(2, '0')).join('')

export function toLab([r, g, b]: Light): Lab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

export function fromLab([L, a, b]: Lab): Light {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

export const labOf = (hex: string): Lab => toLab(toLight(hex))
export const hexOf = (lab: Lab): string => toHex(fromLab(lab))

/** A colour between two, `share` of the second. */
export function blend(first: string, second: string, share: number): string {
  const [L0, a0, b0] = labOf(first)
  const [L1, a1, b1] = labOf(second)
  return hexOf([L0 + (L1 - L0) * share, a0 + (a1 - a0) * share, b0 + (b1 - b0) * share])
}

/** The same colour, lighter or deeper (`light`), richer or paler (`chroma`); 1 leaves it. */
export function tone(hex: string, light: number, chroma = 1): string {
  const [L, a, b] = labOf(hex)
  return hexOf([L * light, a * chroma, b * chroma])
}

const channel = (hex: string, at: number): number => {
  const value = parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const byte = (value: number): number => {
  const light = Math.min(1, Math.max(0, value))
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055))
}
