import { cupBehind, cupInFront } from './parts/opaqueCup'
import { glassBehind, glassInFront } from './parts/glassOutline'
import { iceIn } from './parts/ice'
import { liquid } from './parts/liquid'
import { muddled } from './parts/muddled'
import { placeGarnish } from './parts/placeGarnish'
import type { Scene } from './parts/scene'
import { steam } from './parts/steam'
import { pourOf, type Pour } from './recipe/pourOf'
import { seededRandom, shortId } from './seededRandom'
import type { DrawOptions, DrinkSpec, GarnishForm } from './spec'
import { frameFor, type Needs } from './svg/frame'
import { n, n2, penFor } from './svg/pen'
import { svgElement } from './svg/svgElement'

/**
 * A drink as SVG, drawn from its recipe. Pure: equal input, equal string. Units inside are millimetres of real glass, 0 is the
 * bar. Lines take `--drink-line` of the page, so that one drawing serves both themes; the root carries its colour as `--drink`.
 */
export function drawDrink(spec: DrinkSpec, options: DrawOptions = {}): string {
  const pour = pourOf(spec)
  const px = options.px ?? 240
  const frame = frameFor(needsOf(pour), options)
  const scene: Scene = {
    spec,
    pour,
    pen: penFor(px, frame.height, options.theme),
    id: shortId(JSON.stringify([spec, options])),
    defs: [],
    random: seededRandom(JSON.stringify([spec.name, spec.glass, spec.ingredients.length])),
  }
  const garnish = placeGarnish(scene)
  const { opaque } = pour.profile
  const content = opaque
    ? [cupBehind(scene, opaque), garnish.inside, cupInFront(scene, opaque), garnish.over, steam(scene)]
    : [
        options.flat || pour.isEmpty ? '' : pool(scene),
        glassBehind(scene),
        pour.isEmpty ? '' : liquid(scene),
        iceIn(scene),
        muddled(scene),
        garnish.inside,
        glassInFront(scene),
        garnish.over,
        steam(scene),
      ]
  return svgElement(
    { viewBox: frame.viewBox, defs: scene.defs, content: content.join(''), colour: pour.body.hex },
    options,
  )
}

/** The light a drink throws on the bar, to the right, for the lamp hangs on the left. */
function pool({ pour: { body, profile, bowl }, id, defs }: Scene): string {
  const reach = profile.foot ?? bowl.rimRadius
  defs.push(
    `<radialGradient id="${id}c"><stop stop-color="${body.hex}" stop-opacity="${n2(0.66 * body.alpha)}"/><stop offset="1" stop-color="${body.hex}" stop-opacity="0"/></radialGradient>`,
  )
  return `<ellipse cx="${n(reach * 0.35)}" cy="2" rx="${n(reach * 1.9)}" ry="${n(reach * 0.27)}" fill="url(#${id}c)"/>`
}

/** Room in mm over the rim for what stands on it. */
const OVER_RIM: Partial<Record<GarnishForm, number>> = {
  celery: 46, straw: 40, plum: 22, mint: 34, pineapple: 34, rosemary: 44, cinnamon: 30,
  'half-wheel': 22, wheel: 22, wedge: 22, cherry: 22, spiral: 22, twist: 22, chilli: 22, ginger: 22, raspberry: 22, blackberry: 22, strawberry: 22, olive: 16, cucumber: 16,
} // prettier-ignore

function needsOf({ bowl, profile, garnish, ice, foam, steaming }: Pour): Needs {
  const over = Math.max(
    8,
    ice === 'crushed' || ice === 'frozen' ? 34 : 0,
    foam ? foam.crown * 1.15 + 8 : 0,
    steaming ? 40 : 0,
    ...garnish.map(({ form }) => OVER_RIM[form] ?? 8),
  )
  const width = 2 * Math.max(bowl.rimRadius, profile.foot ?? 0) + (profile.handle ? 60 : 34)
  return { height: bowl.rim + over + 14, width, middle: profile.handle ? 9 : 0 }
}
