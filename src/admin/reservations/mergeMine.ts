type Values = Record<string, unknown>

export type Difference = { path: string; theirs: unknown; mine: unknown; isMine: boolean }

/** What stands in the form, what it began with, and what is saved by now, each by top-level field. */
export type Versions = { mine: Values; base: Values; theirs: Values }

/** Kept by the house, different after every save: nobody needs to choose between two of them. */
const kept = new Set(['id', 'createdAt', 'updatedAt', 'revision', 'messageRevision', 'statusChangedAt'])

/** The fields in which the form and the saved reservation differ; `isMine` where it was changed in the form. */
export function differences({ mine, base, theirs }: Versions): Difference[] {
  return Object.keys(mine)
    .filter((path) => !kept.has(path) && path in theirs && !isSame(mine[path], theirs[path]))
    .map((path) => ({
      path,
      theirs: theirs[path],
      mine: mine[path],
      isMine: !isSame(mine[path], base[path]),
    }))
}

/** What to send so that my changes stay, and nothing else of theirs is lost: their values where I have not typed. */
export function mergeMine(versions: Versions): Values {
  const others = differences(versions).filter(({ isMine }) => !isMine)
  return {
    ...Object.fromEntries(others.map(({ path, theirs }) => [path, theirs])),
    revision: versions.theirs.revision,
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** Relations by id, what is empty as null, groups by their filled fields. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value
  const { id, ...rest } = value as Values
  if (typeof id === 'string') return id
  const filled = Object.entries(rest).flatMap(([key, one]) => {
    const inner = plain(one)
    return inner === null ? [] : [[key, inner] as const]
  })
  return filled.length > 0 ? Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1))) : null
}
