# A project: its kit, support, team. Written as people talk in a staff room.

# The way
project-step-draft = draft
project-step-gathering = support
project-step-team = team
project-step-running = work
project-step-review = review
project-step-published = result
project-way-done = ✓{ "\u00A0" }{ $step }
project-way-here = <b>●{ "\u00A0" }{ $step }</b>
project-way-ahead = { $step }
project-way-closed = <i>The project is closed. A leader can reopen it.</i>
project-gates-gathering = <b>Before you can call for a team:</b>
project-gates-team = <b>Before the work can start:</b>
project-gate = — { $what } <i>({ $who })</i>
project-gate-goal = say the goal and the result
project-gate-roles = name the roles and places
project-gate-cosigners = colleagues’ signatures: { $have } of { $need }
project-gate-schools = a signature from another school{ $untold ->
        [0] { "" }
       *[other] { " " }(say your school first: { $untold } haven’t)
    }
project-gate-kit = fill in the brief: { $filled } of { $all }
project-gate-team = somebody else in the team
project-gate-team-schools = somebody from another school{ $untold ->
        [0] { "" }
       *[other] { " " }(say your school first: { $untold } haven’t)
    }
project-ready-gathering = All set: you can call for a team.
project-ready-team = All set: the work can start.
project-move-yours = your move
project-move-leader = the leader’s move
project-move-colleagues = colleagues’ move
project-alone = <i>If nobody joins by { $date }, the project closes by itself; one button reopens it.</i>
project-silent = <b>The author isn’t answering</b>: a request to join has waited for more than five days.

# The card
project-open = Open the project
project-leaders = { $count ->
        [one] Led by
       *[other] Led by
    } { $names }
project-supervisors = Academic supervisor: { $names }
project-participants = { $count ->
        [one] { $count } participant in the team
       *[other] { $count } participants in the team
    }
project-cosigners = { $count ->
        [one] Signed by { $count } colleague
       *[other] Signed by { $count } colleagues
    }
project-seats = <b>Open places:</b> { $seats }
project-seats-late = It is too late to ask to join; the last day was: { $date }
project-seats-none = No open places right now.
project-advice = <b>{ $name }</b> ({ $date }): { $words }
project-call = Call for a team
project-start = Start the work
project-reopen = Reopen
project-close = Close the project
project-kit = Filled in: { $filled } of { $all }
project-team = Team
project-team-asked = { $count ->
        [one] Team: { $count } request
       *[other] Team: { $count } requests
    }
project-sign = Sign: our school is in
project-signed = ✓ Signed: our school is in
project-join = I want to join
project-join-as = I want to join: { $role }
project-join-which = What would you like to be?
project-unask = Withdraw the request
project-advise = Say a word to the team
project-about = Details
project-ask = Ask the leader
project-take-over = Take the project over

# The kit
project-kit-title = <b>{ $title }</b>

    Filled in: { $filled } of { $all }.
project-kit-how = Fill it in one by one and in any order: everything is saved at once and can be changed at any time. Each question comes with an example of how others do it.
project-kit-problem = Problem
project-kit-goal = Goal
project-kit-methods = How we work
project-kit-result = What we make
project-kit-roles = Roles and places
project-kit-months = How long
project-kit-level = Level
project-kit-answer_by = Ask to join by
project-kit-ethics = Ethics
project-field-done = ✓ { $name }
project-field-open = ○ { $name }
project-preview = As others see it
project-above = Start it for the organizers
project-below = Collect colleagues’ signatures
project-from-above = <i>Started by the organizers of the network.</i>
project-about-line = <b>{ $name }:</b> { $value }
project-about-none = <b>{ $name }:</b> <i>not said yet</i>
project-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
project-ethics-said = no pupils’ data, sources named
project-ethics-yes = Yes, that’s how it will be
form-project_kit = The project’s brief
form-project_kit-problem = <b>What problem does it solve?</b>

    What doesn’t work, for whom, and how you can tell.

    <i>How others do it: “Seventh-graders don’t know the writers of our region: of 80 we asked, three could name one.”</i>
    .label = Problem
form-project_kit-goal = <b>What is the goal?</b>

    A sentence or two: what will be different when it works.

    <i>How others do it: “By May pupils of three schools will have put together a map of literary places and held lessons with it.”</i>
    .label = Goal
form-project_kit-methods = <b>How will you work?</b>

    What you agree on: methods, meetings, who does what.

    <i>How others do it: “A call every two weeks. Each school describes its places by one pattern, another school proofreads.”</i>
    .label = How we work
form-project_kit-result = <b>What will you have made together?</b>

    Something that can be shown and taken along.

    <i>How others do it: “A map with 40 places and three ready lessons with tasks.”</i>
    .label = What we make
form-project_kit-roles = <b>Who is needed, and how many?</b>

    One role a line, places after a dash.

    <i>How others do it:
    Historian — 2
    Artist — 1
    Editor — 3</i>
    .label = Roles and places
