import { S3Client } from '@aws-sdk/client-s3'
import { env } from '@/env'
import { diskStore } from './disk'
import type { FileStore } from './fileStore'
import { s3Store } from './s3'

/**
 * Files that no address leads to, such as archives: a folder of their own, or a prefix of the bucket of the uploads that
 * the uploads' own addresses cannot name.
 */
export const privateFiles = (): FileStore =>
  env.S3_BUCKET
    ? s3Store(bucketClient(), { bucket: env.S3_BUCKET, prefix: 'private/' })
    : diskStore(env.PRIVATE_DIR)

/** The uploads as they lie in the store, whatever the database says of them. In a bucket other things lie beside them. */
export const uploadedFiles = (): FileStore =>
  env.S3_BUCKET ? s3Store(bucketClient(), { bucket: env.S3_BUCKET, prefix: '' }) : diskStore(env.MEDIA_DIR)

/** Backups: in a bucket of their own where one is named, else in a folder. */
export const backupFiles = (): FileStore =>
  env.BACKUP_S3_BUCKET
    ? s3Store(bucketClient(), { bucket: env.BACKUP_S3_BUCKET, prefix: '' })
    : diskStore(env.BACKUP_DIR)

let client: S3Client | undefined

/** Configured as the uploads are, see payload.config.ts. */
function bucketClient(): S3Client {
  client ??= new S3Client({
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION ?? 'us-east-1',
    forcePathStyle: Boolean(env.S3_ENDPOINT),
    credentials: { accessKeyId: env.S3_ACCESS_KEY_ID ?? '', secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '' },
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
  })
  return client
}
