# The organizer’s cabinet
organizer-title = <b>Organizer’s desk</b>
organizer-not-yours = This section is for those who lead the network, and you have no such rights so far. Would you like to help? Write to the organizers: roles are given openly and for a term.
organizer-join-first = This section is for those who lead the network. If you are one of them, join first: your desk opens at once.
today-waiting = { $count ->
        [one] <b>Today</b>: { $count } thing is waiting.
       *[other] <b>Today</b>: { $count } things are waiting, the oldest first.
    }
today-nothing = <b>Today</b> all is done: nothing is waiting.{ $begins ->
        [yes] {" "}A good time to invite colleagues or to plan an event.
       *[no] {""}
    }
today-invite = Invite colleagues
today-plan = New event
today-more = More waiting: { $count }
# Figures: short ones, two a row, each opens its picture
figure-people = { $new ->
        [0] Active: { $active }
       *[other] Active: { $active } (+{ $new })
    }
    .short = Active: { $active }
    .title = <b>Who is in the network</b>
    .none = Nobody yet.
figure-came = { $signed ->
        [0] Came: —
       *[other] Came: { $percent }%
    }
    .short = Came: { $percent }%
    .title = <b>Who came of those who signed up</b>
    .none = Nothing to count yet. After an event close the list of who came, and you will see here how many made it.
figure-unreachable = Unreachable: { $count }
    .short = Away: { $count }
    .title = <b>Whom the bot can’t write to</b>

        They have stopped the bot or deleted Telegram. When they come back, they are in reach again.
    .none = Nobody yet.
figure-waiting = { $count ->
        [0] Nothing waiting
       *[other] Waiting since { $since }
    }
    .short = Waiting: { $count }
    .title = <b>{ $count ->
            [0] Nothing waiting
           *[other] What is waiting, and for how long
        }</b>
    .none = When somebody is waiting for an answer, you see here how many there are and for how long.
bars-title = <b>{ $title }</b>
bars-line = { $label }: { $said }
bars-joined = Joined, by month
bars-regions = Where members are from
bars-seen = Last seen in the bot
bars-away-seen = When those out of reach were last here
bars-reach = The bot can write
bars-came = Came, by month
bars-came-form = Came, by form in half a year
bars-waiting = How much is waiting
bars-answered = How soon people had an answer, last 30 days
bar-share = { $of ->
        [0] no sign-ups
       *[other] { $number } of { $of } · { $percent }%
    }
bar-region-others = Other regions
bar-seen-month = In the last 30 days
bar-seen-quarter = 1–3 months ago
bar-seen-earlier = Earlier
bar-reach-yes = In reach
bar-reach-no = Out of reach
bar-age-day = Less than a day
bar-age-days = 1–3 days
bar-age-week = 3–7 days
bar-age-later = More than a week
bar-form-webinar = Webinars
bar-form-seminar = Seminars
bar-form-masterclass = Masterclasses
bar-form-workshop = Workshops
bar-form-roundtable = Round tables
bar-form-club = Clubs
bar-form-conference = Conferences
bar-form-consultation = Consultations

# When there are more doors than fit, those that belong together stand behind one
organizer-room-people = People
    .title = <b>The network’s people</b>: who asks to join, who is here and in what role, who was invited.
organizer-room-life = Network life
    .title = <b>Network life</b>: what is planned or past, and what waits to be checked.
organizer-room-settings = Network settings
    .title = <b>Network settings</b>: how people join, which words the search takes as one, who did what.
organizer-applications = Applications
organizer-schools = Schools
organizer-people = People and roles
organizer-invitations = Invitations
organizer-network = Joining
organizer-audit = Record of actions

network-title = <b>How people join</b>
admission-open = Freely
    .means = Now: <b>freely</b>. Anyone who accepts the rules and consents is in.
admission-approval = By application
    .means = Now: <b>by application</b>. Organizers decide; those who come with an invitation are in at once.
admission-invitation = By invitation
    .means = Now: <b>by invitation</b>. The only way in is a link from a leader or an organizer.
admission-set = Joining changed
network-consent = Texts of the consent

confirm-no = No, go back
name-bot = the bot
name-former = Former member No. { $number }
name-guest = Guest
error-typed-differs = That is another word. To confirm, type: { $word }. If you changed your mind, tap “Stop”.

network-clause = The charter says so, clause { $number }.
network-voted = It was chosen by vote: “{ $title }”. Only another vote can change it.
network-held = Until { $until } joining is stricter. The reason, which everybody sees: { $reason }
network-clause-open = The clause of the charter
network-tighten = Make it stricter for three days
form-tighten = Make joining stricter for three days
form-tighten-value = <b>How do people join in the next three days?</b>
    .label = Way in
form-tighten-reason = <b>Why?</b> Everybody sees the reason.
    .label = Reason
