output "endpoint" {
  value = aws_db_instance.this.endpoint
}

output "password_secret" {
  value = aws_db_instance.this.master_user_secret[0].secret_arn
}