form-project_kit-months = <b>How many months will it take?</b>

    <i>How others do it: a first project usually takes 3–4 months.</i>
    .label = How long
form-project_kit-level = <b>How far does it reach?</b>

    <i>How others do it: schools of one town choose “town, district”.</i>
    .label = Level
form-project_kit-answer_by = <b>Until when may people ask to join?</b>

    For example: “15 January”. After that day nobody can ask any more.

    <i>How others do it: they give colleagues three or four weeks.</i>
    .label = Ask to join by
form-project_kit-ethics = <b>Two things agreed on beforehand</b>

    The project’s materials have no names, faces or works of pupils without their parents’ consent. Whatever is somebody else’s is named: the author and the source.
    .label = Ethics
error-project-date-past = That day has passed. Name one ahead, for example “15 January”.
error-project-months = Write a number of months from 1 to { $most }.
error-project-role-name = I can’t see the name of the role. Write “Historian — 2”, one role a line.
error-project-role-seats = A role has 1 to { $most } places. Write the number: “Historian — 2”.
error-project-roles-many = At most { $most } roles: put similar ones together.
error-project-role-held = “{ $role }” already has people or requests, so it can’t be removed or made smaller. Open the team first.

# Requests and invitations
form-project_join = A request to join
form-project_join-words = <b>Say one sentence about yourself</b>

    Why this is for you and how you can help. For example: “I run a local history club and can help with the archive.”
    .label = About you
form-project_invite = Invite to the project
form-project_invite-person = <b>Whom would you like to invite?</b>

    Type a name: we look among those who are in the directory, support or have signed the project.
    .label = Whom
form-project_invite-role = <b>As what?</b>
    .label = As what
form-project_advise = The supervisor’s word
form-project_advise-words = <b>What would you tell the team?</b>

    A sentence or two: what is good, what to improve before the next step. The team will see it.
    .label = Word
project-asked = The request is sent. They have five days to answer; if they don’t, we’ll write to you too.
project-asked-changed = The request is changed: the leaders will hear of the new role and words. They still answer by the same day.
project-asked-same = You have sent this very request already. We’ll write when they answer.
project-joined = You are in the team!
project-invited = The invitation is sent.
project-advised = Said: the team sees it on the card.
project-called = You have called for a team: those who signed and support it will hear.
project-started = The work has started. Good luck!
project-closed = The project is closed. Thank you for trying; it can be reopened.
project-reopened = The project is open again: the signatures are still there.
project-unsigned = The signature is taken back.
project-you-signed = Thank you! Your school is in.
project-unasked = The request is withdrawn.
project-taken-over = You lead the project now.
project-taken = Accepted: your colleague is in the team.
project-refused = Declined. Your colleague will hear, and may ask again.
project-accepted = Thank you! The leaders will hear.
project-declined = All right, the leaders will hear.
project-you-left = You have left. Whatever you signed stays under your name.
project-dismissed = Done.
project-handed = Done: your colleague leads the project.
project-hand-over-asked = Asked. You lead until your colleague agrees; after 14 days of silence whoever has been in the team for the longest leads.

# The team
project-team-title = <b>{ $title }</b>: the team
project-team-none = Nobody yet.
project-team-none-leader = Nobody yet. Share the link, or invite a colleague by name.
project-person-accepted = { $name } — { $role }
project-person-asked = { $name } <b>asks to join</b>: { $role }
project-person-invited = { $name } <i>is invited</i>: { $role }
project-role-leader = leader
project-role-participant = participant
project-role-supervisor = academic supervisor
project-role-cosigner = has signed
project-role-leader-accept = I’ll lead
project-role-participant-accept = I’ll join
project-role-supervisor-accept = I’ll supervise
project-role-decline = I can’t
project-take = Accept
project-refuse = Decline
project-invite = Invite a colleague
project-write = Write to the team
form-project_message = Message to the team
form-project_message-message = Write your message: text, a photo or a file. Before it is sent you will see how it looks and how many people get it.
    .label = Message
project-leave = Leave the team
project-question-leave = Leave the team of “{ $title }”? Whatever you signed stays under your name.
project-leave-leading = Stop leading
project-question-leave-leading = Stop leading “{ $title }”? The other leaders will hear.
project-hand-over = Hand the lead over
project-hand-over-question = Hand the lead of “{ $title }” over to { $name }? They are asked; you lead until they agree.
project-dismiss = Remove from the team
project-question-dismiss = Remove { $name } from the team of “{ $title }”? They will hear; what they signed stays.
project-uninvite = Revoke the invitation
project-question-uninvite = Revoke the invitation to “{ $title }”: { $name }?
project-close-question = Close “{ $title }”? Nobody is to blame. The team and supporters will hear; one button reopens it.
project-close-yes = Close

