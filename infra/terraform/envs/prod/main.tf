terraform {
  required_version = ">= 1.9"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
    tls = {
      source  = "hashicorp/tls"
      version = "~> 4.0"
    }
  }
  backend "s3" {
    bucket       = "eliksir-terraform"
    key          = "prod.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { project = "eliksir", environment = "prod" }
  }
}

locals {
  name = "eliksir-prod"
}

module "network" {
  source = "../../modules/network"
  name   = local.name
  cidr   = "10.10.0.0/16"
  zones  = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
}

module "cluster" {
  source         = "../../modules/cluster"
  name           = local.name
  subnets        = module.network.private_subnets
  node_type      = "m7g.large"
  nodes          = { min = 3, max = 8 }
  administrators = var.administrators
}

module "database" {
  source         = "../../modules/database"
  name           = local.name
  vpc_id         = module.network.vpc_id
  subnets        = module.network.private_subnets
  client_group   = module.cluster.security_group
  instance_class = "db.m7g.large"
  is_multi_az    = true
  retention_days = 14
}

module "cache" {
  source       = "../../modules/cache"
  name         = local.name
  vpc_id       = module.network.vpc_id
  subnets      = module.network.private_subnets
  client_group = module.cluster.security_group
  node_type    = "cache.t4g.small"
}

module "storage" {
  source      = "../../modules/storage"
  name        = local.name
  site_url    = "https://app.bar.example"
  backup_days = 35
}

module "secrets" {
  source  = "../../modules/secrets"
  name    = "eliksir/prod"
  readers = var.secret_readers
}

module "dns" {
  source        = "../../modules/dns"
  domain        = "bar.example"
  hosts         = ["app.bar.example", "api.bar.example"]
  load_balancer = var.load_balancer
}
