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
audit-invitation-revoke = an invitation link switched off
audit-invitation-restore = an invitation link switched on again
audit-invitation-rename = an invitation link: “{ $before }” → “{ $after }”
audit-invitation-days = an invitation link: new term from that day on, in days — { $after }
audit-invitation-uses = an invitation link: for how many people — { $after }
audit-application-accepted = application accepted: { $subject }
audit-application-refused = application declined: { $subject }
audit-admission-tighten = joining made stricter: { $before } → { $after }
audit-charter-change = clause { $after } of the charter changed
audit-admission-set = joining: { $before } → { $after }
audit-consent-dismiss = new text of the consent from an update dismissed
audit-consent-publish = text of the consent published, version { $subject } ({ $after })
audit-synonyms-add = search words: now the same “{ $after }”
audit-synonyms-change = search words: “{ $before }” → “{ $after }”
audit-synonyms-remove = search words: no longer the same “{ $before }”
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
audit-announcement-confirm = announcement { $subject }: number of recipients confirmed, { $after }
audit-announcement-send = announcement { $subject } is being sent, recipients: { $after }
audit-announcement-edit = announcement { $subject }: text changed (“{ $before }” → “{ $after }”)
audit-announcement-return = announcement { $subject } returned to its author
audit-announcement-take-back = announcement { $subject } taken back before anybody got it
audit-announcement-pause = announcement { $subject } paused
audit-announcement-resume = announcement { $subject } resumed
audit-announcement-cancel = announcement { $subject } cancelled, not sent: { $after }
audit-chat-link = the chat “{ $after }” linked
audit-chat-asklink = a new link for questions from { $subject }
audit-chat-askpost = the card for questions sent to { $subject }
audit-chat-decisions = cards of decisions go to { $subject }
audit-chat-undecisions = cards of decisions no longer go to { $subject }
audit-chat-unlink = the chat { $subject } unlinked
audit-event-publish = event “{ $after }” published
audit-event-change = event { $subject } changed ({ $after })
audit-event-cancel = event “{ $before }” cancelled
audit-event-close-list = list of those who came closed, event { $subject }
audit-event-dispute = objection to an attendance mark settled: { $subject }
audit-event-dismiss = taken off the programme ({ $before }): { $subject }
audit-event-walk-in = marked as present without a sign-up at “{ $after }”: { $subject }
audit-event-lengthen = the series “{ $after }” was made longer
audit-event-question-add = sign-up question “{ $after }” added, { $subject }
audit-event-question-change = sign-up question “{ $before }” changed to “{ $after }”, { $subject }
audit-event-question-remove = sign-up question “{ $before }” removed, { $subject }
audit-event-hand-over = event { $subject } handed over to another host
audit-decision-lot = a lot was drawn about decision { $after }: a protest was signed
audit-decision-confirm = decision { $after } stood after a protest
audit-decision-repeat = decision { $after } is voted on again after a protest
audit-decision-cancel = the proposal “{ $before }” cancelled
audit-project-from-above = project { $subject } { $after ->
        [1] started for the organizers
       *[0] collects signatures again
    }
audit-project-hand-over = project { $subject } handed over to another leader
audit-project-publish = the result of the project “{ $after }” published
audit-project-dismiss = taken out of the team ({ $before }): { $subject }
audit-event-remove = sign-up for “{ $before }” removed: { $subject }
audit-problem-settle = for an author who has left: problem { $subject }, { $before } → { $after }
audit-contest-set-up = criteria of the contest, event { $subject }: { $after }
audit-contest-publish = results of the contest “{ $after }” published
audit-contest-appeal-answered = appeal answered, event { $subject }
audit-moderation-pass = checked and approved: “{ $before }”
audit-moderation-stop = stopped: “{ $before }” ({ $after ->
        [rude] rudeness
        [advert] advertising or politics
        [pupils] pupils’ data
        [authorship] someone else’s work
        [unclear] unclear what it will be
        [repeat] already there
       *[other] in the moderator’s own words
    })
audit-moderation-grant = appeal granted: “{ $before }”
audit-moderation-uphold = appeal rejected: “{ $before }”
audit-moderation-undo = decision about “{ $before }” taken back
audit-moderation-undo-answer = answer to the appeal about “{ $before }” taken back
audit-trust-give = trust given: { $subject }
audit-trust-take = trust taken back: { $subject }
audit-lesson-add = lesson added: “{ $after }”
audit-lesson-change = lesson changed: “{ $before }” → “{ $after }”
audit-lesson-move = lesson moved: “{ $after }”
audit-lesson-hide = lesson hidden: “{ $after }”
audit-lesson-show = lesson shown again: “{ $after }”
audit-lesson-link = lesson “{ $before }”: example from the network, “{ $after }”

# What changed, filters and the file
acts-thing = “{ $title }”
acts-numbered = No. { $number }
acts-changed = { $field }: { $before } → { $after }
acts-more = { $count } more
acts-was = { $field }: { $value }
acts-field-title = title
acts-field-description = description
acts-field-starts-at = start
acts-field-minutes = length
acts-field-zone = time zone
acts-field-place = place
acts-field-link = link
acts-field-capacity = seats
acts-field-audience = for whom
acts-field-region = region
acts-field-subject = subject
acts-field-priority = who gets seats first
acts-field-silence-frees = silence frees the seat
acts-field-materials = materials
acts-field-recording = recording
acts-field-speakers = speakers from outside
acts-field-code-word = code word
acts-field-about = what it belongs to
acts-field-form = form
acts-all = About: all
acts-anybody = By anybody
acts-ever = At any time
acts-days = { $days ->
        [7] Last week
        [30] Last month
        [365] Last year
       *[other] Days: { $days }
    }
acts-which-family = <b>About what</b>
acts-which-actor = <b>By whom</b>
acts-which-days = <b>Since when</b>
acts-choice = { $name } · { $count }
acts-none = No entry fits these filters. Take one of them off.
acts-take = Download as a table
acts-sheet = Record
acts-heading = { $network }: record of actions, { $date }
acts-file = Record of actions, { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }. The names in it are personal data: keep it as you keep lists of participants.
acts-file-part = Record of actions: the newest { $count } of { $total }. The names in it are personal data: keep it as you keep lists of participants.
acts-file-name = Record of actions, { $date }.xlsx
acts-column-at = When
acts-column-actor = Who
acts-column-what = What
acts-column-before = Before
acts-column-after = After
acts-column-why = Why
acts-family-admission = Admission
acts-family-announcement = Announcements
acts-family-application = Applications
acts-family-charter = Charter
acts-family-chat = Groups, channels
acts-family-consent = Consent texts
acts-family-contest = Contests
acts-family-decision = Decisions
acts-family-event = Events
acts-family-invitation = Invitations
acts-family-member = People
acts-family-moderation = Moderation
acts-family-problem = Problems
acts-family-project = Projects
acts-family-role = Roles
acts-family-school = Schools
acts-family-synonyms = Search words
acts-family-trust = Trust
acts-family-lesson = Lessons
