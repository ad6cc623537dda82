import type { Access, FieldAccess } from 'payload'
import { isBehindTheBar, isEditor, isManager, isOwner, isStaff } from './roles'

export const nobody: Access = () => false
export const anyone: Access = () => true
export const staff: Access = ({ req }) => isStaff(req.user)
export const owners: Access = ({ req }) => isOwner(req.user)
export const managers: Access = ({ req }) => isManager(req.user)
export const editors: Access = ({ req }) => isEditor(req.user)
export const behindTheBar: Access = ({ req }) => isBehindTheBar(req.user)
export const editorsOrBehindTheBar: Access = ({ req }) => isEditor(req.user) || isBehindTheBar(req.user)

/** Those who edit content see everything, the other staff and strangers see what is published. */
export const publishedOrEditors: Access = ({ req }) =>
  isEditor(req.user) ? true : { _status: { equals: 'published' } }

/** Owners see every member of staff, the others only themselves. */
export const ownersOrSelf: Access = ({ req: { user } }) => {
  if (isOwner(user)) return true
  return user && isStaff(user) ? { id: { equals: user.id } } : false
}

export const managersOnly: FieldAccess = ({ req }) => isManager(req.user)
export const ownersOnly: FieldAccess = ({ req }) => isOwner(req.user)
export const editorsOnly: FieldAccess = ({ req }) => isEditor(req.user)
export const staffOnly: FieldAccess = ({ req }) => isStaff(req.user)
export const behindTheBarOnly: FieldAccess = ({ req }) => isBehindTheBar(req.user)
export const noOne: FieldAccess = () => false
