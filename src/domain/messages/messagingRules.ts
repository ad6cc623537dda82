/** Who gets text messages: nobody, those without a mail address, or reminders of all who gave a phone as well. */
export const SMS_USES = ['off', 'withoutEmail', 'reminders'] as const
export type SmsUse = (typeof SMS_USES)[number]

/** How a venue wants its guests and staff to be written to. */
export type MessagingRules = {
  /** Elapsed hours before the start, one reminder each, by their place in the settings; 0 sends none. */
  reminderHours: readonly number[]
  sms: SmsUse
  feedback: boolean
  /** Wall time of the day after at which guests are asked how it was, 'HH:MM'. */
  feedbackTime: string
  /** Parties of this size and above are told to the staff; 0 tells of none. */
  largePartyFrom: number
}

export const usualMessagingRules: MessagingRules = {
  reminderHours: [24, 3],
  sms: 'off',
  feedback: true,
  feedbackTime: '11:00',
  largePartyFrom: 8,
}
