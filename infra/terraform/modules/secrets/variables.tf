variable "name" {
  description = "Path of the secret, eliksir/prod."
  type        = string
}

variable "readers" {
  description = "Roles that may read it: that of ExternalSecrets."
  type        = list(string)
}

