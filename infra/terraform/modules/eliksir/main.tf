# One installation, whole: what an environment is made of. The environments differ in names and sizes alone.
module "network" {
  source = "../network"
  name   = var.name
  cidr   = var.cidr
  zones  = var.zones
}

module "cluster" {
  source         = "../cluster"
  name           = var.name
  subnets        = module.network.private_subnets
  node_type      = var.node_type
  nodes          = var.nodes
  administrators = var.administrators
}

module "database" {
  source         = "../database"
  name           = var.name
  vpc_id         = module.network.vpc_id
  subnets        = module.network.private_subnets
  client_group   = module.cluster.security_group
  instance_class = var.database.instance_class
  is_multi_az    = var.database.is_multi_az
  retention_days = var.database.retention_days
}

module "cache" {
  source       = "../cache"
  name         = var.name
  vpc_id       = module.network.vpc_id
  subnets      = module.network.private_subnets
  client_group = module.cluster.security_group
  node_type    = var.cache_node_type
}

module "storage" {
  source      = "../storage"
  name        = var.name
  site_url    = "https://app.${var.domain}"
  backup_days = var.backup_days
}

module "secrets" {
  source  = "../secrets"
  name    = var.secret_name
  readers = var.secret_readers
}

module "dns" {
  source        = "../dns"
  domain        = var.domain
  hosts         = ["app.${var.domain}", "api.${var.domain}"]
  load_balancer = var.load_balancer
}
