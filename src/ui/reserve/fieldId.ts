/** Id of a field, where the list of what is wrong leads. */
export const fieldId = (name: string) => `field-${name}`
