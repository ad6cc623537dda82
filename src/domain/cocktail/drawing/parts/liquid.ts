import { blend, labOf, tone } from '../colour/oklab'
import { radiusAt } from '../glass/bowl'
import { frontEdge, layer } from '../svg/contour'
import { at, LIGHT, line, n, n2, TILT } from '../svg/pen'
import { bubbles, frothRing } from './bubbles'
import type { Scene } from './scene'

/** Gap between liquid and outline, a share of the radius: the glass itself. */
const INSET = 0.035

/** What fills the glass, from the bottom up: body, what sank, what floats, foam; then its surface. */
export function liquid(scene: Scene): string {
  const { pour, pen } = scene
  const { bowl, level, foam } = pour
  const wet = level - (foam?.depth ?? 0)
  const whole = layer(bowl, bowl.floor, wet, INSET)
  const seam = (height: number): string =>
    pen.detail > 0 ? line(pen, frontEdge(radiusAt(bowl, height) * (1 - INSET), height), pen.thin, 0.4) : ''
  return [
    bodyOf(scene, wet),
    coreOf(scene, wet),
    sinkOf(scene, wet),
    veilOf(scene, wet),
    `<path d="${whole}" fill="url(#${scene.id}h)"/>`,
    layersOf(scene, seam),
    foamOf(scene, wet, seam),
    pour.sparkling && pen.detail > 0 ? bubbles(scene, wet) : '',
  ].join('')
}

/** The body gathers light at the bottom; a clear one is almost only that light. At the wall, where one looks through most of it, it is deepest. */
function bodyOf({ pour, pen, id, defs }: Scene, wet: number): string {
  const { hex, alpha, cloudiness } = pour.body
  const clear = alpha < 0.6
  const lit = tone(hex, cloudiness > 0.05 ? 1.02 : 1.05, 1.04)
  const foot = clear ? Math.min(0.9, alpha * 1.5 + 0.22) : 1
  defs.push(
    `<linearGradient id="${id}l" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${hex}" stop-opacity="${clear ? n2(alpha * 0.4) : alpha}"/><stop offset=".55" stop-color="${lit}" stop-opacity="${clear ? n2(alpha * 0.75) : alpha}"/><stop offset="1" stop-color="${clear ? lit : tone(hex, labOf(hex)[0] > 0.8 ? 0.94 : 0.86, 1)}" stop-opacity="${n2(clear ? foot : alpha)}"/></linearGradient>`,
    wallShade(id, hex, clear ? 0.42 : 0.5, pen.detail > 0 ? WALL : PLAIN_WALL),
  )
  return `<path d="${layer(pour.bowl, pour.bowl.floor, Math.min(wet, pour.bodyTop), INSET)}" fill="url(#${id}l)"/>`
}

/** Deeper towards the walls, in the drink's own hue; pale yellows turn to gold there, for darkened yellow would look like mud. */
function wallShade(id: string, hex: string, depth: number, wall: readonly Stop[]): string {
  const [light, green, yellow] = labOf(hex)
  const golden = light > 0.8 && yellow > 0.015 && green > -0.035
  const deep = golden ? blend(tone(hex, 0.8, 1.3), '#c98a34', 0.2) : tone(hex, 0.76, 1.25)
  const stops = wall.map(
    ([offset, share]) =>
      `<stop offset="${offset}" stop-color="${deep}" stop-opacity="${n2(depth * share)}"/>`,
  )
  return `<linearGradient id="${id}h">${stops.join('')}</linearGradient>`
}

type Stop = readonly [offset: number, share: number]

/** At icon size fewer steps do. */
const PLAIN_WALL: readonly Stop[] = [[0, 1], [0.3, 0.1], [0.7, 0.1], [1, 0.9]] // prettier-ignore
const WALL: readonly Stop[] = [[0, 1], [0.1, 0.5], [0.28, 0.12], [0.5, 0], [0.76, 0.12], [0.92, 0.5], [1, 0.9]] // prettier-ignore

/** A clear drink gathers the lamp behind it: brightest where it is deepest, and one streak off the middle, as crystal does. */
function coreOf({ pour: { bowl, body, profile }, id, defs }: Scene, wet: number): string {
  if (body.alpha >= 0.5 || !profile.stem) return ''
  defs.push(
    `<linearGradient id="${id}k" x2="0" y1="0" y2="1"><stop stop-color="${LIGHT}" stop-opacity=".04"/><stop offset="1" stop-color="${LIGHT}" stop-opacity=".5"/></linearGradient>`,
  )
  return `<path d="${layer(bowl, bowl.floor, wet, 0.5)}" fill="url(#${id}k)"/>`
}

function sinkOf({ pour, id, defs }: Scene, wet: number): string {
  if (!pour.sink) return ''
  const { hex } = pour.sink
  const { bowl } = pour
  const top = Math.min(wet - 4, bowl.floor + (pour.level - bowl.floor) * 0.62)
  defs.push(
    `<linearGradient id="${id}s" x1="0" y1="1" x2="0" y2="0"><stop stop-color="${hex}"/><stop offset=".28" stop-color="${hex}" stop-opacity=".92"/><stop offset="1" stop-color="${hex}" stop-opacity="0"/></linearGradient>`,
  )
  return `<path d="${layer(bowl, bowl.floor, top, INSET)}" fill="url(#${id}s)"/>`
}

