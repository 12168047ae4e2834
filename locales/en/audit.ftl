# The record of actions. The key is the action as services record it: “role.grant” → audit-role-grant.
audit-title = <b>Record of actions</b>
    Who did what, and when. Nobody can delete an entry.
audit-history = <b>History</b>
audit-empty = Nothing so far.
audit-older = Earlier
audit-newest = To the newest
audit-line = <i>{ $when }</i> · { $actor }: { $what }.
audit-why = Reason: { $why }
audit-until = { $what } (until: { $date })
audit-role-grant = the role “{ $after }” given to { $subject }
audit-role-revoke = the role “{ $before }” taken from { $subject }
audit-invitation-create = an invitation link made
audit-invitation-revoke = an invitation link revoked
audit-application-accepted = application accepted: { $subject }
audit-application-refused = application refused: { $subject }
audit-admission-set = joining: { $before } → { $after }
audit-consent-publish = text of the consent published, version { $subject } ({ $after })
audit-member-rename = a new name: “{ $before }” → “{ $after }”
audit-member-leave = left the network
audit-member-leave-reason = said why they left
audit-member-return = came back to the network
audit-member-erasure-asked = asked for erasure
audit-member-erasure-stopped = erasure cancelled
audit-member-erased = data erased: { $subject }
