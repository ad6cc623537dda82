import { Mark } from './Mark'

/** At the head of the step navigation, where it leads home. */
export const BrandIcon = () => <Mark size={24} />
