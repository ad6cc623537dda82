import { expect, it } from 'vitest'
import { operationOf } from './measureQueries'

it.each([
  ['select 1', 'select'],
  ['\n    insert into payload_jobs values ($1)', 'insert'],
  ['(select 1) union (select 2)', 'select'],
  ['with lapsed as (select 1) update x set y = 1', 'with'],
  ['START TRANSACTION', 'begin'],
  ['vacuum full', 'other'],
  ["do $$ begin perform 'anna@example.com'; end $$", 'other'],
  ['', 'other'],
])('%s is counted as %s', (text, operation) => expect(operationOf(text)).toBe(operation))
