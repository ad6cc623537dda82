variable "name" {
  description = "Prefix of every name, eliksir-prod."
  type        = string
}

variable "cidr" {
  description = "Addresses of the network, 10.10.0.0/16."
  type        = string
}

variable "zones" {
  description = "Availability zones, two or more."
  type        = list(string)
}

