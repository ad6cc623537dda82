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

module "eliksir" {
  source          = "../../modules/eliksir"
  name            = "eliksir-stage"
  domain          = "stage.bar.example"
  cidr            = "10.20.0.0/16"
  zones           = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
  node_type       = "t4g.large"
  nodes           = { min = 2, max = 4 }
  database        = { instance_class = "db.t4g.medium", is_multi_az = false, retention_days = 7 }
  cache_node_type = "cache.t4g.micro"
  backup_days     = 7
  secret_name     = "eliksir/stage"
  administrators  = var.administrators
  secret_readers  = var.secret_readers
  load_balancer   = var.load_balancer
}
