/**
 * What every object of ours keeps to, as CIS, the NSA's guide and Pod Security "restricted" ask: kube-score's kind of list, in our
 * own words. Gives a sentence for each fault; none is good.
 */
export function faultsOf(objects) {
  return [...objects.flatMap(ofOne), ...ofAll(objects)]
}

const standardLabels = ['app.kubernetes.io/name', 'app.kubernetes.io/part-of']
const namespaced = (object) => !['Namespace'].includes(object.kind)

function ofOne(object) {
  const { kind, metadata } = object
  const say = (text) => `${kind} ${metadata.name}: ${text}`
  const faults = []
  const must = (is, text) => is || faults.push(say(text))
  for (const label of standardLabels) must(metadata.labels?.[label], `lacks the label ${label}`)
  if (namespaced(object)) must(metadata.namespace, 'has no namespace')
  if (kind === 'ServiceAccount') must(object.automountServiceAccountToken === false, 'mounts its token')
  if (kind === 'Deployment') {
    const { rollingUpdate } = object.spec.strategy ?? {}
    must(rollingUpdate?.maxUnavailable === 0, 'takes one away before the next one is ready')
    must(rollingUpdate?.maxSurge === 1, 'starts more than one at a time')
  }
  if (kind === 'HorizontalPodAutoscaler') must(object.spec.minReplicas >= 2, 'may go down to one')
  if (kind === 'Ingress') must(object.spec.tls?.[0]?.hosts?.length > 0, 'has no TLS')
  if (kind === 'Secret') must(false, 'stands in the repository')
  const pod = podOf(object)
  if (pod) faults.push(...ofPod(object, pod).map(say))
  return faults
}

/** The pod that an object makes; undefined for those that make none. */
export function podOf({ kind, spec }) {
  if (kind === 'CronJob') return spec.jobTemplate.spec.template
  return ['Deployment', 'Job', 'StatefulSet', 'DaemonSet'].includes(kind) ? spec.template : undefined
}

function ofPod({ kind }, { metadata, spec }) {
  const faults = []
  const must = (is, text) => is || faults.push(text)
  const security = spec.securityContext ?? {}
  must(security.runAsNonRoot === true && security.runAsUser === 1000, 'does not run as user 1000')
  must(security.seccompProfile?.type === 'RuntimeDefault', 'has no seccomp profile')
  must(spec.automountServiceAccountToken === false, 'mounts a token')
  must(spec.serviceAccountName && spec.serviceAccountName !== 'default', 'has no account of its own')
  must(!spec.hostNetwork && !spec.hostPID && !spec.hostIPC, 'shares something of its host')
  must(!(spec.volumes ?? []).some(({ hostPath }) => hostPath), 'mounts a folder of its host')
  must(
    (spec.volumes ?? []).every(({ emptyDir }) => !emptyDir || emptyDir.sizeLimit),
    'has a folder without a limit',
  )
  for (const label of [...standardLabels, 'app.kubernetes.io/component'])
    must(metadata.labels?.[label], `its pod lacks the label ${label}`)
  if (kind === 'Deployment') {
    must(spec.terminationGracePeriodSeconds > 30, 'is killed before it has drained')
    must(spec.topologySpreadConstraints?.length > 0, 'may stand on one node alone')
  }
  for (const container of [...(spec.containers ?? []), ...(spec.initContainers ?? [])])
    faults.push(...ofContainer(kind, container))
  return faults
}

function ofContainer(kind, { image, resources, securityContext: security = {}, ...container }) {
  const faults = []
  const must = (is, text) => is || faults.push(text)
  must(/@sha256:[0-9a-f]{64}$/.test(image), 'its image is not named by digest')
  must(security.allowPrivilegeEscalation === false, 'may become more than it is')
  must(security.privileged !== true, 'is privileged')
  must(security.readOnlyRootFilesystem === true, 'may write to its own program')
  must(security.capabilities?.drop?.includes('ALL') && !security.capabilities.add, 'keeps capabilities')
  for (const what of ['requests', 'limits'])
    must(resources?.[what]?.cpu && resources[what].memory, `has no ${what}`)
  must(
    !container.env?.some(({ name, value }) => value && /SECRET|KEY|PASSWORD|TOKEN/.test(name)),
    'holds a secret',
  )
  must(
    container.volumeMounts?.some(({ mountPath }) => mountPath === '/tmp'),
    'has no /tmp to write to',
  )
  if (kind === 'Deployment') {
    const { livenessProbe: lives, readinessProbe: ready, startupProbe: starts } = container
    must(lives && ready && starts, 'lacks a probe')
    const isHttp = lives?.httpGet && ready?.httpGet
    must(!isHttp || lives.httpGet.path !== ready.httpGet.path, 'is killed whenever the database is away')
  }
  return faults
}

/** What one object cannot show by itself. */
function ofAll(objects) {
  const faults = []
  const of = (kind) => objects.filter((object) => object.kind === kind)
  const deny = of('NetworkPolicy').find(
    ({ spec }) =>
      Object.keys(spec.podSelector).length === 0 &&
      spec.policyTypes.length === 2 &&
      !spec.ingress &&
      !spec.egress,
  )
  if (!deny) faults.push('The network is open until it is closed.')
  const accounts = new Set(of('ServiceAccount').map(({ metadata }) => metadata.name))
  const used = objects.flatMap((object) => podOf(object)?.spec.serviceAccountName ?? [])
  for (const name of used) if (!accounts.has(name)) faults.push(`The account ${name} does not exist.`)
  if (new Set(used).size !== used.length) faults.push('Two workloads share one account.')

  const budgets = of('PodDisruptionBudget').map(({ metadata }) => metadata.name)
  const scaled = new Set(of('HorizontalPodAutoscaler').map(({ spec }) => spec.scaleTargetRef.name))
  for (const { metadata, spec } of of('Deployment')) {
    const isMany = scaled.has(metadata.name) || spec.replicas > 1
    if (isMany && !budgets.includes(metadata.name)) faults.push(`${metadata.name} may be taken away whole.`)
    if (scaled.has(metadata.name) && spec.replicas !== undefined)
      faults.push(`${metadata.name} fights its autoscaler.`)
    const { matchLabels } = spec.selector
    const labels = spec.template.metadata.labels
    for (const [label, value] of Object.entries(matchLabels))
      if (labels[label] !== value) faults.push(`${metadata.name} does not select its own pods.`)
  }
  for (const { metadata, spec } of of('Service')) {
    const target = of('Deployment').find(({ spec: { template } }) =>
      Object.entries(spec.selector).every(([label, value]) => template.metadata.labels[label] === value),
    )
    if (!target) faults.push(`Service ${metadata.name} leads nowhere.`)
  }
  return faults
}
