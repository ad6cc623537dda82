output "media_bucket" {
  value = aws_s3_bucket.media.id
}

output "backup_bucket" {
  value = aws_s3_bucket.backups.id
}

output "cdn_domain" {
  value = aws_cloudfront_distribution.media.domain_name
}
