# Events: the listing, the card, the seat, the queue. Short: people read it on a phone between lessons.

# Forms
event-form-webinar = Webinar
event-form-seminar = Seminar
event-form-masterclass = Masterclass
event-form-workshop = Workshop
event-form-roundtable = Round table
event-form-club = Club
event-form-contest = Contest
event-form-conference = Conference
event-form-consultation = Consultation

# The listing
events-title = <b>Events</b>
events-of-form = <b>Events</b>: { $form }
events-count = { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
events-none = Nothing is planned yet. Check back later: whoever a new event may interest will hear about it.
events-none-of-form = None of these is planned yet. Have a look at other forms.
events-by-form = Form: any
events-one-form = Form: { $form }
events-all-forms = All forms
events-mine = My events
events-of-door = { $count ->
        [0] Meetings
       *[other] Meetings · { $count }
    }
events-of-title = <b>Meetings: { $title }</b>
events-of-none = No meetings are scheduled yet.
events-of-none-leader = No meetings yet. Schedule the first one: the team will see it here, and you can send them its link.
events-of-new = + Schedule a meeting
event-belongs = Project: { $title }
events-find = Find
events-find-again = Search again
events-alike-title = <b>Similar to “{ $title }”</b>
events-alike-none = Nothing similar is coming yet. Have a look at all events.
events-look = <b>Open to everybody: what comes soonest</b>
events-look-all = All events: { $count }
organizer-events = All events
events-every-title = <b>All events of the network</b>
events-every-none = There are no such events.
events-every-all = All
events-every-drafts = Drafts
events-every-ahead = Ahead
events-every-past = Past
events-every-cancelled = Cancelled
events-create = + New event
events-forms = <b>Forms of events</b>

    The number says how many are coming.
events-form-button = { $form } · { $count }
events-mine-title = <b>My events</b>
events-mine-none = Nothing ahead. Choose something from the listing.
events-past-title = <b>Past events</b>
events-past-none = What you attend will be here.
events-drafts-title = <b>Drafts of events</b>
events-drafts-none = No drafts.
events-view-mine = Mine
events-view-past = Past
events-view-drafts = Drafts
events-found = <b>Events</b> for “{ $words }”
events-found-none = Nothing found. Try other words.
event-line = <b>{ $when } · { $title }</b>
    { $facts }
event-line-until = until { $moment }
event-line-online = online
event-line-cancelled = <i>Cancelled</i>
event-line-free = { $free ->
        [0] full
        [one] { $free } seat left
       *[other] { $free } seats left
    }
event-line-queue = full, { $waiting } waiting
form-event_find = Search for events
form-event_find-words = <b>What are you looking for?</b>

    Write words from the title or the description: “reading”, “physics webinar”.
    .label = Words

# The card
event-title = <b>{ $title }</b>
event-open = Open the event
event-when-contest = Entries are accepted until: { $until }
    Results: { $results }
event-when-contest-closed = Entries were accepted until: { $until }
    Results: { $results }
event-when-contest-late = Entries were accepted until: { $until }
    The results were due: { $results }
event-when-contest-over = Entries were accepted until: { $until }
    The results are out
event-until = entries until { $moment }
event-when = { $moment } · { $duration }
event-online = Online
event-place = Place: { $place }
event-audience-region = for the region: { $region }
event-audience-link = by link only
event-going = { $count ->
    [1] Going: { $names }
    [2] Going: { $names }
   *[other] Going: { $names } and { $more } more who let colleagues see it
}
event-hosts = { $count ->
        [one] Host
       *[other] Hosts
    }: { $names }
event-speakers = { $count ->
        [one] Speaker
       *[other] Speakers
    }: { $names }
event-jury = Jury: { $names }
event-is-draft = <i>A draft. Only its hosts and those asked to host, speak or judge see it.</i>
event-is-closed-contest = <i>No more entries are accepted</i>
event-is-over-contest = <i>The contest is over</i>
event-is-running = <i>Going on right now</i>
event-is-finished = <i>This event is over</i>
event-is-cancelled = <i>Cancelled.</i> Why: { $reason }
event-contestants = { $count ->
        [0] Nobody is taking part yet
        [one] { $count } person is taking part
       *[other] { $count } people are taking part
    }
event-places-free-of-limit = No limit on seats · { $taken ->
        [0] nobody has signed up yet
        [one] { $taken } person has signed up
       *[other] { $taken } people have signed up
    }
event-places-free = { $free ->
        [one] { $free } seat free
       *[other] { $free } seats free
    } of { $capacity }
event-places-full = All seats are taken ({ $capacity }) · nobody is waiting
event-places-queue = All seats are taken ({ $capacity }) · { $waiting ->
        [one] { $waiting } person is waiting
       *[other] { $waiting } people are waiting
    }
event-priority-region = In the queue, colleagues from one region go first: { $region }.
event-priority-newcomers = In the queue, those who haven’t been to any event of the network go first.
event-silence-frees = A day before we ask whether you will come. Without an answer the seat goes to the next in the queue.
event-silence-until = We wait for your answer until: { $until }. Then the seat goes to the next in the queue.
event-link = Link: { $link }
event-link-later = Those who signed up get the link 10 minutes before the start.
event-link-to-come = The link will come: those signed up get it 10 minutes before the start.
event-link-not-yet = There is no link yet. The host knows; those signed up get it as soon as it is there.
event-materials = Materials: { $link }
event-recording = Recording: { $link }
join-for-contest-first = Join and take part
join-for-contest-admitted = Take part once admitted
join-for-contest-return = Come back and take part
event-take-part = Take part
event-no-part = I’m no longer taking part
join-for-event-first = Join and sign up
join-for-event-admitted = Sign up once admitted
join-for-event-return = Come back and sign up
join-for-queue-first = Join, and queue for a seat
join-for-queue-admitted = Queue once admitted
join-for-queue-return = Come back to the queue
event-promised-admitted = We will sign you up as soon as you are admitted.
    .full = We will put you in the queue as soon as you are admitted.
event-promised-return = We will sign you up as soon as you come back.
    .full = We will put you in the queue as soon as you come back.
event-on-leave = <b>Sign you up although you are taking time off?</b> Back on: { $until }

    The confirmation, the link and any changes of this event will come all the same; other reminders won’t.
event-on-leave-stay = Sign up, keep my time off
event-on-leave-back = Sign up and come back now
event-some-region = This event is for teachers of one region. Join, it takes two minutes, and if it is your region we will sign you up at once.
event-ticket-of-another = This is somebody’s ticket: it is shown to the host at the door. Here is the event itself.
event-sign-up = Sign up
event-join-queue = Join the queue
event-take-seat = Take the free seat
event-with-colleagues = Come with colleagues
event-leave-queue = Leave the queue
event-last-moment-off = ☐ Ask me even an hour before
event-last-moment-on = ☑ Ask me even an hour before
event-accept = I’m coming
event-decline = I can’t
event-skip = Skip once, stay in the queue
event-cancel-seat = Cancel my sign-up
event-undo = Undo
event-ticket = My ticket
event-calendar = Add to my calendar
event-say-word = Check in with the code word
event-dispute = The mark is wrong
event-share = Share
event-share-text = { $title } — { $when }
event-host = Host’s panel
event-contest = Contest: rules and entries
event-will-come = I’ll come
event-wont = I won’t come
event-away = I couldn’t make it
event-there = I was there after all
event-next = Next meeting: { $when }
event-alike = Similar events · { $count }
event-free-seat = Free my seat
event-suits = Suits me
event-refuse = Cancel my sign-up

event-mine-confirmed = <b>You have signed up.</b>
event-mine-takes-part = <b>You are taking part.</b> We’ll remind you before the time for entries runs out.
event-mine-takes-part-late = <b>You are taking part.</b> The time for entries runs out soon.
event-mine-entered = <b>Your entry has been received, it is No. { $number }.</b> You can replace it as long as entries are accepted.
event-mine-work = <b>Your entry is No. { $number }.</b>
event-mine-reconfirmed = <b>You have signed up</b> and said that you will come.
event-mine-waiting = <b>You are number { $position } in the queue</b> ({ $total } waiting). We’ll write as soon as a seat is free.
event-mine-asked = <b>There is a free seat!</b> Whoever taps “I’m coming” first gets it. You are number { $position } in the queue ({ $total } waiting).
event-mine-offered = <b>There is a seat for you.</b> We keep it until: { $until }.
event-mine-expired = The time to answer is over, and the seat has gone to the next in the queue. You can sign up again, at the end of the queue.
event-mine-left = You have left the queue.
event-mine-cancelled = Your sign-up is cancelled.
event-mine-was-signed = You were signed up.
event-mine-away = <b>You couldn’t come.</b> Sorry it didn’t work out.
event-mine-rated = Your rating: { $rating } of 5.
event-mine-attended = Marked: you were there.
event-mine-no-show = Marked: you weren’t there. If that is wrong, say so within a week of the event.
event-mine-excused = Marked: excused.
event-mark-waiting = you are in the queue
event-mark-offered = a seat is offered to you
event-mark-takes-part = you are taking part
event-mark-confirmed = you have signed up
event-mark-was-signed = you were signed up
event-line-rated = your rating: { $rating }
event-line-recording = recording available
event-mark-attended = you were there
event-mark-no-show = marked as absent
event-mark-excused = you let us know
event-mark-none = not signed up
event-seat-waiting = waiting
event-seat-offered = offered a seat
event-seat-confirmed = signed up
event-seat-expired = didn’t answer in time
event-seat-left = left the queue
event-seat-cancelled = cancelled
event-seat-attended = came
event-seat-walk-in = came without a sign-up
event-seat-walk-in-undone = mark taken off
event-seat-no-show = didn’t come
event-seat-excused = excused

event-said-confirmed = You have signed up
event-said-takes-part = You are taking part
event-said-no-part = All right, no more reminders
event-said-waiting = You are in the queue
event-said-offered = There is a seat for you
event-said-cancelled = Your sign-up has been cancelled.
event-said-left = You have left the queue
event-said-excused = Thank you for letting us know
event-said-there = All right, you were there
event-said-skipped = Skipped once. Your place in the queue is kept.
event-said-kept = Thank you! See you there.
event-said-last-moment = We’ll ask you even with less than two hours left
event-said-no-last-moment = We won’t ask you with less than two hours left
event-said-rated = Thank you!

# Ticket, calendar, series
event-ticket-text = <b>{ $title }</b>
    { $when }

    Show this code to the host. If the camera can’t read it, say the digits: <code>{ $code }</code>
event-calendar-deadline = Deadline for entries: { $title }
event-calendar-cancelled = Cancelled: { $title }
event-calendar-file = calendar
event-calendar-off-text = <b>{ $title }</b>

    Open the file and the meeting leaves your calendar. If the calendar keeps it, delete it by hand.
event-off-calendar = Remove from my calendar
event-calendar-text = <b>{ $title }</b>

    Open the file and the meeting is in your calendar. If the time changes we send a new file, which moves that same meeting.
event-series-title = <b>{ $title }</b>: the other meetings
event-series-line = • { $when }
event-series-more = And { $count } more.
event-series-button = Other meetings of the series · { $count }
event-sign-up-series = Sign up for all meetings
event-series-signed = You are down for meetings: { $count }. Where it is full you are in the queue.{ $refused ->
        [0] {""}
       *[other] {" "}Not possible for: { $refused }.
    }

# Colleagues
party-choice = <b>{ $title }</b>: come with colleagues

    Send your colleagues a link, and when all agree sign everybody up at once.

    <b>Together or not at all</b>: either all get seats or nobody does. While fewer seats are free than you are, they go to the next in the queue.
    <b>In parts</b>: whoever fits in is signed up, the others wait.
party-choice-free = <b>{ $title }</b>: come with colleagues

    There is room for everyone. Send your colleagues the link, and when all have agreed, sign everyone up at once.
party-gather = Gather colleagues
party-together = Together or not at all
party-in-parts = In parts
party-is-together = Together or not at all: either all get seats or nobody does. Whoever gathered the group answers for it.
party-is-in-parts = In parts: whoever fits in is signed up, the others join the queue.
party-title = <b>{ $title }</b>
    { $when }
party-person = { $number }. { $name }
party-leader-next = Send the link to your colleagues. When all are here, tap “Sign everybody up”.
party-colleague-next = You are in the group. Whoever gathered it signs everybody up; we’ll write as soon as you have a seat.
party-colleague-asked = You are asked to come along. Do you agree?
party-share = Send the link to colleagues
party-share-text = Let’s go together: { $title }
party-sign-up = Sign everybody up ({ $count })
party-dissolve = Dissolve the group
join-for-party-first = Join and come with them
join-for-party-admitted = Come with them once admitted
join-for-party-return = Return and come with them
party-join = Yes, I’ll come with them
party-leave = Leave the group
party-joined = You are in the group.
party-left = You have left the group.
party-dissolved = The group is dissolved.
party-settled = <b>{ $title }</b>: the group is signed up
party-passed-over = Not possible to sign up: { $names }. They are no longer in the network, haven’t accepted the new consent, or the event isn’t for them.
party-somebody = a colleague without a name
party-outcome = { $name } — { $state }

# Feedback
event-rated = <b>{ $title }</b>

    Your rating: <b>{ $rating }</b> of 5. Thank you! Change it with a digit below.
event-rated-words = Your words: “{ $words }”
event-rated-named = The host will see the rating with your name. You can take the name off: then nothing ties it to you, and it can’t be corrected.
event-rate-say = Add a few words
event-rate-hide = Take my name off
event-rated-hidden = The name is off for good: nobody, not even the bot, knows whose rating it is.
form-event_words = Feedback on an event
form-event_words-words = What was useful, what should change? One sentence is enough.
    .label = Words
form-event_word = Code word
form-event_word-word = Which word did the host say? Capitals don’t matter.
    .label = Word
event-word-right = Checked in: you are at the event.
event-word-wrong = That isn’t the word. Ask the host and try again: there are five tries in all.
form-event_dispute = I was at the event
form-event_dispute-words = Write the host a few words: when you came, where you sat, what was said.
    .label = Words
event-disputed = Passed on to the host. The answer will come here.

# Roles at an event
event-role-host = host
event-role-speaker = speaker
event-role-jury = jury
event-role-host-accept = I’ll host
event-role-speaker-accept = I’ll speak
event-role-jury-accept = I’ll judge
event-role-jury-leave = Leave the jury
event-role-decline = I can’t
event-role-accepted = Thank you! The hosts will hear of it.
event-role-declined = All right, the hosts will hear of it.

# What the bot says unasked
event-notice-signed-up = You have signed up: <b>{ $title }</b>
event-notice-takes-part = You are taking part: <b>{ $title }</b>
event-notice-deadline = The time for entries ends { $end }: <b>{ $title }</b>
event-notice-offer = { $count ->
        [1] A seat is free
       *[other] There are seats for your whole group ({ $count })
    }: <b>{ $title }</b>

    We keep it until: { $until }. Between 22:00 and 08:00 the time doesn’t count.
event-notice-ask = { $count ->
        [1] A seat is free
       *[other] There are seats for your whole group ({ $count })
    }: <b>{ $title }</b>

    It starts in less than a day, so several people are asked at once: whoever taps “I’m coming” first gets it, the others stay in the queue.
event-notice-seat-gone = <b>{ $title }</b>: the seat is taken. You are still in the queue, number { $position }.
event-notice-offer-expired = <b>{ $title }</b>: the time to answer is over, and the seat is offered to the next in the queue. If it is still free you can take it on the card.
event-notice-offer-withdrawn = <b>{ $title }</b>: there are fewer seats now, so the offer had to be taken back. Your place in the queue is kept. We are sorry.
event-notice-queue-closed = <b>{ $title }</b> has begun and there was no seat left. If there is a recording we’ll send it to you.
event-notice-silence = <b>{ $title }</b>: you didn’t say whether you will come, and the seat went to the next in the queue. If it is still free you can take it back on the card.
event-notice-removed = <b>{ $title }</b>: the host removed your sign-up. Why: { $reason }
event-notice-host-back = <b>{ $name } is back in the network.</b> They started “{ $title }”, and you lead it now. Have them host it again?
event-host-back-invite = Invite them again
event-notice-week = In a week: <b>{ $title }</b>
event-notice-day = Soon, { $start }: <b>{ $title }</b>
event-notice-day-ask = Will you come? If your plans have changed, free the seat: a colleague gets it.
event-notice-day-ask-plain = Will you come? If you can’t, say so: the host will know how many to expect.
event-notice-hour = Soon, { $start }: <b>{ $title }</b>
event-notice-link = We begin { $start }: <b>{ $title }</b>
event-notice-link-there = The link to the meeting: <b>{ $title }</b>
event-notice-nobody = <b>{ $title }</b> begins { $start }, and nobody has signed up yet. Invite colleagues; it can also be moved or cancelled.
event-notice-away = <b>{ $title }</b> begins { $start }, and the bot can write to none of its hosts: { $name }. Get in touch with them, or find another host.
event-notice-away-one = <b>{ $title }</b> begins { $start }, and the bot can no longer write to one of its hosts: { $name }. Get in touch with them, or invite another host.
event-mend-host = Find a host
event-mend-invite = Invite more
event-mend-move = Move it
event-mend-cancel = Cancel it
event-mend-further = Next
event-mend-longer = Accept entries for longer
event-notice-no-link = <b>{ $title }</b> begins { $start }, and there is still no link to the meeting. { $count ->
        [0] Nobody is signed up yet, but it will be needed.
       *[other] All who are signed up wait for it: { $count }.
    }
event-notice-changed = Changed: <b>{ $title }</b>
event-changed-start = Was: { $old }
    Now: <b>{ $new }</b>
event-changed-deadline = Entries were accepted until: { $old }
    Now until: <b>{ $new }</b>
event-changed-place = The place was: { $old }
    The place is now: <b>{ $new }</b>
event-changed-results = The results were due: { $old }
    Now they are due: <b>{ $new }</b>
event-changed-link-gone = The old link is no longer good. You get the new one 10 minutes before the start, or at once if it comes later.
event-changed-link-now = The new link: <b>{ $link }</b>
event-changed-link = There is a new link: you get it 10 minutes before the start.
event-notice-clock = The rules of local time have changed: <b>{ $title }</b>

    By the clocks there it begins at the same time as before. Update the copy in your calendar: the file is attached.
event-clock-yours = By your clock it was: { $old }, and is now: <b>{ $new }</b>
event-notice-cancelled = Cancelled: <b>{ $title }</b>
event-cancel-reason = Why: { $reason }
event-notice-series-signed-up = You have signed up for { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }: <b>{ $title }</b>
event-notice-news = New: <b>{ $title }</b>
event-news-line = New: “{ $title }”, { $when }
event-digest-title = <b>Next week</b>
event-digest-line = • { $event } — { $when }
event-notice-over = <b>{ $title }</b> is over. Mark who came: the list closes by itself in a day.
event-notice-results-day = <b>{ $title }</b>: the day of the results has come, and they can be published. Entries: { $works }, scores missing: { $missing }.{ $short ->
        [0] {""}
       *[other] {" "}Left without a place: { $short }.
    }
event-notice-results-stuck = <b>{ $title }</b>: the day of the results has come, but they can’t be published yet: scores are missing ({ $missing }), and no entry has been judged by two. Entries: { $works }, without a place: { $short }. Invite more jurors, move the date, or cancel the contest.
event-notice-intake = <b>{ $title }</b>: no more entries are accepted. Entries sent: { $works }, jurors: { $jurors }.{ $jurors ->
        [0] {""}
       *[other] {" "}The jury is being asked to judge.
    }
event-notice-intake-empty = <b>{ $title }</b>: no more entries are accepted. Entries sent: { $works }, jurors: { $jurors }. You can give it more time, or cancel the contest.
event-notice-intake-jury = The jury is too small: an entry gets a place if at least { $least } people have judged it. Invite more.
event-notice-juror-left = <b>{ $title }</b>: a juror has left the network, there remain: { $jurors }. The scores they gave stay. Each entry must be judged by at least { $least } people; if there are too few, invite more.
event-notice-over-closed = <b>{ $title }</b> is over and the list is closed. See the results.
event-notice-feedback = How was it: <b>{ $title }</b>?

    1: a waste of time, 5: very useful. After rating you can add a few words and take your name off.
event-notice-recording = Recording: <b>{ $title }</b>
    { $link }
event-notice-absent = <b>{ $title }</b>: you are marked as absent. If you were there, say so and the host will put it right.
event-notice-dispute = <b>{ $title }</b>
    { $name } says they were there: “{ $words }”
event-notice-dispute-accepted = <b>{ $title }</b>: put right, you are marked as present.
event-notice-dispute-declined = <b>{ $title }</b>: the host found nothing to show that you were there. If you don’t agree, write to the organizers.
event-notice-invited-speaker = { $name } invites you to speak: <b>{ $title }</b>
event-notice-invited-host = { $name } invites you to host together: <b>{ $title }</b>
event-notice-invited-jury = { $name } invites you to the jury: <b>{ $title }</b>
event-notice-role-accepted = <b>{ $title }</b>: { $name } agreed ({ $role }).
event-notice-role-declined = <b>{ $title }</b>: { $name } declined ({ $role }).
event-notice-handed = <b>{ $title }</b>: the host has left the network, so it is yours now. Hand it to somebody or host it yourself.
event-notice-judging = <b>{ $title }</b>: no more entries are accepted, and you can judge. Entries: { $left }, results: { $results }.
event-notice-judging-left = <b>{ $title }</b>: entries left to judge: { $left }. Results: { $results }. If you can’t make it, leave the jury; the hosts will ask somebody else.
event-notice-judging-late = <b>{ $title }</b>: the results are due ({ $results }), and entries wait for your scores: { $left }. If you can’t make it, leave the jury; the hosts will ask somebody else.
event-notice-published = <b>{ $title }</b>: the results are out. { $place ->
        [none] Your entry No. { $number } got no place: too few jurors have judged it.
       *[other] Your entry No. { $number }: place { $place }.
    } Scores and the jury’s words are open. You can appeal within three days.
event-notice-appeal = <b>{ $title }</b>: there is an appeal.
event-notice-appeal-answered = <b>{ $title }</b>: your appeal has been answered.

# Export and erasure: events
data-events = Events
    .goes = seats at coming events (the next in the queue get them) and groups
    .stays = past events without your name: they count how many people came
    .event = Event
    .starts_at = Start
    .state = Your sign-up
    .signed_at = Signed up
    .when = When
    .number = Number on the list
    .code = Code for the door
    .offer_until = The seat was held until
    .asked_at = Asked
    .reconfirmed_at = You confirmed that you will come
    .last_moment = To be asked even an hour before
    .without_a_seat = Came without signing up
    .mark = Mark
    .source = How it was marked
    .who = Who
    .undone_at = Mark taken back
    .undone_by = Who took it back
    .made = You made
    .link_opened = Opened by its link
    .at_door_of = At the door of
    .asked_about = A name that isn’t on the list
    .visitor_at = Guests of
    .words = The guest’s name
    .people = People
    .group_for = Group of colleagues for an event
    .led_by_me = You gathered it
    .all_or_none = Together or not at all
    .group_signed_at = The group was signed up
    .table_column = Column of a host’s tables
    .is_shown = Shown
data-event-words = Feedback and contest entries
    .goes = words of feedback, objections, contest entries and appeals
    .stays = ratings without a name, and scores you gave as a juror
    .event = Event
    .rating = Rating
    .without_name = Rated without a name
    .words = Words
    .dispute = Objection
    .verdict = Decision
    .who = Who decided
    .decided_at = Decided
    .contest = Contest
    .work = Entry
    .work_number = Number of the entry
    .link = Link
    .file = File
    .appeal = Appeal
    .appealed_at = Sent
    .answer = Answer
    .answered_at = Answered
    .scores = Scores
    .when = When

# Refusals
error-event-gone = There is no such event, or it opens only by its own link: ask the host for it.
error-event-cancelled = This event is cancelled. The card says why.
error-event-over = This event is over.
error-event-region = This event is for another region. The listing shows what you may come to.
error-event-state = Not possible now: the event has moved on.
error-event-seat-state = Not possible now: see how your sign-up stands.
error-event-full = The event has begun and no seat is free. A recording, if there is one, will be on the card.
error-event-own-ticket = This is your ticket. Show it at the door: the host marks it with their own phone.
error-event-not-host = Only a host of the event can do this.
error-event-own = This is your own event: you host, speak or judge. There is no need to sign up.
error-event-not-signed-up = You haven’t signed up for this event. You can do it on the card.
error-event-not-waiting = You aren’t in the queue for this event now.
error-event-seat-taken = Somebody has just taken the seat. You are still in the queue; we’ll write when there is another.
error-event-offer-over = The seat has gone to the next in the queue. You can join it again with the button on the card.
error-event-undo-late = More than 10 minutes have passed. You can sign up again on the card.
error-event-undo-taken = The seat is offered to the next in the queue. You can sign up again, at the end of the queue.
error-event-past = That time has passed. Send a date in the future, for example “15 December, 18:00”.
error-event-duration = An event lasts from 5 minutes to two weeks.
error-event-capacity = Between 0 and { $most } seats. If there is no limit, remove the number.
error-event-link = That doesn’t look like a web address. Send the whole link, for example example.org/meeting
error-event-speakers = There is room for { $most } names. Keep the main ones and tell of the others in the description.
error-event-reason = Write the reason: everybody signed up will see it.
error-event-started = The event has begun: time, place and seats don’t change any more.
error-event-last-host = An event must keep a host. Ask somebody else first and wait for the answer.
error-event-series = A series has between 2 and { $most } meetings.
error-event-check-in-early = You can check people in from an hour before the start.
error-event-no-seat = This person isn’t signed up for the event.
error-event-walk-in = This person wasn’t signed up: the mark can only be taken off.
error-event-no-series = This is a single meeting, not a series.
error-event-code = There is no such code at this event. Check the digits.
error-event-no-word = This event has no code word.
error-event-word-time = The code word counts from the start until half an hour after the end.
error-event-word-attempts = No tries left. Ask the host to mark you on the list.
error-event-not-over = The list is closed after the event.
error-event-dispute-late = You can dispute the mark for a week after the event.
error-event-disputed = You have written to the host about it. The answer will come here, unless it has come.
error-event-not-there = Only those who were at the event can rate it.
error-event-rate-time = You can rate an event once it is over, for a month.
error-event-rated = Your rating has no name any more, so it can’t be corrected.
error-event-party-gone = There is no such group: it was dissolved or the link is wrong.
error-event-party-leader = Whoever gathered the group answers for it.
error-event-party-settled = This group is signed up already. You can sign up on your own, on the event’s card.
error-event-party-full = A group has { $most } people at most.
error-event-party-has-seat = You have signed up for this event or are in the queue.
error-event-party-too-big = There are { $capacity } seats in all, too few to come together. Choose “In parts”.

# What waits: rows of the menu and of “Today”. What matters comes first: a button shows some five words.
waits-come = Come { $left }: { $title }
waits-offer = A seat waits for you: { $title }
waits-asked = A seat is free, are you coming? { $title }
waits-work = Send in your entry: { $title }
waits-keep = I will come: { $title }
waits-rate = How was it? { $title }
waits-judge = Entries to judge: { $count } · { $title }
waits-part-host = Asked to host: { $title }
waits-part-speaker = Asked to speak: { $title }
waits-part-jury = Asked to judge: { $title }
waits-lead-draft = Draft: { $title }
waits-lead-link = No link: { $title }
waits-lead-nobody = Nobody signed up: { $title }
waits-lead-list = Close the list: { $title }
waits-lead-dispute = A mark is disputed: { $who } · { $title }
waits-lead-appeal = Appeal: entry { $count } · { $title }
waits-lead-jury = Silent jury ({ $count }): { $title }
waits-lead-protocol = Results are due: { $title }
waits-lead-away = Host out of reach: { $who } · { $title }
waits-lead-vacant = No host: { $title }
events-today-title = <b>Today</b>, { $day }
events-today-none = Nothing is planned for today.
events-tomorrow-title = <b>Tomorrow</b>, { $day }
events-tomorrow-none = Nothing is planned for tomorrow.
events-week-title = <b>Seven days</b>, starting today: { $day }
events-week-none = Nothing is planned for the next seven days.

# Proposed events
moderation-of-event = event
events-propose = + Propose
event-case-when = Start: { $start } · { $long }
event-case-links = Links: { $links }
event-proposal-approved = You are the host of this event. Open it and publish it: then people can sign up.
error-event-not-approved = A moderator looks at it first: “Send to be checked” on the host’s panel.
error-event-is-out = The event is published and people are signing up. Its host or an organizer can cancel it.

# Subscriptions
follow-event = New events
follow-event-webinar = { event-form-webinar }
follow-event-seminar = { event-form-seminar }
follow-event-masterclass = { event-form-masterclass }
follow-event-workshop = { event-form-workshop }
follow-event-roundtable = { event-form-roundtable }
follow-event-club = { event-form-club }
follow-event-contest = { event-form-contest }
follow-event-conference = { event-form-conference }
follow-event-consultation = { event-form-consultation }
