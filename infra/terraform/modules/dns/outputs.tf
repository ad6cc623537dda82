output "certificate" {
  value = aws_acm_certificate_validation.this.certificate_arn
}

output "name_servers" {
  value = aws_route53_zone.this.name_servers
}
