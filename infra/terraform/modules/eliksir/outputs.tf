output "database" {
  value = module.database.endpoint
}

output "redis_url" {
  value     = module.cache.url
  sensitive = true
}

output "buckets" {
  value = { media = module.storage.media_bucket, backups = module.storage.backup_bucket, cdn = module.storage.cdn_domain }
}

output "cluster" {
  value = { name = module.cluster.name, repository = module.cluster.repository }
}

output "certificate" {
  value = module.dns.certificate
}

output "name_servers" {
  value = module.dns.name_servers
}
