# The record of actions. The key is the action as services record it: “role.grant” → audit-role-grant.
audit-title = <b>Record of actions</b>
    Who did what, and when. Nobody can delete an entry.
audit-history = <b>History</b>
audit-empty = Nothing so far.
audit-older = Earlier
audit-newest = To the newest
audit-line = <i>{ $when }</i> · { $actor }: { $what }.
audit-why = Reason: { $why }
audit-why-settings = the network’s settings say so.
audit-until = { $what }, until: { $date }
audit-role-grant = the role “{ $after }” given to { $subject }
audit-role-revoke = the role “{ $before }” taken from { $subject }
audit-invitation-create = an invitation link made
audit-invitation-revoke = an invitation link revoked
audit-application-accepted = application accepted: { $subject }
audit-application-refused = application refused: { $subject }
audit-admission-tighten = joining made stricter: { $before } → { $after }
audit-charter-change = clause { $after } of the charter changed
audit-admission-set = joining: { $before } → { $after }
audit-consent-dismiss = new text of the consent from an update dismissed
audit-consent-publish = text of the consent published, version { $subject } ({ $after })
audit-synonyms-add = words of the search: now the same “{ $after }”
audit-synonyms-change = words of the search: “{ $before }” → “{ $after }”
audit-synonyms-remove = words of the search: no longer the same “{ $before }”
audit-school-correct = school No. { $subject } corrected: “{ $before }” → “{ $after }”
audit-school-merge = school No. { $subject } “{ $before }” merged with “{ $after }”
audit-school-split = school No. { $subject } “{ $after }” stands apart from “{ $before }” again
audit-school-apart = marked as two different schools: “{ $before }” and “{ $after }”
audit-member-rename = a new name: “{ $before }” → “{ $after }”
audit-member-leave = left the network
audit-member-leave-reason = said why they left
audit-member-return = came back to the network
audit-member-erasure-asked = asked for erasure
audit-member-erasure-stopped = erasure cancelled
audit-member-erased = data erased: { $subject }
audit-announcement-confirm = announcement no. { $subject }: number of recipients confirmed, { $after }
audit-announcement-send = announcement no. { $subject } is being sent, recipients: { $after }
audit-announcement-edit = announcement no. { $subject }: text changed (“{ $before }” → “{ $after }”)
audit-announcement-return = announcement no. { $subject } returned to its author
audit-announcement-pause = announcement no. { $subject } paused
audit-announcement-resume = announcement no. { $subject } resumed
audit-announcement-cancel = announcement no. { $subject } cancelled, not sent: { $after }
audit-chat-link = the chat “{ $after }” linked
audit-chat-asklink = a new link for questions from { $subject }
audit-chat-askpost = the card for questions sent to { $subject }
audit-chat-decisions = cards of decisions go to { $subject }
audit-chat-undecisions = cards of decisions no longer go to { $subject }
audit-chat-unlink = the chat { $subject } unlinked
audit-event-publish = event “{ $after }” published
audit-event-change = event no. { $subject } changed
audit-event-cancel = event “{ $before }” cancelled
audit-event-close-list = list of those who came closed, event no. { $subject }
audit-event-dispute = objection about attendance settled: { $subject }
audit-event-dismiss = taken off the programme ({ $before }): { $subject }
audit-event-walk-in = marked as present without a sign-up at “{ $after }”: { $subject }
audit-event-lengthen = the series “{ $after }” was made longer
audit-event-hand-over = event no. { $subject } handed over to another host
audit-decision-lot = a lot was drawn about decision { $after }: a protest was signed
audit-decision-confirm = decision { $after } stood after a protest
audit-decision-repeat = decision { $after } is voted on again after a protest
audit-decision-cancel = the proposal “{ $before }” cancelled
audit-project-from-above = project no. { $subject } { $after ->
        [1] started for the organizers
       *[0] collects signatures again
    }
audit-project-hand-over = project no. { $subject } handed over to another leader
audit-project-publish = the result of the project “{ $after }” published
audit-project-dismiss = taken out of the team ({ $before }): { $subject }
audit-event-remove = sign-up for “{ $before }” removed: { $subject }
audit-problem-settle = for an author who has left: problem No. { $subject }, { $before } → { $after }
audit-contest-set-up = criteria of the contest, event no. { $subject }: { $after }
audit-contest-publish = results of the contest “{ $after }” published
audit-contest-appeal-answered = appeal answered, event no. { $subject }
audit-moderation-pass = checked and approved: “{ $before }”
audit-moderation-stop = stopped: “{ $before }” ({ $after ->
        [rude] rudeness
        [advert] advertising or politics
        [pupils] pupils’ data
        [authorship] someone else’s work
        [unclear] unclear what it will be
        [repeat] already there
       *[other] in own words
    })
audit-moderation-grant = appeal granted: “{ $before }”
audit-moderation-uphold = appeal rejected: “{ $before }”
audit-moderation-undo = decision about “{ $before }” taken back
audit-moderation-undo-answer = answer to the appeal about “{ $before }” taken back
audit-trust-give = trust given: { $subject }
audit-trust-take = trust taken back: { $subject }
