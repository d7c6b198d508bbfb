/** Words of approving shops. */
export const deskShopsText = {
  'shops.rail': 'New shops',
  'shops.onlyOperators': 'New shops are let in by the market’s operators',
  'shops.title': 'New shops',
  'shops.text':
    '{count, plural, =0 {No shop waits for a decision.} one {One shop waits for a decision. Until then its products stay drafts.} other {# shops wait for a decision. Until then their products stay drafts.}}',
  'shops.none': 'No shop waits for you',
  'shops.noneText': 'A new shop stands here once its seller asks for approval.',
  'shops.since': 'opened {day}',
  'shops.reason': 'Your words to the seller',
  'shops.reasonHint': 'They go out by mail with the decision, and stand in the records.',
  'shops.approve': 'Approve',
  'shops.refuse': 'Not yet',
  'shops.approved': '{name} is approved. Its sellers read it by mail.',
  'shops.refused': '{name} was given back. Its sellers read why by mail.',
} as const;
