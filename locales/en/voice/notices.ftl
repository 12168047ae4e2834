# Notices: how they look and how to set them up.

notice-several = { $count ->
    [one] <b>{ $count } thing for you</b>
   *[other] <b>{ $count } things for you</b>
}
notice-item = { $number }. { $line }
notice-item-button = { $number }. { $label }
notice-settings = Notification settings

digest-title = <b>Your week</b>
digest-more = { $count ->
    [one] …and { $count } more
   *[other] …and { $count } more
}

notices-mine-heading = <b>Yours</b>
notices-votes-heading = <b>Decisions and votes</b>
notices-announcements-heading = <b>Announcements</b>
notices-discussions-heading = <b>Discussions</b>
notices-digest-heading = <b>Digest</b>

notices-mine-mute = Mute reminders and requests
notices-votes-mute = Mute notifications about votes
notices-announcements-mute = Mute announcements
notices-discussions-mute = Mute discussions
notices-digest-mute = Mute the digest
digest-newcomers = <b>New colleagues</b>
    { $people ->
        [one] { $people } teacher
       *[other] { $people } teachers
    } from { $regions ->
        [one] { $regions } region
       *[other] { $regions } regions
    } joined the network.

notices-title = <b>Notifications</b>
notices-how = Tap a line to choose when you want to hear about it.
notices-always = What you asked for yourself always comes, even while you take time off: the link, a seat from the queue, an answer, a change, a cancellation.
notices-promise = What doesn’t concern you personally: three messages a week at most, the rest goes into the digest.
notices-digest-with-news = The digest comes on Fridays: what you asked to collect, and network news.
notices-digest-without-news = The digest comes on Fridays: what you asked to collect. There is no network news in it: that takes your separate consent.
notices-digest-is-off = The digest is off: what it would have collected won’t come at all.
notices-line = { $category }: { $mode }
notices-mine = Reminders and requests
notices-votes = Votes
notices-announcements = Announcements
notices-discussions = Discussions
notices-digest = Digest
notices-mode-now = at once
notices-mode-digest = once a week
notices-mode-off = never
notices-digest-on = on Fridays
notices-quiet = Quiet hours: { $hours }
notices-no-quiet = none
notices-set-now = { $category }: you will hear at once
notices-set-digest = { $category }: kept for Friday’s digest
notices-set-off = { $category }: you won’t hear about it. What you asked for yourself (a link, a seat, an answer, a cancellation) still comes.
notices-muted = { $category }: no more of these. What you asked for yourself (a link, a seat, an answer, a cancellation) still comes. To undo: the same button, or /settings.
notices-bring-back = Bring back: { $category }
notices-brought-back = { $category }: you will hear of it again
notices-mute-event = Mute this event
notices-mute-idea = Mute this idea
notices-unmute-event = Unmute this event
notices-unmute-idea = Unmute this idea
notices-muted-event = No more reminders of this event. The link, changes and a cancellation still come. To undo: the same button, or /settings.
notices-muted-idea = No more notifications about this idea. Answers to your requests and invitations still come. To undo: the same button, or /settings.
notices-unmuted-event = You will hear of this event again
notices-mute-material = Mute this material
notices-mute-thread = Mute this discussion
notices-unmute-material = Unmute this material
notices-unmute-thread = Unmute this discussion
notices-muted-material = No more notifications about this material. Questions about co-authors still come. To undo: the same button, or /settings.
notices-muted-thread = No more notifications about this discussion. To undo: the same button, or /settings.
notices-unmuted-material = You will hear of this material again
notices-unmuted-thread = You will hear of this discussion again
notices-unmuted-idea = You will hear of this idea again
notices-muted-things = Muted: { $count }
notices-unmute = Unmute: { $title }
muted-title = <b>What you muted</b>
muted-none = Nothing is muted.

quiet-title = <b>Quiet hours: { $hours }</b>
quiet-why = The bot keeps quiet then: whatever can wait comes in the morning. Except for what starts within 12 hours, and answers you are waiting for.

    Your time zone: { $zone }.
quiet-own = Other hours
quiet-none = No quiet hours
quiet-set = Quiet hours changed
form-quiet = Quiet hours
form-quiet-hours = <b>From which hour to which should the bot keep quiet?</b>

    For example: “22 to 7” or 21:30–8:00.
    .label = Quiet hours
error-quiet-hours = Two different times are needed: from which hour and until which. For example: “22 to 7”.
notices-mute-decision = Mute this decision
notices-unmute-decision = Unmute this decision
notices-muted-decision = No more notifications about this decision. A task for you, a lot that falls on you or a request for your agreement still comes. To undo: the same button, or /settings.
notices-unmuted-decision = You will hear of this decision again
