output "name" {
  value = aws_eks_cluster.this.name
}

output "security_group" {
  value = aws_eks_cluster.this.vpc_config[0].cluster_security_group_id
}

output "repository" {
  value = aws_ecr_repository.this.repository_url
}
