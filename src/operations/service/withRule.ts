import type { NightRow } from '../reservations/nightStatement'
import type { NightsRow } from '../reservations/nightsStatement'
import { parseBody } from '@/platform/http/parseBody'
import type { RuleSlug } from './ruleSlugs'
import { toServiceRow } from './toServiceRow'
import { typedBlock, typedCombination, typedService, typedSpecialDay, typedTable } from './typedRules'

/** The rules of a house, as they are read from the database: what holds on every date, and what on some. */
export type HouseRules = { house: NightRow; range: NightsRow }

/** One document before and after; null where it is not there. */
export type RuleChange = { slug: RuleSlug; id: string; before: object | null; after: object | null }

/** The rules as if the change had been made. 422 naming the fields where a form is not filled in yet. */
export function withRule({ house, range }: HouseRules, { slug, id, before, after }: RuleChange): HouseRules {
  const others = <Row extends { id: string }>(rows: readonly Row[] | null) =>
    (rows ?? []).filter((row) => row.id !== id)

  switch (slug) {
    case 'services': {
      const changed = after ? [toServiceRow(id, parseBody(typedService, after))] : []
      return { house: { ...house, services: [...others(house.services), ...changed] }, range }
    }
    case 'tables': {
      const changed = after ? [toTableRow(id, after)] : []
      return { house: { ...house, tables: [...others(house.tables), ...changed] }, range }
    }
    case 'table-combinations': {
      const changed = after ? [toCombinationRow(id, after)] : []
      return { house: { ...house, combinations: [...others(house.combinations), ...changed] }, range }
    }
    case 'table-blocks': {
      const changed = after ? [toBlockRow(id, after)] : []
      return { house, range: { ...range, blocks: [...others(range.blocks), ...changed] } }
    }
    case 'special-days': {
      const dateBefore = (before as { date?: string } | null)?.date
      const changed = after ? toSpecialRow(after) : null
      const untouched = (range.specials ?? []).filter(
        ({ date }) => date !== dateBefore && date !== changed?.date,
      )
      return { house, range: { ...range, specials: changed ? [...untouched, changed] : untouched } }
    }
    case 'areas': {
      if (after) return { house, range }
      return { house: { ...house, tables: house.tables.filter(({ areaId }) => areaId !== id) }, range }
    }
  }
}

function toTableRow(id: string, table: object): NightRow['tables'][number] {
  const { area, ...same } = parseBody(typedTable, table)
  return { id, areaId: area, ...same }
}

function toCombinationRow(id: string, combination: object): NightRow['combinations'][number] {
  const { tables, ...same } = parseBody(typedCombination, combination)
  return { id, tableIds: tables, ...same }
}

function toBlockRow(id: string, block: object): NightRow['blocks'][number] {
  const { tables, areas, ...same } = parseBody(typedBlock, block)
  return { id, tableIds: tables, areaIds: areas, ...same }
}

function toSpecialRow(day: object): NonNullable<NightsRow['specials']>[number] {
  const { services, ...same } = parseBody(typedSpecialDay, day)
  return { ...same, services: services.map(({ service, ...hours }) => ({ serviceId: service, ...hours })) }
}