function veilOf({ pour, id, defs }: Scene, wet: number): string {
  if (!pour.veil) return ''
  const { bowl, level, veil } = pour
  const { hex } = veil.mixture
  defs.push(
    `<linearGradient id="${id}f" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${hex}"/><stop offset=".35" stop-color="${hex}" stop-opacity=".8"/><stop offset="1" stop-color="${hex}" stop-opacity="0"/></linearGradient>`,
  )
  return `<path d="${layer(bowl, bowl.floor + (level - bowl.floor) * (1 - veil.bleed), wet, INSET)}" fill="url(#${id}f)"/>`
}

/** Each liquid that lies on another, deeper towards the walls in its own hue. */
function layersOf({ pour, id, defs }: Scene, seam: (height: number) => string): string {
  return pour.layers
    .map(({ mixture: { hex, alpha }, bottom, top }, index) => {
      const name = `${id}y${index}`
      const deep = tone(hex, 0.84, 1.15)
      const solid = n2(Math.max(0.92, alpha))
      defs.push(
        `<linearGradient id="${name}"><stop stop-color="${deep}"/><stop offset=".3" stop-color="${hex}"/><stop offset=".75" stop-color="${hex}"/><stop offset="1" stop-color="${deep}"/></linearGradient>`,
      )
      return `<path d="${layer(pour.bowl, bottom, top, INSET)}" fill="url(#${name})" opacity="${solid}"/>${seam(bottom)}`
    })
    .join('')
}

const FOAMS = { egg: ['#f7eedb', 0.1], coffee: ['#d9b184', 0.22], froth: ['#f7eedb', 0.22] } as const

function foamOf(scene: Scene, wet: number, seam: (height: number) => string): string {
  const { pour, pen, id, defs } = scene
  if (!pour.foam)
    return surface(scene, topColour(pour), onTop(pour) ? 1 : Math.max(0.4, pour.body.alpha * 0.9))
  const [base, share] = FOAMS[pour.foam.from]
  const colour = blend(base, pour.body.hex, share)
  const { crown } = pour.foam
  const shade = tone(colour, 0.86, 1.15)
  defs.push(
    `<linearGradient id="${id}w"><stop stop-color="${shade}"/><stop offset=".3" stop-color="${colour}"/><stop offset=".7" stop-color="${colour}"/><stop offset="1" stop-color="${shade}"/></linearGradient>`,
  )
  const foam = `<path d="${layer(pour.bowl, wet, crown > 0 ? pour.bowl.rim : pour.level, INSET)}" fill="url(#${id}w)"/>${seam(wet)}`
  if (crown > 0) return foam + tower(scene, `url(#${id}w)`, crown)
  const radius = radiusAt(pour.bowl, pour.level) * (1 - INSET)
  const edge =
    pen.detail > 0
      ? `<ellipse cy="${n(-pour.level)}" rx="${n(radius)}" ry="${n(radius * TILT)}" fill="none" stroke="${pen.line}" stroke-width="${pen.thin}" opacity=".35"/>`
      : ''
  return foam + surface(scene, blend(colour, '#fffaf0', 0.35), 1) + edge
}

/** A foam that stands over the rim. */
function tower({ pour, pen }: Scene, fill: string, crown: number): string {
  const { rim, rimRadius } = pour.bowl
  const [radius, top] = [rimRadius * 0.96, rim + crown * 1.15]
  const from = (foot: number): string =>
    `M${at(-radius, foot)}C${at(-radius, rim + crown)} ${at(-radius * 0.85, top)} ${at(0, top)}C${at(radius * 0.85, top)} ${at(radius, rim + crown)} ${at(radius, foot)}`
  return `<path d="${from(rim - 6)}" fill="${fill}"/>${line(pen, from(rim), pen.middle)}`
}

const onTop = ({ veil, layers }: Scene['pour']) => (veil ?? layers[layers.length - 1])?.mixture

function topColour(pour: Scene['pour']): string {
  const { body } = pour
  const top = onTop(pour)
  return top ? blend(top.hex, '#fff6e0', 0.14) : blend(body.hex, '#fff6e0', body.alpha > 0.8 ? 0.17 : 0.34)
}

/** The level as an ellipse: a glint along its front, a quiet line so that it stays seen on paper. */
function surface(scene: Scene, colour: string, opacity: number): string {
  const { pour, pen } = scene
  const radius = radiusAt(pour.bowl, pour.level) * (1 - INSET)
  const ellipse = `<ellipse cy="${n(-pour.level)}" rx="${n(radius)}" ry="${n(radius * TILT)}" fill="${colour}" opacity="${n2(opacity)}"/>`
  const hold = line(pen, frontEdge(radius, pour.level - pen.thin * 0.9), pen.thin, 0.35)
  const glint = `<path d="${frontEdge(radius, pour.level)}" fill="none" stroke="${blend(colour, '#fffdf4', 0.6)}" stroke-width="${pen.thin}" opacity=".85"/>`
  return ellipse + hold + glint + (pour.ring && pen.detail > 0 ? frothRing(scene, radius) : '')
}
