import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { IntegrationError } from '../IntegrationError'
import type { FileStore, StoredFile } from './fileStore'

/** Files of a bucket whose keys begin with `prefix`. */
export function s3Store(client: S3Client, { bucket, prefix }: { bucket: string; prefix: string }): FileStore {
  const place = (name: string) => ({ Bucket: bucket, Key: prefix + name })
  return {
    write: (name, bytes) =>
      inBucket(async () => {
        await client.send(new PutObjectCommand({ ...place(name), Body: bytes, ContentLength: bytes.length }))
      }),
    read: (name) =>
      inBucket(
        async () => (await client.send(new GetObjectCommand(place(name)))).Body as unknown as Readable,
        null,
      ),
    list: (folder) => inBucket(() => filesUnder(client, { bucket, prefix, folder })),
    remove: (name) =>
      inBucket(async () => {
        await client.send(new DeleteObjectCommand(place(name)))
      }),
  }
}

type Where = { bucket: string; prefix: string; folder: string | undefined }

async function filesUnder(client: S3Client, { bucket, prefix, folder }: Where): Promise<StoredFile[]> {
  const files: StoredFile[] = []
  let from: string | undefined
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix + (folder ? `${folder}/` : ''),
        ContinuationToken: from,
      }),
    )
    for (const { Key, LastModified, Size } of page.Contents ?? []) {
      if (Key)
        files.push({
          name: Key.slice(prefix.length),
          modifiedAt: LastModified ?? new Date(0),
          bytes: Size ?? 0,
        })
    }
    from = page.NextContinuationToken
  } while (from)
  return files
}

/** What is wrong with the keys or the bucket stays wrong; the rest may pass. */
async function inBucket<T>(work: () => Promise<T>, absent?: T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
    const status = $metadata?.httpStatusCode
    if ((name === 'NoSuchKey' || name === 'NotFound') && absent !== undefined) return absent
    throw new IntegrationError({
      provider: 's3',
      retryable: status === undefined || status >= 500 || status === 429,
      reason: name ?? 'failed',
      cause: error,
    })
  }
}
