/** The id of the control of a field, as the platform makes it. */
export const idOfField = (path: string): string => `field-${path.replace(/\./g, '__')}`
