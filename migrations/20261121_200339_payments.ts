import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Money: payments, refunds, the ledger and what comes of it, gift cards, memberships, and how a venue deals with it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reservations_deposit_state" AS ENUM('none', 'due', 'processing', 'paid', 'partlyRefunded', 'refunded', 'kept', 'applied', 'cardSaved');
  CREATE TYPE "public"."enum_payments_purpose" AS ENUM('deposit', 'guarantee', 'fee', 'giftCard', 'membership');
  CREATE TYPE "public"."enum_payments_state" AS ENUM('open', 'needsGuest', 'processing', 'paid', 'cancelled');
  CREATE TYPE "public"."enum_payments_reason" AS ENUM('booking', 'payLink', 'approved', 'moreGuests', 'noShow', 'lateCancellation', 'purchase', 'renewal');
  CREATE TYPE "public"."enum_payments_deposit_kind" AS ENUM('zadatek', 'zaliczka');
  CREATE TYPE "public"."enum_payments_provider" AS ENUM('stripe', 'sandbox');
  CREATE TYPE "public"."enum_payments_payer_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_payment_tasks_kind" AS ENUM('noShowFee', 'cancellationFee', 'zadatekTwice', 'refundFailed', 'dispute', 'paidWithoutTable', 'difference', 'paymentsOff', 'wrongAmount');
  CREATE TYPE "public"."enum_payment_tasks_state" AS ENUM('open', 'done');
  CREATE TYPE "public"."enum_payment_tasks_outcome" AS ENUM('charged', 'waived', 'settled', 'declined');
  CREATE TYPE "public"."enum_refunds_state" AS ENUM('wanted', 'onItsWay', 'done', 'failed');
  CREATE TYPE "public"."enum_refunds_reason" AS ENUM('cancelled', 'venueCancelled', 'tableGone', 'expired', 'lateGuest', 'fewerGuests', 'goodwill', 'mistake');
  CREATE TYPE "public"."enum_refunds_taken_from" AS ENUM('open', 'retained', 'applied', 'giftCard', 'membership');
  CREATE TYPE "public"."enum_refunds_provider" AS ENUM('stripe', 'sandbox');
  CREATE TYPE "public"."enum_gift_cards_state" AS ENUM('unpaid', 'active', 'used', 'expired', 'blocked', 'refunded');
  CREATE TYPE "public"."enum_gift_cards_design" AS ENUM('coupe', 'highball', 'citrus', 'night');
  CREATE TYPE "public"."enum_gift_cards_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_memberships_state" AS ENUM('begun', 'active', 'pastDue', 'paused', 'cancelled', 'ended');
  CREATE TYPE "public"."enum_memberships_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_memberships_period" AS ENUM('month', 'year');
  CREATE TYPE "public"."enum_memberships_provider" AS ENUM('stripe', 'sandbox');
  CREATE TYPE "public"."enum_plans_period" AS ENUM('month', 'year');
  CREATE TYPE "public"."enum_ledger_lines_kind" AS ENUM('depositCharged', 'guaranteeCharged', 'refunded', 'refundFailed', 'depositRetained', 'retainedReleased', 'depositApplied', 'appliedReleased', 'fee', 'feeReturned', 'giftCardIssued', 'giftCardRedeemed', 'giftCardReturned', 'giftCardExpired', 'membershipCharged', 'paidOut', 'payoutFailed', 'disputeOpened', 'disputeWon', 'disputeLost');
  CREATE TYPE "public"."enum_ledger_lines_account" AS ENUM('gateway', 'bank', 'deposits', 'giftCards', 'settledAtTable', 'retained', 'giftCardsExpired', 'memberships', 'fees', 'disputed', 'disputesLost');
  CREATE TYPE "public"."enum_ledger_lines_vat_treatment" AS ENUM('none', 'rate', 'outside', 'askAccountant');
  CREATE TYPE "public"."enum_reconciliations_provider" AS ENUM('stripe', 'sandbox');
  CREATE TYPE "public"."enum_reconciliations_state" AS ENUM('agrees', 'differs', 'failed');
  CREATE TYPE "public"."enum_payouts_state" AS ENUM('onItsWay', 'paidOut', 'failed');
  CREATE TYPE "public"."enum_payouts_provider" AS ENUM('stripe', 'sandbox');
  CREATE TYPE "public"."enum_disputes_state" AS ENUM('open', 'won', 'lost');
  CREATE TYPE "public"."enum_disputes_provider" AS ENUM('stripe', 'sandbox');
  CREATE TYPE "public"."enum_payment_events_about" AS ENUM('payment', 'guarantee', 'refund', 'dispute', 'payout', 'subscription', 'other');
  CREATE TYPE "public"."enum_payment_events_outcome" AS ENUM('done', 'nothing', 'unknown');
  CREATE TYPE "public"."enum_payment_events_provider" AS ENUM('stripe', 'sandbox');
  CREATE TYPE "public"."enum_venues_billing_retained_vat" AS ENUM('askAccountant', 'taxed', 'outside');
  CREATE TYPE "public"."enum_venues_billing_gift_card_vat" AS ENUM('multiPurpose', 'singlePurpose');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'paymentConfirmation';
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'refundMade';
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'giftCard';
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'membershipDue';
  ALTER TYPE "public"."enum_venues_alerts_kinds" ADD VALUE 'money' BEFORE 'failure';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payment.received' BEFORE 'guest.merged';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payment.refunded' BEFORE 'guest.merged';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payment.disputed' BEFORE 'guest.merged';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'document.requested' BEFORE 'guest.merged';
  CREATE TABLE "payments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reference" varchar NOT NULL,
  	"purpose" "enum_payments_purpose" NOT NULL,
  	"state" "enum_payments_state" DEFAULT 'open' NOT NULL,
  	"reason" "enum_payments_reason" NOT NULL,
  	"deposit_kind" "enum_payments_deposit_kind",
  	"service_date" varchar,
  	"reservation_id" uuid,
  	"customer_id" uuid,
  	"gift_card_id" uuid,
  	"membership_id" uuid,
  	"amount_cents" numeric DEFAULT 0 NOT NULL,
  	"received_cents" numeric DEFAULT 0,
  	"refunded_cents" numeric DEFAULT 0,
  	"currency" varchar NOT NULL,
  	"retained_cents" numeric DEFAULT 0,
  	"applied_cents" numeric DEFAULT 0,
  	"fee_cents" numeric DEFAULT 0,
  	"provider" "enum_payments_provider" NOT NULL,
  	"provider_id" varchar,
  	"decline" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"paid_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"seen_at" timestamp(3) with time zone,
  	"is_disputed" boolean DEFAULT false,
  	"wanted_change" jsonb,
  	"key" varchar NOT NULL,
  	"saved_card_customer_id" varchar,
  	"saved_card_card_id" varchar,
  	"payer_name" varchar,
  	"payer_email" varchar,
  	"payer_locale" "enum_payments_payer_locale",
  	"buyer_nip" varchar,
  	"buyer_name" varchar,
  	"buyer_address" varchar,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_tasks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_payment_tasks_kind" NOT NULL,
  	"state" "enum_payment_tasks_state" DEFAULT 'open' NOT NULL,
  	"outcome" "enum_payment_tasks_outcome",
  	"amount_cents" numeric,
  	"currency" varchar,
  	"service_date" varchar,
  	"detail" varchar,
  	"reason" varchar,
  	"due_at" timestamp(3) with time zone,
  	"done_at" timestamp(3) with time zone,
  	"done_by_id" uuid,
  	"reservation_id" uuid,
  	"payment_id" uuid,
  	"refund_id" uuid,
  	"dispute_id" uuid,
  	"reconciliation_id" uuid,
  	"key" varchar NOT NULL,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "refunds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_refunds_state" DEFAULT 'wanted' NOT NULL,
  	"amount_cents" numeric DEFAULT 0 NOT NULL,
  	"currency" varchar NOT NULL,
  	"reason" "enum_refunds_reason" NOT NULL,
  	"taken_from" "enum_refunds_taken_from" DEFAULT 'open' NOT NULL,
  	"note" varchar,
  	"payment_id" uuid,
  	"reservation_id" uuid,
  	"provider" "enum_refunds_provider" NOT NULL,
  	"provider_id" varchar,
  	"failure" varchar,
  	"attempts" numeric DEFAULT 0,
  	"next_try_at" timestamp(3) with time zone,
  	"done_at" timestamp(3) with time zone,
  	"requested_by" varchar,
  	"key" varchar NOT NULL,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "gift_cards" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"last_four" varchar,
  	"state" "enum_gift_cards_state" DEFAULT 'unpaid' NOT NULL,
  	"design" "enum_gift_cards_design" DEFAULT 'coupe',
  	"amount_cents" numeric DEFAULT 0 NOT NULL,
  	"balance_cents" numeric DEFAULT 0,
  	"currency" varchar NOT NULL,
  	"deliver_on" varchar,
  	"delivered_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"buyer_name" varchar,
  	"buyer_email" varchar,
  	"recipient_name" varchar,
  	"recipient_email" varchar,
  	"message" varchar,
  	"locale" "enum_gift_cards_locale" DEFAULT 'pl',
  	"customer_id" uuid,
  	"code_hash" varchar,
  	"code_version" numeric DEFAULT 1,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "memberships" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_memberships_state" DEFAULT 'begun' NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"customer_id" uuid,
  	"name" varchar,
  	"email" varchar,
  	"locale" "enum_memberships_locale" DEFAULT 'pl',
  	"amount_cents" numeric DEFAULT 0 NOT NULL,
  	"currency" varchar NOT NULL,
  	"period" "enum_memberships_period" DEFAULT 'month',
  	"started_at" timestamp(3) with time zone,
  	"paid_until" timestamp(3) with time zone,
  	"cancels_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"failed_payments" numeric DEFAULT 0,
  	"dunning_since" timestamp(3) with time zone,
  	"provider" "enum_memberships_provider" NOT NULL,
  	"provider_id" varchar,
  	"provider_customer_id" varchar,
  	"key" varchar NOT NULL,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "memberships_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "plans_benefits" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "plans_benefits_locales" (
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"period" "enum_plans_period" DEFAULT 'month',
  	"active" boolean DEFAULT true,
  	"order" numeric DEFAULT 0,
  	"provider_price_id" varchar,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plans_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "ledger_lines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"entry" varchar NOT NULL,
  	"place" numeric NOT NULL,
  	"kind" "enum_ledger_lines_kind" NOT NULL,
  	"account" "enum_ledger_lines_account" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"service_date" varchar,
  	"vat_treatment" "enum_ledger_lines_vat_treatment" DEFAULT 'none',
  	"vat_percent" numeric,
  	"payment_id" uuid,
  	"refund_id" uuid,
  	"reservation_id" uuid,
  	"gift_card_id" uuid,
  	"membership_id" uuid,
  	"payout_id" uuid,
  	"dispute_id" uuid,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reconciliations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" varchar NOT NULL,
  	"provider" "enum_reconciliations_provider" NOT NULL,
  	"state" "enum_reconciliations_state" NOT NULL,
  	"our_cents" numeric DEFAULT 0,
  	"their_cents" numeric DEFAULT 0,
  	"currency" varchar NOT NULL,
  	"movements" numeric DEFAULT 0,
  	"since" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"differences" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payouts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_payouts_state" NOT NULL,
  	"amount_cents" numeric DEFAULT 0 NOT NULL,
  	"currency" varchar NOT NULL,
  	"provider" "enum_payouts_provider" NOT NULL,
  	"provider_id" varchar NOT NULL,
  	"paid_out_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "disputes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_disputes_state" NOT NULL,
  	"amount_cents" numeric DEFAULT 0 NOT NULL,
  	"currency" varchar NOT NULL,
  	"provider" "enum_disputes_provider" NOT NULL,
  	"provider_id" varchar NOT NULL,
  	"reason" varchar,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"answer_by" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"payment_id" uuid,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type" varchar NOT NULL,
  	"about" "enum_payment_events_about" NOT NULL,
  	"outcome" "enum_payment_events_outcome" NOT NULL,
  	"provider" "enum_payment_events_provider" NOT NULL,
  	"event_id" varchar NOT NULL,
  	"object_id" varchar,
  	"happened_at" timestamp(3) with time zone NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"times" numeric DEFAULT 1 NOT NULL,
  	"replays" numeric DEFAULT 0,
  	"replayed_at" timestamp(3) with time zone,
  	"payment_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reservations" ADD COLUMN "deposit_state" "enum_reservations_deposit_state" DEFAULT 'none';
  ALTER TABLE "reservations" ADD COLUMN "paid_cents" numeric DEFAULT 0;
  ALTER TABLE "venues" ADD COLUMN "billing_card_fees" boolean DEFAULT false;
  ALTER TABLE "venues" ADD COLUMN "billing_auto_charge_hours" numeric;
  ALTER TABLE "venues" ADD COLUMN "billing_deposit_vat_percent" numeric;
  ALTER TABLE "venues" ADD COLUMN "billing_retained_vat" "enum_venues_billing_retained_vat" DEFAULT 'askAccountant';
  ALTER TABLE "venues" ADD COLUMN "billing_gift_cards_online" boolean DEFAULT false;
  ALTER TABLE "venues" ADD COLUMN "billing_gift_card_min_cents" numeric DEFAULT 5000;
  ALTER TABLE "venues" ADD COLUMN "billing_gift_card_max_cents" numeric DEFAULT 100000;
  ALTER TABLE "venues" ADD COLUMN "billing_gift_card_months" numeric DEFAULT 24;
  ALTER TABLE "venues" ADD COLUMN "billing_gift_card_vat" "enum_venues_billing_gift_card_vat" DEFAULT 'multiPurpose';
  ALTER TABLE "venues" ADD COLUMN "billing_gift_card_vat_percent" numeric;
  ALTER TABLE "venues" ADD COLUMN "billing_company_name" varchar;
  ALTER TABLE "venues" ADD COLUMN "billing_company_nip" varchar;
  ALTER TABLE "venues" ADD COLUMN "billing_company_address" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plans_id" uuid;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_gift_card_id_gift_cards_id_fk" FOREIGN KEY ("gift_card_id") REFERENCES "public"."gift_cards"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_tasks" ADD CONSTRAINT "payment_tasks_done_by_id_users_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_tasks" ADD CONSTRAINT "payment_tasks_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_tasks" ADD CONSTRAINT "payment_tasks_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_tasks" ADD CONSTRAINT "payment_tasks_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_tasks" ADD CONSTRAINT "payment_tasks_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."disputes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_tasks" ADD CONSTRAINT "payment_tasks_reconciliation_id_reconciliations_id_fk" FOREIGN KEY ("reconciliation_id") REFERENCES "public"."reconciliations"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_tasks" ADD CONSTRAINT "payment_tasks_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "gift_cards" ADD CONSTRAINT "gift_cards_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "gift_cards" ADD CONSTRAINT "gift_cards_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships_texts" ADD CONSTRAINT "memberships_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_benefits" ADD CONSTRAINT "plans_benefits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_benefits_locales" ADD CONSTRAINT "plans_benefits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans_benefits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "plans_locales" ADD CONSTRAINT "plans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_gift_card_id_gift_cards_id_fk" FOREIGN KEY ("gift_card_id") REFERENCES "public"."gift_cards"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_payout_id_payouts_id_fk" FOREIGN KEY ("payout_id") REFERENCES "public"."payouts"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."disputes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_events" ADD CONSTRAINT "payment_events_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "payments_reference_idx" ON "payments" USING btree ("reference");
  CREATE INDEX "payments_state_idx" ON "payments" USING btree ("state");
  CREATE INDEX "payments_service_date_idx" ON "payments" USING btree ("service_date");
  CREATE INDEX "payments_reservation_idx" ON "payments" USING btree ("reservation_id");
  CREATE INDEX "payments_customer_idx" ON "payments" USING btree ("customer_id");
  CREATE INDEX "payments_gift_card_idx" ON "payments" USING btree ("gift_card_id");
  CREATE INDEX "payments_membership_idx" ON "payments" USING btree ("membership_id");
  CREATE INDEX "payments_provider_id_idx" ON "payments" USING btree ("provider_id");
  CREATE INDEX "payments_expires_at_idx" ON "payments" USING btree ("expires_at");
  CREATE UNIQUE INDEX "payments_key_idx" ON "payments" USING btree ("key");
  CREATE INDEX "payments_venue_idx" ON "payments" USING btree ("venue_id");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_providerId_idx" ON "payments" USING btree ("provider","provider_id");
  CREATE INDEX "payment_tasks_state_idx" ON "payment_tasks" USING btree ("state");
  CREATE INDEX "payment_tasks_service_date_idx" ON "payment_tasks" USING btree ("service_date");
  CREATE INDEX "payment_tasks_due_at_idx" ON "payment_tasks" USING btree ("due_at");
  CREATE INDEX "payment_tasks_done_by_idx" ON "payment_tasks" USING btree ("done_by_id");
  CREATE INDEX "payment_tasks_reservation_idx" ON "payment_tasks" USING btree ("reservation_id");
  CREATE INDEX "payment_tasks_payment_idx" ON "payment_tasks" USING btree ("payment_id");
  CREATE INDEX "payment_tasks_refund_idx" ON "payment_tasks" USING btree ("refund_id");
  CREATE INDEX "payment_tasks_dispute_idx" ON "payment_tasks" USING btree ("dispute_id");
  CREATE INDEX "payment_tasks_reconciliation_idx" ON "payment_tasks" USING btree ("reconciliation_id");
  CREATE UNIQUE INDEX "payment_tasks_key_idx" ON "payment_tasks" USING btree ("key");
  CREATE INDEX "payment_tasks_venue_idx" ON "payment_tasks" USING btree ("venue_id");
  CREATE INDEX "payment_tasks_updated_at_idx" ON "payment_tasks" USING btree ("updated_at");
  CREATE INDEX "payment_tasks_created_at_idx" ON "payment_tasks" USING btree ("created_at");
  CREATE INDEX "refunds_state_idx" ON "refunds" USING btree ("state");
  CREATE INDEX "refunds_payment_idx" ON "refunds" USING btree ("payment_id");
  CREATE INDEX "refunds_reservation_idx" ON "refunds" USING btree ("reservation_id");
  CREATE INDEX "refunds_provider_id_idx" ON "refunds" USING btree ("provider_id");
  CREATE INDEX "refunds_next_try_at_idx" ON "refunds" USING btree ("next_try_at");
  CREATE UNIQUE INDEX "refunds_key_idx" ON "refunds" USING btree ("key");
  CREATE INDEX "refunds_venue_idx" ON "refunds" USING btree ("venue_id");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_providerId_1_idx" ON "refunds" USING btree ("provider","provider_id");
  CREATE INDEX "gift_cards_last_four_idx" ON "gift_cards" USING btree ("last_four");
  CREATE INDEX "gift_cards_state_idx" ON "gift_cards" USING btree ("state");
  CREATE INDEX "gift_cards_deliver_on_idx" ON "gift_cards" USING btree ("deliver_on");
  CREATE INDEX "gift_cards_expires_at_idx" ON "gift_cards" USING btree ("expires_at");
  CREATE INDEX "gift_cards_customer_idx" ON "gift_cards" USING btree ("customer_id");
  CREATE UNIQUE INDEX "gift_cards_code_hash_idx" ON "gift_cards" USING btree ("code_hash");
  CREATE INDEX "gift_cards_venue_idx" ON "gift_cards" USING btree ("venue_id");
  CREATE INDEX "gift_cards_updated_at_idx" ON "gift_cards" USING btree ("updated_at");
  CREATE INDEX "gift_cards_created_at_idx" ON "gift_cards" USING btree ("created_at");
  CREATE INDEX "memberships_state_idx" ON "memberships" USING btree ("state");
  CREATE INDEX "memberships_plan_idx" ON "memberships" USING btree ("plan_id");
  CREATE INDEX "memberships_customer_idx" ON "memberships" USING btree ("customer_id");
  CREATE INDEX "memberships_provider_id_idx" ON "memberships" USING btree ("provider_id");
  CREATE UNIQUE INDEX "memberships_key_idx" ON "memberships" USING btree ("key");
  CREATE INDEX "memberships_venue_idx" ON "memberships" USING btree ("venue_id");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_providerId_2_idx" ON "memberships" USING btree ("provider","provider_id");
  CREATE INDEX "memberships_texts_order_parent" ON "memberships_texts" USING btree ("order","parent_id");
  CREATE INDEX "plans_benefits_order_idx" ON "plans_benefits" USING btree ("_order");
  CREATE INDEX "plans_benefits_parent_id_idx" ON "plans_benefits" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "plans_benefits_locales_locale_parent_id_unique" ON "plans_benefits_locales" USING btree ("_parent_id","_locale");
  CREATE UNIQUE INDEX "plans_slug_idx" ON "plans" USING btree ("slug");
  CREATE INDEX "plans_venue_idx" ON "plans" USING btree ("venue_id");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE UNIQUE INDEX "plans_locales_locale_parent_id_unique" ON "plans_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "ledger_lines_entry_idx" ON "ledger_lines" USING btree ("entry");
  CREATE INDEX "ledger_lines_at_idx" ON "ledger_lines" USING btree ("at");
  CREATE INDEX "ledger_lines_service_date_idx" ON "ledger_lines" USING btree ("service_date");
  CREATE INDEX "ledger_lines_payment_idx" ON "ledger_lines" USING btree ("payment_id");
  CREATE INDEX "ledger_lines_refund_idx" ON "ledger_lines" USING btree ("refund_id");
  CREATE INDEX "ledger_lines_reservation_idx" ON "ledger_lines" USING btree ("reservation_id");
  CREATE INDEX "ledger_lines_gift_card_idx" ON "ledger_lines" USING btree ("gift_card_id");
  CREATE INDEX "ledger_lines_membership_idx" ON "ledger_lines" USING btree ("membership_id");
  CREATE INDEX "ledger_lines_payout_idx" ON "ledger_lines" USING btree ("payout_id");
  CREATE INDEX "ledger_lines_dispute_idx" ON "ledger_lines" USING btree ("dispute_id");
  CREATE INDEX "ledger_lines_venue_idx" ON "ledger_lines" USING btree ("venue_id");
  CREATE INDEX "ledger_lines_updated_at_idx" ON "ledger_lines" USING btree ("updated_at");
  CREATE INDEX "ledger_lines_created_at_idx" ON "ledger_lines" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_place_idx" ON "ledger_lines" USING btree ("entry","place");
  CREATE INDEX "reconciliations_date_idx" ON "reconciliations" USING btree ("date");
  CREATE INDEX "reconciliations_updated_at_idx" ON "reconciliations" USING btree ("updated_at");
  CREATE INDEX "reconciliations_created_at_idx" ON "reconciliations" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_date_currency_idx" ON "reconciliations" USING btree ("provider","date","currency");
  CREATE INDEX "payouts_updated_at_idx" ON "payouts" USING btree ("updated_at");
  CREATE INDEX "payouts_created_at_idx" ON "payouts" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_providerId_3_idx" ON "payouts" USING btree ("provider","provider_id");
  CREATE INDEX "disputes_payment_idx" ON "disputes" USING btree ("payment_id");
  CREATE INDEX "disputes_venue_idx" ON "disputes" USING btree ("venue_id");
  CREATE INDEX "disputes_updated_at_idx" ON "disputes" USING btree ("updated_at");
  CREATE INDEX "disputes_created_at_idx" ON "disputes" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_providerId_4_idx" ON "disputes" USING btree ("provider","provider_id");
  CREATE INDEX "payment_events_type_idx" ON "payment_events" USING btree ("type");
  CREATE INDEX "payment_events_object_id_idx" ON "payment_events" USING btree ("object_id");
  CREATE INDEX "payment_events_received_at_idx" ON "payment_events" USING btree ("received_at");
  CREATE INDEX "payment_events_payment_idx" ON "payment_events" USING btree ("payment_id");
  CREATE INDEX "payment_events_updated_at_idx" ON "payment_events" USING btree ("updated_at");
  CREATE INDEX "payment_events_created_at_idx" ON "payment_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_eventId_idx" ON "payment_events" USING btree ("provider","event_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plans_fk" FOREIGN KEY ("plans_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("plans_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_tasks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "gift_cards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "memberships" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "memberships_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans_benefits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans_benefits_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ledger_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reconciliations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payouts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "disputes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_events" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "payment_tasks" CASCADE;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "gift_cards" CASCADE;
  DROP TABLE "memberships" CASCADE;
  DROP TABLE "memberships_texts" CASCADE;
  DROP TABLE "plans_benefits" CASCADE;
  DROP TABLE "plans_benefits_locales" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "plans_locales" CASCADE;
  DROP TABLE "ledger_lines" CASCADE;
  DROP TABLE "reconciliations" CASCADE;
  DROP TABLE "payouts" CASCADE;
  DROP TABLE "disputes" CASCADE;
  DROP TABLE "payment_events" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_plans_fk";
  
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('requestReceived', 'waitlistJoined', 'waitlistOffer', 'paymentLink', 'confirmation', 'change', 'reminder', 'cancellation', 'declined', 'feedbackRequest', 'staffAlert', 'invitation', 'passwordReset');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  ALTER TABLE "venues_alerts_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_venues_alerts_kinds";
  CREATE TYPE "public"."enum_venues_alerts_kinds" AS ENUM('largeParty', 'vip', 'request', 'lowRating', 'messageFailed', 'failure');
  ALTER TABLE "venues_alerts_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_venues_alerts_kinds" USING "value"::"public"."enum_venues_alerts_kinds";
  ALTER TABLE "webhooks_events" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhooks_events";
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('reservation.created', 'reservation.requested', 'reservation.confirmed', 'reservation.changed', 'reservation.declined', 'reservation.cancelled', 'reservation.expired', 'reservation.arrived', 'reservation.seated', 'reservation.completed', 'reservation.no_show', 'waitlist.joined', 'waitlist.offered', 'menu.eighty_sixed', 'menu.back', 'feedback.received', 'guest.merged', 'guest.erased', 'staff.alert');
  ALTER TABLE "webhooks_events" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhooks_events" USING "value"::"public"."enum_webhooks_events";
  DROP INDEX "payload_locked_documents_rels_plans_id_idx";
  ALTER TABLE "reservations" DROP COLUMN "deposit_state";
  ALTER TABLE "reservations" DROP COLUMN "paid_cents";
  ALTER TABLE "venues" DROP COLUMN "billing_card_fees";
  ALTER TABLE "venues" DROP COLUMN "billing_auto_charge_hours";
  ALTER TABLE "venues" DROP COLUMN "billing_deposit_vat_percent";
  ALTER TABLE "venues" DROP COLUMN "billing_retained_vat";
  ALTER TABLE "venues" DROP COLUMN "billing_gift_cards_online";
  ALTER TABLE "venues" DROP COLUMN "billing_gift_card_min_cents";
  ALTER TABLE "venues" DROP COLUMN "billing_gift_card_max_cents";
  ALTER TABLE "venues" DROP COLUMN "billing_gift_card_months";
  ALTER TABLE "venues" DROP COLUMN "billing_gift_card_vat";
  ALTER TABLE "venues" DROP COLUMN "billing_gift_card_vat_percent";
  ALTER TABLE "venues" DROP COLUMN "billing_company_name";
  ALTER TABLE "venues" DROP COLUMN "billing_company_nip";
  ALTER TABLE "venues" DROP COLUMN "billing_company_address";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "plans_id";
  DROP TYPE "public"."enum_reservations_deposit_state";
  DROP TYPE "public"."enum_payments_purpose";
  DROP TYPE "public"."enum_payments_state";
  DROP TYPE "public"."enum_payments_reason";
  DROP TYPE "public"."enum_payments_deposit_kind";
  DROP TYPE "public"."enum_payments_provider";
  DROP TYPE "public"."enum_payments_payer_locale";
  DROP TYPE "public"."enum_payment_tasks_kind";
  DROP TYPE "public"."enum_payment_tasks_state";
  DROP TYPE "public"."enum_payment_tasks_outcome";
  DROP TYPE "public"."enum_refunds_state";
  DROP TYPE "public"."enum_refunds_reason";
  DROP TYPE "public"."enum_refunds_taken_from";
  DROP TYPE "public"."enum_refunds_provider";
  DROP TYPE "public"."enum_gift_cards_state";
  DROP TYPE "public"."enum_gift_cards_design";
  DROP TYPE "public"."enum_gift_cards_locale";
  DROP TYPE "public"."enum_memberships_state";
  DROP TYPE "public"."enum_memberships_locale";
  DROP TYPE "public"."enum_memberships_period";
  DROP TYPE "public"."enum_memberships_provider";
  DROP TYPE "public"."enum_plans_period";
  DROP TYPE "public"."enum_ledger_lines_kind";
  DROP TYPE "public"."enum_ledger_lines_account";
  DROP TYPE "public"."enum_ledger_lines_vat_treatment";
  DROP TYPE "public"."enum_reconciliations_provider";
  DROP TYPE "public"."enum_reconciliations_state";
  DROP TYPE "public"."enum_payouts_state";
  DROP TYPE "public"."enum_payouts_provider";
  DROP TYPE "public"."enum_disputes_state";
  DROP TYPE "public"."enum_disputes_provider";
  DROP TYPE "public"."enum_payment_events_about";
  DROP TYPE "public"."enum_payment_events_outcome";
  DROP TYPE "public"."enum_payment_events_provider";
  DROP TYPE "public"."enum_venues_billing_retained_vat";
  DROP TYPE "public"."enum_venues_billing_gift_card_vat";`)
}
