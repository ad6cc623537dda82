/** A backup that cannot be made or must not be used; the message goes on after "this backup is refused: ". */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}
