import type { TextFieldSingleValidation } from 'payload'

/** Lets a text be empty; otherwise asks the given rule. */
export const optional =
  (rule: TextFieldSingleValidation): TextFieldSingleValidation =>
  (value, args) =>
    value ? rule(value, args) : true
