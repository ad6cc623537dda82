output "eliksir" {
  description = "Addresses and names that the cluster and the registrar are told."
  value       = module.eliksir
  sensitive   = true
}
