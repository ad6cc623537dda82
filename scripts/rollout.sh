#!/usr/bin/env bash
# Brings the image DIGEST into the cluster that kubectl points at: migrate and wait, roll out and wait, smoke test; back to the
# image before it when one of them fails. The database stays as the migration left it: the version before can run on it.
# Needs ENVIRONMENT, NAMESPACE, IMAGE, DIGEST and ADDRESS.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${ENVIRONMENT:?}" "${NAMESPACE:?}" "${IMAGE:?}" "${DIGEST:?}" "${ADDRESS:?}"
kubectl=${KUBECTL:-kubectl}
patience=${ROLLOUT_PATIENCE:-600s}

if [[ ! $DIGEST =~ ^sha256:[0-9a-f]{64}$ ]]; then
  echo "✗ DIGEST is no digest: $DIGEST" >&2
  exit 1
fi

rendered=$(mktemp)
trap 'rm -f "$rendered"' EXIT
"$kubectl" kustomize "infra/k8s/envs/$ENVIRONMENT" |
  sed -E "s#image: [^ ]+@sha256:[0-9a-f]{64}#image: $IMAGE@$DIGEST#" >"$rendered"

workloads=(web worker-reminders worker-feedback worker-audit-archive worker-default)

back() {
  echo "✗ $1: going back to the image before" >&2
  for name in "${workloads[@]}"; do
    "$kubectl" --namespace "$NAMESPACE" rollout undo "deployment/eliksir-$name" || true
  done
  for name in "${workloads[@]}"; do
    "$kubectl" --namespace "$NAMESPACE" rollout status "deployment/eliksir-$name" --timeout="$patience" || true
  done
  exit 1
}

# Everything but the workloads first: the migration needs settings, accounts and secrets.
"$kubectl" apply --filename "$rendered" --selector 'app.kubernetes.io/component notin (web,worker-reminders,worker-feedback,worker-audit-archive,worker-default,migrate)'
"$kubectl" --namespace "$NAMESPACE" delete job eliksir-migrate --ignore-not-found
"$kubectl" apply --filename "$rendered" --selector 'app.kubernetes.io/component=migrate'
if ! "$kubectl" --namespace "$NAMESPACE" wait --for=condition=complete job/eliksir-migrate --timeout="$patience"; then
  "$kubectl" --namespace "$NAMESPACE" logs job/eliksir-migrate --tail=20 >&2 || true
  echo '✗ The migration did not succeed: nothing was rolled out.' >&2
  exit 1
fi
echo '✓ migrated'

"$kubectl" apply --filename "$rendered" --selector 'app.kubernetes.io/component!=migrate'
for name in "${workloads[@]}"; do
  "$kubectl" --namespace "$NAMESPACE" rollout status "deployment/eliksir-$name" --timeout="$patience" || back "$name did not come up"
done
echo '✓ rolled out'

node scripts/smoke.mjs "$ADDRESS" || back 'the smoke test failed'
echo "✓ $IMAGE@$DIGEST serves $ADDRESS"
