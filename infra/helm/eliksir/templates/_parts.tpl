{{/* Labels of everything. */}}
{{- define "eliksir.labels" -}}
app.kubernetes.io/name: eliksir
app.kubernetes.io/part-of: eliksir
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "eliksir.serviceAccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: eliksir-{{ .component }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "eliksir.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .component }}
automountServiceAccountToken: false
{{- end }}

{{- define "eliksir.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "eliksir.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "eliksir.environment" -}}
- configMapRef:
    name: eliksir-config
- secretRef:
    name: eliksir-secrets
{{- end }}

{{- define "eliksir.budget" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: eliksir-{{ .component }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "eliksir.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .component }}
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: eliksir
      app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "eliksir.image" -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- end }}

{{/* The pod of something that is run once: migrate, backup. */}}
{{- define "eliksir.oncePod" -}}
metadata:
  labels:
    app.kubernetes.io/name: eliksir
    app.kubernetes.io/part-of: eliksir
    app.kubernetes.io/component: {{ .component }}
spec:
  serviceAccountName: eliksir-{{ .component }}
  automountServiceAccountToken: false
  enableServiceLinks: false
  restartPolicy: Never
  securityContext:
    {{- include "eliksir.podSecurity" . | nindent 4 }}
  containers:
    - name: {{ .component }}
      image: {{ include "eliksir.image" .root }}
      args: [{{ .component }}]
      envFrom:
        {{- include "eliksir.environment" . | nindent 8 }}
      resources:
        requests:
          cpu: {{ .cpu }}
          memory: 384Mi
        limits:
          cpu: '1'
          memory: {{ .memory }}
      securityContext:
        {{- include "eliksir.containerSecurity" . | nindent 8 }}
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        - name: data
          mountPath: /data
  volumes:
    - name: tmp
      emptyDir:
        sizeLimit: {{ .space }}
    - name: data
      emptyDir:
        sizeLimit: 1Gi
{{- end }}
