'use client'

import type { DefaultCellComponentProps } from 'payload'
import { Drawing } from './Drawing'

/** The empty glass beside its name in a list. */
export const GlassCell = ({ rowData }: DefaultCellComponentProps) => (
  <span className="drawing-cell">
    {typeof rowData?.shape === 'string' && (
      <Drawing drink={{ name: '', glass: rowData.shape, ingredients: [] }} px={40} />
    )}
  </span>
)