# Refusals
error-project-draft = The project is still a draft: publish it first.
error-project-closed = The project is closed. A leader can reopen it on its card.
error-project-over = The project no longer takes people: its team doesn’t change any more.
error-project-not-leader = That is for a leader of the project. If you have something to offer, ask to join.
error-project-last-leader = You are the only leader. Open “Team”, choose somebody and tap “Hand the lead over” — or close the project.
error-project-not-gathering = The signatures are collected, or the project is closed. Its card says what comes next.
error-project-school-first = Say first where you work: we need the voices of different schools. It is on “My page”.
error-project-not-calling = The project isn’t looking for a team yet: signatures come first. Sign the project, or support it.
error-project-late = Requests were taken until a day that has passed. Ask the leader for more time.
error-project-in-team = You are in the team of this project already.
error-project-no-seat = “{ $role }” has no places left. See which others are open, or add a place in “Roles and places”.
error-project-no-role = Choose a role with an open place. If there are none, fill in “Roles and places”.
error-project-not-in-team = You can hand the lead over to somebody in the team, or who signed. Invite a colleague first.
error-project-not-to-dismiss = A leader leaves only of their own accord, and a signature is taken back only by whoever signed.
error-project-not-supervisor = This is the supervisor’s word. You can write to the leader.
error-project-supervises = An academic supervisor neither leads nor does the work they supervise. Choose another role or person.
error-project-led = The project has a leader already.
error-project-part-gone = This is settled already: your colleague changed their mind, or somebody answered.
error-project-needs-goal = Say first what the goal and the result are: open “Filled in …”.
error-project-needs-roles = Say first who is needed: open “Filled in …” and “Roles and places”.
error-project-needs-cosigners = Signed by { $have } of { $need }: share the link with colleagues from other schools.
error-project-needs-schools = The signatures are of one school so far. Share the link with another school{ $untold ->
        [0] .
       *[other] ; whoever hasn’t said where they work should say so.
    }
error-project-needs-kit = Filled in: { $filled } of { $all }. Open the brief and add the rest.
error-project-needs-team = You are the only one in the team: invite a colleague, or answer those who ask.
error-project-needs-team-schools = The team is of one school so far. Invite a colleague from another{ $untold ->
        [0] .
       *[other] ; whoever hasn’t said where they work should say so.
    }

# What the bot says
project-notice-asked = <b>{ $name }</b> asks to join “{ $title }”: { $role }.
project-notice-unanswered = “{ $title }”: your request hasn’t been answered yet. Everybody sees it on the card, and the organizers know. You can wait, or withdraw it and choose another project.
project-notice-taken = You are in the team of “{ $title }”!
project-notice-refused = “{ $title }”: this time the team is complete without you. See who else needs people: /ideas
project-notice-invited = <b>{ $name }</b> invites you to join “{ $title }”: { $role }.
project-notice-hand-over = <b>{ $name }</b> asks you to lead “{ $title }” instead of them.
project-notice-invitation-accepted = <b>{ $name }</b> is in “{ $title }”: { $role }.
project-notice-invitation-declined = <b>{ $name }</b> can’t join “{ $title }” ({ $role }).
project-notice-signed = <b>{ $name }</b> signs “{ $title }”.
project-notice-left = <b>{ $name }</b> is no longer in “{ $title }” ({ $role }). What they signed stays.
project-notice-dismissed = You are no longer in the team of “{ $title }”. Whatever you signed stays under your name.
project-notice-handed = You lead “{ $title }” now: its leader can’t any more. If you can’t either, hand it on with the button in the team.
project-notice-given-up = “{ $title }” is led by { $heir } now: its former leader can’t.
project-notice-no-heir = Nobody can lead “{ $title }”: { $name } asks to be replaced, and there is nobody else in the team. An organizer can take it over, its leader can close it.
project-notice-step-team = “{ $title }” is looking for a team. Is there a role for you?
project-notice-step-running = “{ $title }” has started its work.
project-notice-step-closed = “{ $title }” was closed by its leader. Thank you for your support.
project-notice-lapsed = “{ $title }”: nobody joined in 30 days, so we closed it. It happens: perhaps it’s the wrong time of year. Improve the description, ask two colleagues yourself, and reopen it.
project-notice-advice = <b>{ $name }</b>, the academic supervisor, has a word on “{ $title }”. It is on the card.
waits-project-asked = Requests to join ({ $count }): { $title }
waits-project-invited = You are invited to a project: { $title }
waits-project-silent = Unanswered requests ({ $count }): { $title }
waits-project-vacant = A project without a leader: { $title }

# Letters to the team
announcement-part-idea = Project
announcement-choose-idea = <b>Which project?</b>
announcement-none-idea = No project has a team yet.
announcement-within-idea = <b>Who in the project?</b>
announcement-idea = “{ $title }”: { $role }
announcement-team = { $role ->
        [leader] leaders
        [participant] participants
        [supervisor] academic supervisor
       *[cosigner] who has signed
    }
