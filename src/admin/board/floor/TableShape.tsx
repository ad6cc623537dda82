import type { TablePlan } from '@/domain/board/board'

type Props = { className: string; plan: TablePlan; more: number }

/** The outline of a table, `more` centimetres larger on each side. */
export function TableShape({ className, plan, more }: Props) {
  const { heightCm, rotationDegrees, shape, widthCm, xCm, yCm } = plan
  const [cx, cy] = [xCm + widthCm / 2, yCm + heightCm / 2]
  if (shape === 'round' || shape === 'seat')
    return <ellipse className={className} cx={cx} cy={cy} rx={widthCm / 2 + more} ry={heightCm / 2 + more} />
  return (
    <rect
      className={className}
      x={xCm - more}
      y={yCm - more}
      width={widthCm + 2 * more}
      height={heightCm + 2 * more}
      rx={8 + more}
      transform={rotationDegrees ? `rotate(${rotationDegrees} ${cx} ${cy})` : undefined}
    />
  )
}
