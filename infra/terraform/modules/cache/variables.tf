variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "vpc_id" {
  description = "Network."
  type        = string
}

variable "subnets" {
  description = "Private subnets."
  type        = list(string)
}

variable "client_group" {
  description = "Security group of whoever may connect."
  type        = string
}

variable "node_type" {
  description = "Size, cache.t4g.micro."
  type        = string
}

