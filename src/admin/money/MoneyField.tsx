'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'

/** Shows '39,00 zł' and stores 3900. What cannot be read as an amount is said at once and refused when saving. */
export const MoneyField: NumberFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<number | string | null>({
    potentiallyStalePath: given,
  })
  const [typed, setTyped] = useState<string | null>(null)
  const { currency } = useHouse()
  const say = useSay()

  const isUnreadable = typeof value === 'string' && value !== ''
  const isReadOnly = Boolean(readOnly || disabled)
  const id = `field-${path.replace(/\./g, '__')}`
  const take = (text: string) => {
    setTyped(text)
    if (text.trim() === '') setValue(null)
    else setValue(parseMoney(text, currency)?.amountCents ?? text)
  }

  return (
    <div
      className={`field-type number money-field${showError || isUnreadable ? ' error' : ''}${isReadOnly ? ' read-only' : ''}`}
      style={{ flex: field.admin?.width ? undefined : '1 1 auto', width: field.admin?.width }}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError
          message={isUnreadable ? say('moneyUnreadable') : errorMessage}
          path={path}
          showError={showError || isUnreadable}
        />
        <input
          id={id}
          autoComplete="off"
          disabled={isReadOnly}
          inputMode="decimal"
          name={path}
          onBlur={() => setTyped(null)}
          onChange={(event) => take(event.target.value)}
          onFocus={(event) => event.target.select()}
          type="text"
          value={typed ?? shown(value, currency, say.language)}
        />
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}

const shown = (value: number | string | null | undefined, currency: string, language: string): string =>
  typeof value === 'number' ? formatMoney({ amountCents: value, currency }, language) : (value ?? '')
