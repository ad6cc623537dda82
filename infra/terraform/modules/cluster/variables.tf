variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "subnets" {
  description = "Private subnets."
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

variable "administrators" {
  description = "Networks from which the control plane may be reached."
  type        = list(string)
}

