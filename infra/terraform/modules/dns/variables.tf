variable "domain" {
  description = "The zone, bar.example."
  type        = string
}

variable "hosts" {
  description = "Names below it that lead to the load balancer."
  type        = list(string)
}

variable "load_balancer" {
  description = "Its address and zone, once the ingress has made it; null before."
  type        = object({ dns_name = string, zone_id = string })
}

