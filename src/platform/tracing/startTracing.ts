import { onExit } from '../http/draining'
import { setTracing } from './spans'
import { watchOutgoing } from './watchOutgoing'

type Settings = {
  /** Of an OTLP receiver, http://collector:4318. Without one nothing is traced, loaded or sent. */
  endpoint: string | undefined
  service: string
  version: string
  /** Of traces that begin here, 0 to 1; what a caller says of his own does not count. */
  ratio: number
}

/** Begins to record spans and to send them by OTLP over HTTP, as JSON. What is left is sent when the process ends. */
export async function startTracing({ endpoint, service, version, ratio }: Settings): Promise<void> {
  if (!endpoint) return
  const [{ OTLPTraceExporter }, { resourceFromAttributes }, sdk] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-node'),
  ])
  const { BatchSpanProcessor, NodeTracerProvider, ParentBasedSampler, TraceIdRatioBasedSampler } = sdk
  const ours = new TraceIdRatioBasedSampler(ratio)
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }),
    sampler: new ParentBasedSampler({ root: ours, remoteParentSampled: ours, remoteParentNotSampled: ours }),
    spanProcessors: [
      new BatchSpanProcessor(
        new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: 5_000 }),
        { scheduledDelayMillis: 1_000, maxQueueSize: 4_096 },
      ),
    ],
  })
  provider.register()
  const unwatch = watchOutgoing(new URL(endpoint).host)
  setTracing(true)
  onExit(async () => {
    setTracing(false)
    unwatch()
    await provider.shutdown()
  })
}
