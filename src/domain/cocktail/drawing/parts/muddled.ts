import { layer } from '../svg/contour'
import { n, place } from '../svg/pen'
import { radiusAt } from '../glass/bowl'
import { wedge } from './citrus'
import { leaves } from './herbs'
import { clipName, type Scene } from './scene'

/** What was pressed or laid in the bottom of the glass; positions are shares of radius and height. */
export function muddled(scene: Scene): string {
  return (scene.spec.inside ?? []).map((what) => DRAW[what](scene)).join('')
}

const DRAW = {
  lime: (scene: Scene): string => {
    const { pen, pour } = scene
    const { radius, floor, span } = room(scene)
    const wedges = LIMES.map(([x, y, turn]) =>
      wedge(pen, radius * x, floor + span * y + 6, 13, 'lime', turn),
    ).join('')
    return `<g clip-path="${clipName(scene, layer(pour.bowl, floor, pour.bowl.rim, 0.05))}">${wedges}</g>`
  },
  mint: (scene: Scene): string => {
    const { radius, floor, span } = room(scene)
    return leaves(
      scene.pen,
      MINT.map(([x, y, turn]) => ({ x: radius * x, y: floor + span * y, size: 13, turn })),
    )
  },
  cube: ({ pen, pour }: Scene): string =>
    place(
      0,
      pour.bowl.floor + (pour.profile.stem ? 11 : 5),
      9,
      `<rect x="-5" y="-5" width="10" height="10" rx="1.2" fill="#d9b98a" stroke="${pen.line}" stroke-width="${pen.thin}"/>`,
    ),
} as const

const LIMES = [[-0.42, 0.12, 20], [0.36, 0.2, -35], [-0.1, 0.36, 70], [0.46, 0.5, 10]] as const // prettier-ignore
const MINT = [[-0.55, 0.1, 62], [0.2, 0.06, -50], [0.55, 0.24, -118], [-0.2, 0.27, 16], [-0.6, 0.44, 110], [0.35, 0.52, 34], [-0.1, 0.66, -72]] as const // prettier-ignore

const room = ({ pour: { bowl, level } }: Scene) => ({
  radius: n(radiusAt(bowl, level)),
  floor: bowl.floor,
  span: level - bowl.floor,
})
