import { version } from '../../package.json'

/** As package.json says it. */
export const productVersion: string = version
