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
    key          = "stage.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { project = "eliksir", environment = "stage" }
  }
}

locals {
  name = "eliksir-stage"
}

module "network" {
  source = "../../modules/network"
  name   = local.name
  cidr   = "10.20.0.0/16"
  zones  = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
}

module "cluster" {
  source         = "../../modules/cluster"
  name           = local.name
  subnets        = module.network.private_subnets
  node_type      = "t4g.large"
  nodes          = { min = 2, max = 4 }
  administrators = var.administrators
}

module "database" {
  source         = "../../modules/database"
  name           = local.name
  vpc_id         = module.network.vpc_id
  subnets        = module.network.private_subnets
  client_group   = module.cluster.security_group
  instance_class = "db.t4g.medium"
  is_multi_az    = false
  retention_days = 7
}

module "cache" {
  source       = "../../modules/cache"
  name         = local.name
  vpc_id       = module.network.vpc_id
  subnets      = module.network.private_subnets
  client_group = module.cluster.security_group
  node_type    = "cache.t4g.micro"
}

module "storage" {
  source      = "../../modules/storage"
  name        = local.name
  site_url    = "https://app.stage.bar.example"
  backup_days = 7
}

module "secrets" {
  source  = "../../modules/secrets"
  name    = "eliksir/stage"
  readers = var.secret_readers
}

module "dns" {
  source        = "../../modules/dns"
  domain        = "stage.bar.example"
  hosts         = ["app.stage.bar.example", "api.stage.bar.example"]
  load_balancer = var.load_balancer
}
