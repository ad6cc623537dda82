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

module "eliksir" {
  source          = "../../modules/eliksir"
  name            = "eliksir-prod"
  domain          = "bar.example"
  cidr            = "10.10.0.0/16"
  zones           = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
  node_type       = "m7g.large"
  nodes           = { min = 3, max = 8 }
  database        = { instance_class = "db.m7g.large", is_multi_az = true, retention_days = 14 }
  cache_node_type = "cache.t4g.small"
  backup_days     = 35
  secret_name     = "eliksir/prod"
  administrators  = var.administrators
  secret_readers  = var.secret_readers
  load_balancer   = var.load_balancer
}
