import { hasRole, type Role } from '@/access/roles'

/** For `admin.hidden`: what a role has no business with is not in its menu. Access is decided elsewhere. */
export const visibleTo =
  (...roles: Role[]) =>
  ({ user }: { user: object | null | undefined }): boolean =>
    !hasRole(user, ...roles)
