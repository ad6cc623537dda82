import { z } from 'zod'
import { isDate } from '@/domain/time/isDate'
import { isWallTime } from '@/domain/time/isWallTime'
import { TABLE_CHANNELS } from '@/domain/availability/tableChannels'
import { WEEKDAYS } from '@/domain/time/weekdays'

/**
 * Documents as they stand in a form or in the database: relations as ids or as what was read along, empty texts and nulls
 * for what nobody filled in, ids of rows and whatever else is of no interest here.
 */
const time = z.string().refine(isWallTime)
const date = z.string().refine(isDate)
const noneIfEmpty = (kind: z.ZodType<string>) =>
  z
    .union([kind, z.literal('')])
    .nullish()
    .transform((value) => value || null)
const figure = z
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? null)
const tick = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null)
const relation = z.union([z.uuid(), z.object({ id: z.uuid() }).transform(({ id }) => id)])
const relations = z
  .array(relation)
  .nullish()
  .transform((ids) => ids ?? [])
/** Forms send 0 for a list without rows. */
const list = <Kind extends z.ZodType>(kind: Kind) =>
  z
    .union([z.array(kind), z.literal(0)])
    .nullish()
    .transform((rows) => rows || [])
const channel = z
  .enum(TABLE_CHANNELS)
  .nullish()
  .transform((value) => value ?? null)
/** An instant as epoch milliseconds. */
const moment = z
  .union([z.string(), z.date()])
  .transform((value) => new Date(value).getTime())
  .refine((ms) => !Number.isNaN(ms))

const limits = { maxCovers: figure, maxParties: figure, onlineCovers: figure }
const hours = { opens: time, lastSeating: time, closes: time }

export const typedService = z.object({
  active: tick,
  weekdays: list(z.enum(WEEKDAYS)),
  validFrom: noneIfEmpty(date),
  validTo: noneIfEmpty(date),
  ...hours,
  slotStepMinutes: figure.pipe(z.union([z.literal(15), z.literal(30), z.null()])),
  turnMinutes: figure.pipe(z.number().min(1).max(720).nullable()),
  bufferMinutes: figure,
  mustEndByClose: tick,
  durationRules: list(
    z.object({
      minParty: figure,
      maxParty: figure,
      weekdays: list(z.enum(WEEKDAYS)),
      fromTime: noneIfEmpty(time),
      toTime: noneIfEmpty(time),
      fromDate: noneIfEmpty(date),
      toDate: noneIfEmpty(date),
      turnMinutes: figure.pipe(z.number().min(1).max(720).nullable()),
      priority: figure,
    }),
  ),
  pacing: z.object(limits).nullish(),
  pacingOverrides: list(z.object({ date: noneIfEmpty(date), fromTime: noneIfEmpty(time), ...limits })),
  areas: relations,
  channels: list(z.enum(['online', 'staff', 'google'])),
  minParty: figure,
  maxPartyOnline: figure,
  leadMinutes: figure,
  maxAdvanceDays: figure,
  releaseTime: noneIfEmpty(time),
  onlineClosesAt: noneIfEmpty(time),
  needsApproval: tick,
  holdMinutes: figure,
  policy: relation.nullish(),
})

export const typedSpecialDay = z.object({
  date,
  closed: tick,
  waiveFees: tick,
  services: list(z.object({ service: relation, ...hours, maxCovers: figure })),
})

const party = { minParty: figure, maxParty: figure, priority: figure, channel, active: tick }

export const typedTable = z.object({ area: relation, isCounterSeat: tick, ...party })

export const typedCombination = z.object({ tables: relations, ...party })

export const typedBlock = z.object({
  tables: relations,
  areas: relations,
  startsAt: moment,
  endsAt: moment,
})
