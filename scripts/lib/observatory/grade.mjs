import { rules } from './rules.mjs'

/** Bonuses count for those only who are good without them. */
const leastForBonus = 90

const grades = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
]

/** What the Observatory would say of an answer: `{ score, grade, results: [{ rule, result, modifier }] }`. */
export function gradeOf(answer) {
  const results = Object.entries(rules).map(([rule, judge]) => ({ rule, ...judge(answer) }))
  const sum = (modifiers) => modifiers.reduce((total, modifier) => total + modifier, 0)
  const modifiers = results.map(({ modifier }) => modifier)
  const base = 100 + sum(modifiers.filter((modifier) => modifier < 0))
  const score = Math.max(0, base >= leastForBonus ? 100 + sum(modifiers) : base)
  const rounded = score - (score % 5)
  return { score, grade: grades.find(([least]) => rounded >= least)[1], results }
}
