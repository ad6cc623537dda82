variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "site_url" {
  description = "Where the site is, https://app.bar.example: it alone may read files from a browser."
  type        = string
}

variable "backup_days" {
  description = "Days for which a backup cannot be removed by anybody."
  type        = number
}

