variable "administrators" {
  description = "Networks from which the control plane may be reached."
  type        = list(string)
}

variable "secret_readers" {
  description = "Roles that may read the secrets."
  type        = list(string)
}

variable "load_balancer" {
  description = "Address and zone of the load balancer, once the ingress has made it."
  type        = object({ dns_name = string, zone_id = string })
  default     = null
}
