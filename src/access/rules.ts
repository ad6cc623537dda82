import type { Access, FieldAccess, Where } from 'payload'
import { ownVenues } from './inOwnVenues'
import { isBehindTheBar, isEditor, isHost, isManager, isOwner, isServiceStaff, isStaff } from './roles'

export const nobody: Access = () => false
export const anyone: Access = () => true
export const staff: Access = ({ req }) => isStaff(req.user)
export const owners: Access = ({ req }) => isOwner(req.user)
export const managers: Access = ({ req }) => isManager(req.user)
/** What belongs to the installation and to no venue: managers who are held to some venues do not see it. */
export const houseManagers: Access = ({ req: { user } }) => isManager(user) && !ownVenues(user)
export const editors: Access = ({ req }) => isEditor(req.user)
export const hosts: Access = ({ req }) => isHost(req.user)
export const serviceStaff: Access = ({ req }) => isServiceStaff(req.user)
export const behindTheBar: Access = ({ req }) => isBehindTheBar(req.user)
export const editorsOrBehindTheBar: Access = ({ req }) => isEditor(req.user) || isBehindTheBar(req.user)

/** What guests may read; the bin is no place to look for it. */
const published: Where = { _status: { equals: 'published' }, deletedAt: { exists: false } }

/** Those who edit content see everything, the other staff and strangers see what is published. */
export const publishedOrEditors: Access = ({ req }) => (isEditor(req.user) ? true : published)

/** The same for what belongs to a venue: unpublished things show in the venues one works in. */
export const publishedOrOwnVenue: Access = ({ req: { user } }) => {
  if (!isEditor(user)) return published
  const venues = ownVenues(user)
  return venues ? { or: [published, { venue: { in: venues } }] } : true
}

/** What is on offer is for everybody; what was taken off it shows in the venues one manages. */
export const activeOrManagers: Access = ({ req: { user } }) => {
  const offered: Where = { active: { equals: true } }
  if (!isManager(user)) return offered
  const venues = ownVenues(user)
  return venues ? { or: [offered, { venue: { in: venues } }] } : true
}

/** Owners see every member of staff, managers those of their venues, the others only themselves. */
export const ownTeam: Access = ({ req: { user } }) => {
  if (!user || !isStaff(user)) return false
  if (isOwner(user)) return true
  const self: Where = { id: { equals: user.id } }
  if (!isManager(user)) return self
  const venues = ownVenues(user)
  return venues ? { or: [self, { venues: { in: venues } }] } : true
}

/** Owners look after every account; managers after their own and those of hosts, bartenders and editors of their venues. */
export const ownersOrTheirTeam: Access = ({ req: { user } }) => {
  if (!user || !isStaff(user)) return false
  if (isOwner(user)) return true
  const self: Where = { id: { equals: user.id } }
  return isManager(user) ? { or: [self, juniorsOf(user)] } : self
}

/** Managers may let go whom they look after, never themselves. */
export const ownersOrTheirJuniors: Access = ({ req: { user } }) => {
  if (isOwner(user)) return true
  return isManager(user) ? juniorsOf(user) : false
}

function juniorsOf(user: object | null): Where {
  const juniors: Where = { role: { in: ['host', 'bartender', 'editor'] } }
  const venues = ownVenues(user)
  return venues ? { and: [juniors, { venues: { in: venues } }] } : juniors
}

export const managersOnly: FieldAccess = ({ req }) => isManager(req.user)
export const ownersOnly: FieldAccess = ({ req }) => isOwner(req.user)
export const editorsOnly: FieldAccess = ({ req }) => isEditor(req.user)
export const staffOnly: FieldAccess = ({ req }) => isStaff(req.user)
export const behindTheBarOnly: FieldAccess = ({ req }) => isBehindTheBar(req.user)
export const hostsOnly: FieldAccess = ({ req }) => isHost(req.user)
export const noOne: FieldAccess = () => false
