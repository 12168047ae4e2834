# Ideas: shared problems and shared projects. Written the way colleagues talk in a staff room.

command-ideas = Ideas: shared problems and projects
menu-ideas = Ideas

idea-kind-problem = Problem
idea-kind-project = Project
idea-level-school = one school
idea-level-municipal = town or district
idea-level-regional = region
idea-level-network = the whole network
idea-open-members = members of the network
    .means = Seen by: <b>members of the network</b>.
idea-open-all = everybody
    .means = Seen by: <b>everybody</b>, by link, in searches and as a card in any chat. Guests get the title, subjects and level, but neither your name nor the description.

idea-state-draft = draft
idea-state-checked = being checked
idea-state-open = open
idea-state-solved = solved
idea-state-closed = closed
idea-state-hidden = hidden by a moderator
idea-state-gathering = looking for supporters
idea-state-team = building a team
idea-state-running = under way
idea-state-review = result with the reviewers
idea-state-published = result published
idea-problem-is = <i>Now: { $state }.</i>
idea-project-is = <i>Now: { $state }.</i>

ideas-title = <b>Ideas</b>
ideas-title-new = Shared problems and projects, the newest first.
ideas-title-look = Projects that need people.
ideas-title-near = By your subjects, or by your region if you haven’t named any.
ideas-title-mine = What you have proposed.
ideas-none-new = Nothing here yet. What gets in the way of your lessons? What would you like to do together? Two sentences are enough for colleagues at other schools to join in.
ideas-none-look = Nobody is looking for people right now. Start something of your own and invite others.
ideas-none-near = Nothing for your subjects and region yet. Have a look at all ideas, or propose one.
ideas-none-mine = You haven’t proposed anything yet. A title and two sentences will do.
ideas-view-new = New
ideas-view-look = Need people
ideas-view-near = Near me
ideas-view-mine = Mine
ideas-propose = + Propose
ideas-look = <b>Open ideas of colleagues</b>
ideas-look-all = All open ideas: { $count }
idea-line = <b>{ $title }</b>
    { $facts }
idea-line-backers = { $backers ->
        [0] no one has joined in yet
        [one] { $backers } person joined in
       *[other] { $backers } people joined in
    }

idea-kinds = <b>What would you like to propose?</b>

    <b>A shared problem</b>: something you aren’t alone with. Colleagues say “me too” and tell you what helped them.

    <b>A shared project</b>: several schools, one team, a plan and a result.
idea-kinds-problem = A shared problem
idea-kinds-project = A shared project
form-propose_problem = Shared problem
form-propose_problem-title = <b>Name the problem in one line</b>

    For example: “Fifth-graders don’t understand word problems”.
    .label = Title
form-propose_problem-words = <b>Two sentences: what happens, and to whom?</b>

    Please leave out names of children and parents. The rest (what you have tried, subject, level) can follow later.
    .label = Description
form-propose_project = Shared project
form-propose_project-title = <b>Name the project in one line</b>

    For example: “A literary map of our region”.
    .label = Title
form-propose_project-words = <b>Two sentences: what is it for, and what will come of it?</b>

    Plan, roles and dates can follow later.
    .label = Description
form-idea_change = Edit an idea
form-idea_change-title = <b>New title</b>
    .label = Title
form-idea_change-words = <b>New description</b>

    No names of children or parents, please.
    .label = Description
form-idea_change-tags = <b>Subjects and topics</b>

    Tap the buttons or write them, separated by commas. Colleagues find the idea by them.
    .label = Subjects and topics
form-idea_change-level = <b>How far does it reach?</b>
    .label = Level

idea-title = <b>{ $title }</b>
idea-author = By { $name }
idea-author-hidden = By a member of the network
idea-backers-problem = { $count ->
        [one] { $count } colleague has it too
       *[other] { $count } colleagues have it too
    }
idea-backers-project = { $count ->
        [one] { $count } colleague supports it
       *[other] { $count } colleagues support it
    }
idea-back-problem = Me too
idea-back-project = Support
idea-publish = Publish
idea-panel = Edit
idea-share = Share
idea-share-problem = A shared problem: “{ $title }”. If you have it too, join in.
idea-share-project = A shared project: “{ $title }”. Have a look, it may be yours as well.
idea-drafted = Your draft is ready, and only you can see it. Check it and publish.
idea-published = Published: your colleagues can see it now.
idea-changed = Changed.
idea-panel-title = <b>{ $title }</b>

    What would you like to change?
idea-open = Show to anyone with the link
idea-close-open = Show to members only
idea-discard = Delete the draft
idea-discard-question = Delete the draft “{ $title }”? It can’t be brought back.
idea-discard-yes = Delete
idea-discarded = Draft deleted

error-idea-gone = There is no such idea: perhaps its author took it back. See what there is: /ideas
error-idea-members = This idea is for members of the network. Joining takes two minutes: /start
error-idea-not-yours = Only its author can change it. If you have something to add, reply under the card.
error-idea-own = This is your own idea. Share its link so that others can join in.
error-idea-title-short = Too short: nobody can tell from it what this is about. Add a word or two.

data-ideas = My ideas
    .stays = published ideas without your name: “Former member No. …”; or gone, if you choose so
    .goes = drafts and your “me too” marks
    .kind = What it is
    .title = Title
    .words = Description
    .state = State
    .tags = Subjects and topics
    .level = Level
    .region = Region
    .open_to = Seen by
    .when = When
    .published_at = Published
    .since = In this state since
    .backed = Supported
    .team_of = In the team of the project
    .team_role = Role
    .advice = Said as academic supervisor
    .tried = Tried already
    .outcome = What helped
    .asked = Was asked about
    .answer = Answer
    .unasked_since = Asked not to be asked since
    .thanks_said = Said thank you
    .thanks_got = Was thanked
    .for = For help with
    .helped = An answer helped with

# Subscriptions
follow-idea = New ideas
follow-idea-problem = Problem
follow-idea-project = Project

# Checked and hidden
idea-checked = <i>Now: being checked. A moderator looks at a newcomer’s first publication. Until then only you and they see the card.</i>
idea-hidden = <b>Now: hidden by a moderator.</b> Fix it and send it to them again. If you disagree, the button is under the message about the decision.
idea-hidden-awaited = <b>Now: hidden by a moderator.</b> They’ll look once more, and we’ll write to you.
idea-hidden-team = <b>Now: hidden by a moderator.</b> You see it as one of the team, or as a moderator. Until then everything stands still and no deadline runs.
idea-again = Fixed: send it to a moderator
idea-sent-again = Sent to a moderator. Until they look, the card stays hidden.
error-idea-checked = A moderator is looking at this. Once it is open you can go on: we’ll write to you.
error-idea-hidden = A moderator has hidden this, so everything stands still. A leader can fix the card and send it again.
error-idea-awaited = A moderator is looking at it already. We’ll write to you about the decision.

# Alike
idea-alike = <b>There is something like this already.</b> Perhaps it is the same? If you join, your draft stays in “Mine”, and you can delete it. Or publish your own.
idea-alike-too = Me too: { $title }
idea-alike-sign = Sign: { $title }
idea-alike-ask = Join the team: { $title }
idea-alike-publish = Publish anyway
