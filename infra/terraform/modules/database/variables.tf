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

variable "instance_class" {
  description = "Size, db.m7g.large."
  type        = string
}

variable "is_multi_az" {
  description = "Whether a standby waits in another zone."
  type        = bool
}

variable "retention_days" {
  description = "Days of point-in-time recovery."
  type        = number
}

