variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "domain" {
  description = "Zone that the hosts app. and api. stand in."
  type        = string
}

variable "cidr" {
  description = "Addresses of the network."
  type        = string
}

variable "zones" {
  description = "Availability zones, three."
  type        = list(string)
}

variable "node_type" {
  description = "Size of a node, m7g.large."
  type        = string
}

variable "nodes" {
  description = "Fewest and most nodes."
  type        = object({ min = number, max = number })
}

variable "database" {
  description = "Size, whether a standby waits in another zone, and days of point-in-time recovery."
  type        = object({ instance_class = string, is_multi_az = bool, retention_days = number })
}

variable "cache_node_type" {
  description = "Size of Redis, cache.t4g.micro."
  type        = string
}

variable "backup_days" {
  description = "Days for which nobody can remove a backup."
  type        = number
}

variable "secret_name" {
  description = "Name of the secret that holds all values."
  type        = string
}

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
