import { FromLink as FromLink_140a16b57adff7d33b46394635d4dcb4 } from '../../../../src/admin/reservations/FromLink'
import { StatusCell as StatusCell_8b5cf4eb814b7cb4dd9ce306e2bd35dd } from '../../../../src/admin/reservations/StatusCell'
import { StatusField as StatusField_333848f597015a75ea8642412ae470b6 } from '../../../../src/admin/reservations/StatusField'
import { VenueMomentCell as VenueMomentCell_46475c79fa7f9081ff97f1afbf048389 } from '../../../../src/admin/reservations/VenueMomentCell'
import { VenueMomentField as VenueMomentField_10c3acaa9c0f6349ccd0673f70b07546 } from '../../../../src/admin/reservations/VenueMomentField'
import { SomeCell as SomeCell_82aed3656628dbfd9e0830dcc9414584 } from '../../../../src/admin/lists/SomeCell'
import { BookingTablesField as BookingTablesField_0f6bf3aeab36d2a7551bbb4b962855c7 } from '../../../../src/admin/reservations/BookingTablesField'
import { GuestCell as GuestCell_30bdeceef257d7a68811581d44b436da } from '../../../../src/admin/reservations/GuestCell'
import { MoneyCell as MoneyCell_429a0e875ae7540b4e88e71860cd20e3 } from '../../../../src/admin/money/MoneyCell'
import { MoneyField as MoneyField_d7edd985bae3fe8078bb6e4e731bc3ff } from '../../../../src/admin/money/MoneyField'
import { BookingMoney as BookingMoney_53e2ce41250a5aef068fd617298a84ee } from '../../../../src/admin/billing/BookingMoney'
import { BookingMessages as BookingMessages_533c73dba82f0ecd1db452babe3234ad } from '../../../../src/admin/messages/BookingMessages'
import { VenueField as VenueField_cc695b975cce77108ac1646e30f5341c } from '../../../../src/admin/venues/VenueField'
import { NightFilter as NightFilter_fdfbf88a467e1923c3c3381253b3aa48 } from '../../../../src/admin/reservations/NightFilter'
import { EmptyList as EmptyList_7cdd91e9b55c806012c1a0d147bb558d } from '../../../../src/admin/lists/EmptyList'
import { CarefulBookingSave as CarefulBookingSave_0d1faf406fe24ce332b55b3d0f105c17 } from '../../../../src/admin/reservations/CarefulBookingSave'
import { WeekdaysCell as WeekdaysCell_b98ee871d70fe01277c3e95b7b677f17 } from '../../../../src/admin/service/WeekdaysCell'
import { WeekdaysField as WeekdaysField_4ac3a1e41b073edb5ff781b396639cad } from '../../../../src/admin/service/WeekdaysField'
import { TimeField as TimeField_bec5b29bddc7b5e85c52358f0f2ac921 } from '../../../../src/admin/service/TimeField'
import { DateCell as DateCell_b5d118363c3e597af0414fb74dff67fb } from '../../../../src/admin/service/DateCell'
import { DateField as DateField_9de27c56fef9952735c2a22933bdc4f3 } from '../../../../src/admin/service/DateField'
import { DurationRuleLabel as DurationRuleLabel_da61e4b76437e70975269c0bc4109adf } from '../../../../src/admin/service/DurationRuleLabel'
import { PacingOverrideLabel as PacingOverrideLabel_4bb42c914cfbaf31c2def906e564d82c } from '../../../../src/admin/service/PacingOverrideLabel'
import { SlotPreview as SlotPreview_4b84d55f6ca3d12b088ae1835d4681db } from '../../../../src/admin/service/SlotPreview'
import { WeekOverview as WeekOverview_118a5edb9c789b89c48afefd8c7e4762 } from '../../../../src/admin/service/WeekOverview'
import { CarefulDelete as CarefulDelete_2624fff30eac15f4440fa30bf58ad9e5 } from '../../../../src/admin/service/CarefulDelete'
import { CarefulSaveButton as CarefulSaveButton_6a55e8a66923682ae9d409b23ab52768 } from '../../../../src/admin/service/CarefulSaveButton'
import { UsualHoursButton as UsualHoursButton_16f36954f68c98264a1f4d1215bd4054 } from '../../../../src/admin/service/UsualHoursButton'
import { SpecialHoursLabel as SpecialHoursLabel_b0cf4ee9a18ffa9cef4520fc78947fbf } from '../../../../src/admin/service/SpecialHoursLabel'
import { CombinationTablesField as CombinationTablesField_d6eb4bdaed1b7836d77e520cf7078438 } from '../../../../src/admin/service/CombinationTablesField'
import { BlockedTablesField as BlockedTablesField_ab24bad240f1b929254fc059db30c75d } from '../../../../src/admin/service/BlockedTablesField'
import { SectionRowLabel as SectionRowLabel_cf3a4448d81c2d80f958bf56a6ae9957 } from '../../../../src/admin/menu/SectionRowLabel'
import { PriceCell as PriceCell_e05523817de685c317c2f7539f92d271 } from '../../../../src/admin/menu/PriceCell'
import { VariantRowLabel as VariantRowLabel_512cc1f5a800ff513d7a3612bdf76bcc } from '../../../../src/admin/menu/VariantRowLabel'
import { PercentCell as PercentCell_62e4e3e030fa50ebb6a2216449fc812d } from '../../../../src/admin/lists/PercentCell'
import { ItemDrawingCell as ItemDrawingCell_582303b3a8dfd7a2b123ee1566c0566b } from '../../../../src/admin/menu/ItemDrawingCell'
import { MarkCell as MarkCell_30c04c49969dc354fa5b2dd1e4f5f9bc } from '../../../../src/admin/eightySix/MarkCell'
import { MarkField as MarkField_e55886a21a5a87bfd5578f79d66b2536 } from '../../../../src/admin/eightySix/MarkField'
import { EightySixControls as EightySixControls_676d5db571c5f7558f1d667ad4cabf65 } from '../../../../src/admin/eightySix/EightySixControls'
import { AvailableCell as AvailableCell_a58d4b994aef262a169174dd641fad5c } from '../../../../src/admin/lists/AvailableCell'
import { WordsCell as WordsCell_e5675142f2c6eeddebfdb796fe4e678f } from '../../../../src/admin/lists/WordsCell'
import { RecipeRowLabel as RecipeRowLabel_16d0d9e5ac730b63191311a07237a07f } from '../../../../src/admin/cocktails/RecipeRowLabel'
import { SeoPreview as SeoPreview_a5972f93add1702b8c874141048ef3bf } from '../../../../src/admin/site/SeoPreview'
import { DrawingCell as DrawingCell_f1f9d25084cda443808502d5c1f388b6 } from '../../../../src/admin/cocktails/DrawingCell'
import { LiveFigures as LiveFigures_81e66a5ac6d43c1e58fc713e3640f3ea } from '../../../../src/admin/cocktails/LiveFigures'
import { OpenOnSite as OpenOnSite_1cb31beccc0ac957848027bd3c758ac2 } from '../../../../src/admin/site/OpenOnSite'
import { ColourCell as ColourCell_49e2b3602e7b95be79f3506bdc607afc } from '../../../../src/admin/drawing/ColourCell'
import { GlassCell as GlassCell_22c7558996f26653ae02e6018d092674 } from '../../../../src/admin/drawing/GlassCell'
import { GlassPreview as GlassPreview_e184856f16f9ffe47a4e72ec0afcd310 } from '../../../../src/admin/drawing/GlassPreview'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { GuestPanel as GuestPanel_778416d1a29c2638e3502ef5032197d5 } from '../../../../src/admin/customers/GuestPanel'
import { MessageStatusCell as MessageStatusCell_9610185764d7bba8317a0b8f85b9a005 } from '../../../../src/admin/messages/MessageStatusCell'
import { MessageStatusField as MessageStatusField_9f9ac9fea94fd238aa8045c00c05071d } from '../../../../src/admin/messages/MessageStatusField'
import { ReasonCell as ReasonCell_81ebf0bbe8de943bf2e4072b9170a9fe } from '../../../../src/admin/messages/ReasonCell'
import { ReasonField as ReasonField_d9d1fb887eeeef586cd86defcf9168a5 } from '../../../../src/admin/messages/ReasonField'
import { MessageActions as MessageActions_90f84fed8331447ef29c3b2f10f20bd2 } from '../../../../src/admin/messages/MessageActions'
import { MessageKindCell as MessageKindCell_c41ad2dea66ca747cb64f23235710532 } from '../../../../src/admin/messages/MessageKindCell'
import { MailStanding as MailStanding_79b4f3fb959bf8a241b9664bc56c3560 } from '../../../../src/admin/messages/MailStanding'
import { MessageFilter as MessageFilter_ddd680161f259e2d8405c2add495aab3 } from '../../../../src/admin/messages/MessageFilter'
import { RatingCell as RatingCell_319e1efd8d96d8b609892f7d94952067 } from '../../../../src/admin/feedback/RatingCell'
import { ImportUndo as ImportUndo_3d7c1fb5750a7622314c13d30962b473 } from '../../../../src/admin/customers/ImportUndo'
import { ImportPanel as ImportPanel_d45469b1792b61b7b530a54e940ec304 } from '../../../../src/admin/customers/ImportPanel'
import { PaymentPanel as PaymentPanel_c9a72910121fe22992e0ae2963e456b0 } from '../../../../src/admin/billing/PaymentPanel'
import { PaymentStateCell as PaymentStateCell_a8a1277fa79dcd11d9bd1ef4bce126fc } from '../../../../src/admin/billing/PaymentStateCell'
import { TaskPanel as TaskPanel_957210b47f66f55443b6e1eab4eeedc8 } from '../../../../src/admin/billing/TaskPanel'
import { GiftCardPanel as GiftCardPanel_67a8bd84f39ad4701394756080dffd1e } from '../../../../src/admin/giftCards/GiftCardPanel'
import { MembershipPanel as MembershipPanel_bb1421104c28d749272f9b5f20b628e9 } from '../../../../src/admin/billing/MembershipPanel'
import { PolicyExample as PolicyExample_bd38b20c54421b78cbbdcdfd653393ec } from '../../../../src/admin/service/PolicyExample'
import { TierLabel as TierLabel_d1f3b47e69aba3bdf4a2007176cab3d2 } from '../../../../src/admin/service/TierLabel'
import { BooksExport as BooksExport_dd0b8fba1cf3512935275491d3fe7072 } from '../../../../src/admin/billing/BooksExport'
import { DifferencesField as DifferencesField_a63aadc5256f31da3d5c44e8accb27e4 } from '../../../../src/admin/billing/DifferencesField'
import { ReplayEvent as ReplayEvent_73521b95ac6a8804465d913100c8ce37 } from '../../../../src/admin/billing/ReplayEvent'
import { AccountStanding as AccountStanding_6c1fc549831c66ff9878ec833c5694ad } from '../../../../src/admin/account/AccountStanding'
import { InvitePanel as InvitePanel_0ecd0cd45d32033ff59522ab850bcaa9 } from '../../../../src/admin/account/InvitePanel'
import { TemplatePreview as TemplatePreview_50cc7bbc13c8a81492638eab1f193569 } from '../../../../src/admin/messageTemplates/TemplatePreview'
import { FailureCell as FailureCell_926987c0f068f607ddedba68da4e45d8 } from '../../../../src/admin/webhooks/FailureCell'
import { FailureField as FailureField_30cd100016a9d1adad6b9556539b36f0 } from '../../../../src/admin/webhooks/FailureField'
import { WebhookPanel as WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf } from '../../../../src/admin/webhooks/WebhookPanel'
import { ReplayButton as ReplayButton_6e656e283051cf0687297706dabe8180 } from '../../../../src/admin/webhooks/ReplayButton'
import { BrandIcon as BrandIcon_b160b53443f7c64a671ac9e69d9ab7d1 } from '../../../../src/admin/brand/BrandIcon'
import { BrandLogo as BrandLogo_e17a6422bb57bacac46610eb9ab6d813 } from '../../../../src/admin/brand/BrandLogo'
import { SearchAction as SearchAction_e80c31238c7c28346a85b33b12302694 } from '../../../../src/admin/search/SearchAction'
import { NavLinks as NavLinks_4cad9e16d959db28d73d3f1eefe62479 } from '../../../../src/admin/nav/NavLinks'
import { HouseProvider as HouseProvider_25f5e478de3d145d76ed1dcffe6be181 } from '../../../../src/admin/house/HouseProvider'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { AccountView as AccountView_eed077987cbfda78c33d2c833422a7ed } from '../../../../src/admin/account/AccountView'
import { LoginView as LoginView_d68334f8c124d58ef908ab64060625f1 } from '../../../../src/admin/login/LoginView'
import { InvitationView as InvitationView_2832f8cba615ae521a1468ff929049d5 } from '../../../../src/admin/login/InvitationView'
import { TonightView as TonightView_05029ad3bce22393294f67eed2902ab0 } from '../../../../src/admin/tonight/TonightView'
import { BoardView as BoardView_392d7383c77b217c306481135324c690 } from '../../../../src/admin/board/BoardView'
import { ServiceBookView as ServiceBookView_b519c719343777040b002f53cae9e0d2 } from '../../../../src/admin/board/print/ServiceBookView'
import { BatchView as BatchView_823b09cf62256f3440d0a6d7bbba7f18 } from '../../../../src/admin/batch/BatchView'
import { TranslationsView as TranslationsView_4037ea3385aabfd8822731a1eac8eff5 } from '../../../../src/admin/site/TranslationsView'
import { TableCardsView as TableCardsView_0bc8d889793349a876c92af2e4ae5163 } from '../../../../src/admin/site/TableCardsView'
import { WhyView as WhyView_397ba80ecd76ca95d287f22745d1f5d7 } from '../../../../src/admin/service/WhyView'
import { ReportsView as ReportsView_66aead1920b2bf8aff3b464e363ba9cd } from '../../../../src/admin/reports/ReportsView'
import { GiftCardView as GiftCardView_29f5d0fa82a1e97b7851c2b5bf0a93e7 } from '../../../../src/admin/giftCards/GiftCardView'
import { OutboxView as OutboxView_4dd221ac2dece830cb6c2e4b93ffb931 } from '../../../../src/admin/outbox/OutboxView'
import { CacheView as CacheView_ea95935410566d1ef68020871d0137b7 } from '../../../../src/admin/cache/CacheView'
import { JobsView as JobsView_843464f064c603427536e2d57fcec10d } from '../../../../src/admin/jobs/JobsView'
import { EightySixView as EightySixView_251e50d19adf78ebf20b46350ef57208 } from '../../../../src/admin/eightySix/EightySixView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/reservations/FromLink#FromLink": FromLink_140a16b57adff7d33b46394635d4dcb4,
  "/src/admin/reservations/StatusCell#StatusCell": StatusCell_8b5cf4eb814b7cb4dd9ce306e2bd35dd,
  "/src/admin/reservations/StatusField#StatusField": StatusField_333848f597015a75ea8642412ae470b6,
  "/src/admin/reservations/VenueMomentCell#VenueMomentCell": VenueMomentCell_46475c79fa7f9081ff97f1afbf048389,
  "/src/admin/reservations/VenueMomentField#VenueMomentField": VenueMomentField_10c3acaa9c0f6349ccd0673f70b07546,
  "/src/admin/lists/SomeCell#SomeCell": SomeCell_82aed3656628dbfd9e0830dcc9414584,
  "/src/admin/reservations/BookingTablesField#BookingTablesField": BookingTablesField_0f6bf3aeab36d2a7551bbb4b962855c7,
  "/src/admin/reservations/GuestCell#GuestCell": GuestCell_30bdeceef257d7a68811581d44b436da,
  "/src/admin/money/MoneyCell#MoneyCell": MoneyCell_429a0e875ae7540b4e88e71860cd20e3,
  "/src/admin/money/MoneyField#MoneyField": MoneyField_d7edd985bae3fe8078bb6e4e731bc3ff,
  "/src/admin/billing/BookingMoney#BookingMoney": BookingMoney_53e2ce41250a5aef068fd617298a84ee,
  "/src/admin/messages/BookingMessages#BookingMessages": BookingMessages_533c73dba82f0ecd1db452babe3234ad,
  "/src/admin/venues/VenueField#VenueField": VenueField_cc695b975cce77108ac1646e30f5341c,
  "/src/admin/reservations/NightFilter#NightFilter": NightFilter_fdfbf88a467e1923c3c3381253b3aa48,
  "/src/admin/lists/EmptyList#EmptyList": EmptyList_7cdd91e9b55c806012c1a0d147bb558d,
  "/src/admin/reservations/CarefulBookingSave#CarefulBookingSave": CarefulBookingSave_0d1faf406fe24ce332b55b3d0f105c17,
  "/src/admin/service/WeekdaysCell#WeekdaysCell": WeekdaysCell_b98ee871d70fe01277c3e95b7b677f17,
  "/src/admin/service/WeekdaysField#WeekdaysField": WeekdaysField_4ac3a1e41b073edb5ff781b396639cad,
  "/src/admin/service/TimeField#TimeField": TimeField_bec5b29bddc7b5e85c52358f0f2ac921,
  "/src/admin/service/DateCell#DateCell": DateCell_b5d118363c3e597af0414fb74dff67fb,
  "/src/admin/service/DateField#DateField": DateField_9de27c56fef9952735c2a22933bdc4f3,
  "/src/admin/service/DurationRuleLabel#DurationRuleLabel": DurationRuleLabel_da61e4b76437e70975269c0bc4109adf,
  "/src/admin/service/PacingOverrideLabel#PacingOverrideLabel": PacingOverrideLabel_4bb42c914cfbaf31c2def906e564d82c,
  "/src/admin/service/SlotPreview#SlotPreview": SlotPreview_4b84d55f6ca3d12b088ae1835d4681db,
  "/src/admin/service/WeekOverview#WeekOverview": WeekOverview_118a5edb9c789b89c48afefd8c7e4762,
  "/src/admin/service/CarefulDelete#CarefulDelete": CarefulDelete_2624fff30eac15f4440fa30bf58ad9e5,
  "/src/admin/service/CarefulSaveButton#CarefulSaveButton": CarefulSaveButton_6a55e8a66923682ae9d409b23ab52768,
  "/src/admin/service/UsualHoursButton#UsualHoursButton": UsualHoursButton_16f36954f68c98264a1f4d1215bd4054,
  "/src/admin/service/SpecialHoursLabel#SpecialHoursLabel": SpecialHoursLabel_b0cf4ee9a18ffa9cef4520fc78947fbf,
  "/src/admin/service/CombinationTablesField#CombinationTablesField": CombinationTablesField_d6eb4bdaed1b7836d77e520cf7078438,
  "/src/admin/service/BlockedTablesField#BlockedTablesField": BlockedTablesField_ab24bad240f1b929254fc059db30c75d,
  "/src/admin/menu/SectionRowLabel#SectionRowLabel": SectionRowLabel_cf3a4448d81c2d80f958bf56a6ae9957,
  "/src/admin/menu/PriceCell#PriceCell": PriceCell_e05523817de685c317c2f7539f92d271,
  "/src/admin/menu/VariantRowLabel#VariantRowLabel": VariantRowLabel_512cc1f5a800ff513d7a3612bdf76bcc,
  "/src/admin/lists/PercentCell#PercentCell": PercentCell_62e4e3e030fa50ebb6a2216449fc812d,
  "/src/admin/menu/ItemDrawingCell#ItemDrawingCell": ItemDrawingCell_582303b3a8dfd7a2b123ee1566c0566b,
  "/src/admin/eightySix/MarkCell#MarkCell": MarkCell_30c04c49969dc354fa5b2dd1e4f5f9bc,
  "/src/admin/eightySix/MarkField#MarkField": MarkField_e55886a21a5a87bfd5578f79d66b2536,
  "/src/admin/eightySix/EightySixControls#EightySixControls": EightySixControls_676d5db571c5f7558f1d667ad4cabf65,
  "/src/admin/lists/AvailableCell#AvailableCell": AvailableCell_a58d4b994aef262a169174dd641fad5c,
  "/src/admin/lists/WordsCell#WordsCell": WordsCell_e5675142f2c6eeddebfdb796fe4e678f,
  "/src/admin/cocktails/RecipeRowLabel#RecipeRowLabel": RecipeRowLabel_16d0d9e5ac730b63191311a07237a07f,
  "/src/admin/site/SeoPreview#SeoPreview": SeoPreview_a5972f93add1702b8c874141048ef3bf,
  "/src/admin/cocktails/DrawingCell#DrawingCell": DrawingCell_f1f9d25084cda443808502d5c1f388b6,
  "/src/admin/cocktails/LiveFigures#LiveFigures": LiveFigures_81e66a5ac6d43c1e58fc713e3640f3ea,
  "/src/admin/site/OpenOnSite#OpenOnSite": OpenOnSite_1cb31beccc0ac957848027bd3c758ac2,
  "/src/admin/drawing/ColourCell#ColourCell": ColourCell_49e2b3602e7b95be79f3506bdc607afc,
  "/src/admin/drawing/GlassCell#GlassCell": GlassCell_22c7558996f26653ae02e6018d092674,
  "/src/admin/drawing/GlassPreview#GlassPreview": GlassPreview_e184856f16f9ffe47a4e72ec0afcd310,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/customers/GuestPanel#GuestPanel": GuestPanel_778416d1a29c2638e3502ef5032197d5,
  "/src/admin/messages/MessageStatusCell#MessageStatusCell": MessageStatusCell_9610185764d7bba8317a0b8f85b9a005,
  "/src/admin/messages/MessageStatusField#MessageStatusField": MessageStatusField_9f9ac9fea94fd238aa8045c00c05071d,
  "/src/admin/messages/ReasonCell#ReasonCell": ReasonCell_81ebf0bbe8de943bf2e4072b9170a9fe,
  "/src/admin/messages/ReasonField#ReasonField": ReasonField_d9d1fb887eeeef586cd86defcf9168a5,
  "/src/admin/messages/MessageActions#MessageActions": MessageActions_90f84fed8331447ef29c3b2f10f20bd2,
  "/src/admin/messages/MessageKindCell#MessageKindCell": MessageKindCell_c41ad2dea66ca747cb64f23235710532,
  "/src/admin/messages/MailStanding#MailStanding": MailStanding_79b4f3fb959bf8a241b9664bc56c3560,
  "/src/admin/messages/MessageFilter#MessageFilter": MessageFilter_ddd680161f259e2d8405c2add495aab3,
  "/src/admin/feedback/RatingCell#RatingCell": RatingCell_319e1efd8d96d8b609892f7d94952067,
  "/src/admin/customers/ImportUndo#ImportUndo": ImportUndo_3d7c1fb5750a7622314c13d30962b473,
  "/src/admin/customers/ImportPanel#ImportPanel": ImportPanel_d45469b1792b61b7b530a54e940ec304,
  "/src/admin/billing/PaymentPanel#PaymentPanel": PaymentPanel_c9a72910121fe22992e0ae2963e456b0,
  "/src/admin/billing/PaymentStateCell#PaymentStateCell": PaymentStateCell_a8a1277fa79dcd11d9bd1ef4bce126fc,
  "/src/admin/billing/TaskPanel#TaskPanel": TaskPanel_957210b47f66f55443b6e1eab4eeedc8,
  "/src/admin/giftCards/GiftCardPanel#GiftCardPanel": GiftCardPanel_67a8bd84f39ad4701394756080dffd1e,
  "/src/admin/billing/MembershipPanel#MembershipPanel": MembershipPanel_bb1421104c28d749272f9b5f20b628e9,
  "/src/admin/service/PolicyExample#PolicyExample": PolicyExample_bd38b20c54421b78cbbdcdfd653393ec,
  "/src/admin/service/TierLabel#TierLabel": TierLabel_d1f3b47e69aba3bdf4a2007176cab3d2,
  "/src/admin/billing/BooksExport#BooksExport": BooksExport_dd0b8fba1cf3512935275491d3fe7072,
  "/src/admin/billing/DifferencesField#DifferencesField": DifferencesField_a63aadc5256f31da3d5c44e8accb27e4,
  "/src/admin/billing/ReplayEvent#ReplayEvent": ReplayEvent_73521b95ac6a8804465d913100c8ce37,
  "/src/admin/account/AccountStanding#AccountStanding": AccountStanding_6c1fc549831c66ff9878ec833c5694ad,
  "/src/admin/account/InvitePanel#InvitePanel": InvitePanel_0ecd0cd45d32033ff59522ab850bcaa9,
  "/src/admin/messageTemplates/TemplatePreview#TemplatePreview": TemplatePreview_50cc7bbc13c8a81492638eab1f193569,
  "/src/admin/webhooks/FailureCell#FailureCell": FailureCell_926987c0f068f607ddedba68da4e45d8,
  "/src/admin/webhooks/FailureField#FailureField": FailureField_30cd100016a9d1adad6b9556539b36f0,
  "/src/admin/webhooks/WebhookPanel#WebhookPanel": WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf,
  "/src/admin/webhooks/ReplayButton#ReplayButton": ReplayButton_6e656e283051cf0687297706dabe8180,
  "/src/admin/brand/BrandIcon#BrandIcon": BrandIcon_b160b53443f7c64a671ac9e69d9ab7d1,
  "/src/admin/brand/BrandLogo#BrandLogo": BrandLogo_e17a6422bb57bacac46610eb9ab6d813,
  "/src/admin/search/SearchAction#SearchAction": SearchAction_e80c31238c7c28346a85b33b12302694,
  "/src/admin/nav/NavLinks#NavLinks": NavLinks_4cad9e16d959db28d73d3f1eefe62479,
  "/src/admin/house/HouseProvider#HouseProvider": HouseProvider_25f5e478de3d145d76ed1dcffe6be181,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/src/admin/account/AccountView#AccountView": AccountView_eed077987cbfda78c33d2c833422a7ed,
  "/src/admin/login/LoginView#LoginView": LoginView_d68334f8c124d58ef908ab64060625f1,
  "/src/admin/login/InvitationView#InvitationView": InvitationView_2832f8cba615ae521a1468ff929049d5,
  "/src/admin/tonight/TonightView#TonightView": TonightView_05029ad3bce22393294f67eed2902ab0,
  "/src/admin/board/BoardView#BoardView": BoardView_392d7383c77b217c306481135324c690,
  "/src/admin/board/print/ServiceBookView#ServiceBookView": ServiceBookView_b519c719343777040b002f53cae9e0d2,
  "/src/admin/batch/BatchView#BatchView": BatchView_823b09cf62256f3440d0a6d7bbba7f18,
  "/src/admin/site/TranslationsView#TranslationsView": TranslationsView_4037ea3385aabfd8822731a1eac8eff5,
  "/src/admin/site/TableCardsView#TableCardsView": TableCardsView_0bc8d889793349a876c92af2e4ae5163,
  "/src/admin/service/WhyView#WhyView": WhyView_397ba80ecd76ca95d287f22745d1f5d7,
  "/src/admin/reports/ReportsView#ReportsView": ReportsView_66aead1920b2bf8aff3b464e363ba9cd,
  "/src/admin/giftCards/GiftCardView#GiftCardView": GiftCardView_29f5d0fa82a1e97b7851c2b5bf0a93e7,
  "/src/admin/outbox/OutboxView#OutboxView": OutboxView_4dd221ac2dece830cb6c2e4b93ffb931,
  "/src/admin/cache/CacheView#CacheView": CacheView_ea95935410566d1ef68020871d0137b7,
  "/src/admin/jobs/JobsView#JobsView": JobsView_843464f064c603427536e2d57fcec10d,
  "/src/admin/eightySix/EightySixView#EightySixView": EightySixView_251e50d19adf78ebf20b46350ef57208,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
