/** The mark stays in the form and is set by the buttons beside it; a date picker for it would only be a second way. */
export const MarkField = () => null
