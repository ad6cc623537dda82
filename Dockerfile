# syntax=docker/dockerfile:1

# One image, several commands:
#   web (default)          site, admin and API on PORT
#   worker [queue …]       mails, publications and other jobs: of these queues, else of all; any number of them at once
#   migrate                brings the database up to date; run it once before a new version starts
#   seed owner             the first owner: from OWNER_EMAIL, else a one-time link on stdout
#   backup, backup list    a sealed backup to BACKUP_DIR or BACKUP_S3_BUCKET, and which there are
#   restore [id]           puts one into an empty database
# It writes to /data (uploads while there is no S3), /backups (where BACKUP_DIR says so), /app/.next/cache and /tmp, and nowhere
# else: run it with a read-only root.
# About 165 MB beside the base image: `scripts/trace.mjs` copies what is reached from these programs and prints the sizes.
# Without Docker: scripts/image.sh builds the same with buildah.

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build && node scripts/trace.mjs /image

# pg_dump and pg_restore for `backup` and `restore`: they read servers of their own version and older ones. Debian's package brings
# Perl along, which nothing here runs.
FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS postgres
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS production
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Eliksir" \
    org.opencontainers.image.description="Admin-first CMS and backoffice for cocktail bars, restaurants and cafés" \
    org.opencontainers.image.licenses="MIT" \
    org.opencontainers.image.version="${VERSION}" \
    org.opencontainers.image.revision="${REVISION}"
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/*
COPY --from=postgres /usr/lib/postgresql /usr/lib/postgresql
WORKDIR /app
ENV NODE_ENV=production \
    NODE_OPTIONS="--conditions=production --import=/app/settings.mjs" \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    MEDIA_DIR=/data/media
# The program belongs to root and cannot change itself; it writes uploads, backups and Next's image cache only.
COPY --from=build /image ./
RUN mkdir -p /data/media /backups .next/cache && chown -R 1000:1000 /data /backups .next/cache
USER 1000:1000
VOLUME ["/data"]
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/eliksir.js"]
CMD ["web"]
