# Events as hosts see them
host-presets = <b>A new event</b>

    Choose a form: length, number of seats and the rest are filled in, and everything can be changed.
form-event = New event
    .submit = Save the draft
form-event-form = What form is it?
    .label = Form
form-event-title = <b>What is it called?</b>

    So that a colleague sees why to come. For example: “Reading for meaning in physics lessons”.
    .label = Title
form-event-starts = <b>When does it begin?</b>

    Write it as you like: “tomorrow at 18:00”, “15 December, 18:00–19:30”. A series: “every Wednesday at 16:00, 6 times”, “on Tuesdays and Thursdays at 16:00 until the end of May, without holidays”.
    .label = Start
form-event-where = Where is it?
    .label = Where
form-event-place = <b>At which address?</b>

    Town, building, room.
    .label = Address
form-event-link = <b>The link to the meeting</b>

    Only those who signed up see it, 10 minutes before the start. If there is none yet, skip this.
    .label = Link
form-event-same_link = <b>Where do people meet?</b>

    Last time they met behind a link. Will it do again?
    .label = The link of last time
form-event-others = <b>Invite the same people?</b>

    Whoever hosted and spoke last time gets an invitation, and answers it.
    .label = Hosts and speakers
form-event-minutes = How long does it last?
    .label = Length
form-event-capacity = <b>How many seats?</b>

    There may be no limit at all.
    .label = Seats
form-event-description = <b>What is it about, and for whom?</b>

    A few sentences: what people will learn and take home.
    .label = Description
form-event-subject = Which subject is it closest to? If to all, skip this.
    .label = Subject
form-event-zone = By the clock of which town is the time shown?
    .label = Time zone
form-event-audience = Who may come?
    .label = Who may come
form-event-meetings = <b>One meeting, or a series?</b>

    Choose, or write: “6”, “every two weeks, 5 meetings”, “until 30 May”.
    .label = Meetings
host-where-online = Online
host-where-offline = In person
host-audience-all = All members
host-audience-region = My region only
host-audience-link = By link only, not listed
host-meetings = { $count ->
        [1] One meeting
        [one] { $count } meeting, weekly
       *[other] { $count } meetings, weekly
    }
host-meetings-apart = { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }, every { $weeks } weeks
host-meetings-said = { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }, { $how }
host-weekday = { $day ->
        [0] Mon
        [1] Tue
        [2] Wed
        [3] Thu
        [4] Fri
        [5] Sat
       *[6] Sun
    }
host-rule-weekdays = on { $days }
host-rule-days = { $days ->
        [1] every day
       *[other] every { $days } days
    }
host-rule-weeks = { $weeks ->
        [1] weekly
       *[other] every { $weeks } weeks
    }
host-rule-monthly = once a month
host-rule-but = { $how }, some days left out
host-series-holidays = Moved days off are known up to { $until }; beyond that only holidays by law are left out. Look at the dates.
host-series-dates = <b>Meetings:</b> { $dates }
host-scope-this = This meeting only
host-scope-following = This and the following
host-scope-all = All meetings of the series
host-draft-saved = The draft is saved.
host-copied-asked = The draft is saved. Those who ran it last time have been invited.
host-copy-link-keep = The same link
host-copy-link-no = Another one, which I’ll add later
host-copy-others-ask = { $count ->
        [one] Invite { $count } person
       *[other] Invite { $count } people
    }
host-copy-others-no = Nobody for now
host-draft = <b>Draft</b>: { $title }
host-draft-series = A series of { $count } meetings, the last on { $until }. All are published at once.
host-draft-no-link = There is no link to the meeting yet. You can publish without it: people will read that the link is coming, and we’ll remind you of it a day, three hours and half an hour before.
host-jury = In the jury: { $accepted }{ $invited ->
        [0] {""}
       *[other] , not answered: { $invited }
    }{ $missing ->
        [0] {""}
       *[other] . Still wanted: { $missing }
    }
host-draft-next-contest = Publish when the jury has agreed: entries are accepted from then on.
host-draft-next = Publishing opens the sign-up.
host-draft-news = Those it may interest by subject, region or form will hear of it in 10 minutes: time enough to fix a slip.
host-draft-by-link = Whoever has the link can open it. We write to nobody about it: you send the link.
host-publish = Publish
host-preview = As people will see it
host-discard = Delete the draft
host-discard-ask = Delete the draft “{ $title }”? If it is a series, all its drafts go.
host-discard-yes = Yes, delete
host-said-published = Published
host-said-discarded = Draft deleted
host-published-contest = Published: entries are accepted.
host-published = Published: people can sign up.

# Telling others of an event
host-tell = Tell others
host-spread = <b>Tell your colleagues</b>: { $title }

    A tap copies the text below. It is true in every town: the time names the event’s clock.
host-spread-copied = <code>{ $words }</code>
host-spread-title = { $kind }: “{ $title }”
host-spread-series = A series of { $count } meetings, the last: { $last }
host-spread-link = Copy the link
host-spread-words = Copy the text
host-spread-chat = Send to a group or chat
host-spread-poster = Poster with a code, A4
host-spread-announce = Announce to the network
host-announce-title = { $kind }: <b>{ $title }</b>
host-announce-when = { $when }
host-announce-about = { $about }
host-announce-button = Details and sign-up
host-announce-button-works = Rules of the contest
host-poster = <b>{ $title }</b>: the poster

    An A4 page to print and put up in the staff room. The code opens the card.
host-poster-file = poster
host-poster-calls = Point your camera: details and sign-up
host-poster-calls-works = Point your camera: rules, and where to send entries

host-panel = <b>Host’s panel</b>: { $title }
host-taken = { $taken ->
        [0] Nobody has signed up yet
        [one] { $taken } person has signed up
       *[other] { $taken } people have signed up
    }{ $held ->
        [0] {""}
       *[other] , offers waiting for an answer: { $held }
    }
host-no-link = <b>There is no link to the meeting yet.</b> Those signed up get it 10 minutes before the start, or at once if you add it later.
host-add-link = Add the link
host-reconfirmed = Said that they will come: { $count }
host-came = Marked as present: { $count }
host-walked-in = Came without a sign-up: { $count }
host-why-nobody-waits = Nobody is waiting.
host-why-no-limit = Nobody is invited: there is room for all, no need to wait.
host-why-over = Nobody is invited: more are signed up than there are seats. Nobody loses their seat; the queue moves when enough have cancelled.
host-why-full = Nobody is invited: no seat is free.
host-why-held = The free seats are kept for those who were invited: we wait for their answer.
host-why-asked = It starts in less than a day: several people were asked, the first gets the seat.
host-why-away = A seat is free, but the bot can’t write to those who wait. Their place is kept.
host-why-all-passed = A seat is free, but all who wait have let it pass. Whoever signs up next gets it.
host-why-not-last-moment = A seat is free, but it starts in less than two hours and nobody in the queue ticked “ask me even an hour before”.
host-why-group-too-big = A seat is free, but a group is waiting that needs more at once.
host-why-closed = The event has begun, the queue is closed.
host-check-in = Mark who came
host-results = Results
host-people = Participants
host-programme-contest = Hosts and jury
host-programme = Hosts and speakers
host-edit = Edit
host-copy = Copy
host-message = Write to participants
host-message-contest = Write to participants and jury
host-cancel-contest = Cancel the contest
host-cancel = Cancel the event

host-edit-title = <b>Edit</b>: { $title }
host-edit-hint-contest = Dates can be changed on the contest’s card until the results are out: the time for entries can be extended, the results can be moved; those taking part hear of it in 10 minutes. Once published, the criteria stand.
host-edit-hint-draft = This is a draft: nobody hears of changes until you publish it.
host-edit-hint = Everybody concerned hears of a new time, place or link in 10 minutes: was → now. Fixing a typo disturbs nobody.
host-edit-place = Make it in person: give an address
host-toggle-silence-frees-yes = ☑ No answer: seat to the next
host-toggle-silence-frees-no = ☐ No answer: seat to the next
host-toggle-audience-all = Who may come: all
host-toggle-audience-region = Who may come: my region
host-toggle-audience-link = Who may come: by link
host-toggle-priority-none = Queue: first come, first served
host-toggle-priority-region = Queue: my region first
host-toggle-priority-newcomers = Queue: newcomers first
form-event_change = Changing an event
form-event_change-title = The new title?
    .label = Title
form-event_change-description = The new description?
    .label = Description
form-event_change-starts_at = <b>When will it be instead?</b>

    For example: “tomorrow at 18:00” or “15 December, 18:00”.
    .label = Start
form-event_change-speakers = <b>Who else will speak?</b>

    Names of those who aren’t in the network, one per line; you can add who they are: “Maria Ivanova, methodologist”. Everybody who sees the event will see them, so ask for their consent first. The names are deleted a month after the event.
    .label = Speakers from outside
form-event_change-minutes = How long does it last now?
    .label = Length
form-event_change-place = The new address? If it has gone online, remove it.
    .label = Address
form-event_change-link = The new link to the meeting?
    .label = Link
form-event_change-capacity = How many seats now? For no limit, remove the number. Whoever is signed up stays, even if there are fewer seats.
    .label = Seats
form-event_change-subject = Which subject is it closest to? If to all, remove it.
    .label = Subject
form-event_change-zone = Which town’s clock does the event go by?
    .label = Time zone
form-event_change-materials = A link to the materials?
    .label = Materials
form-event_change-recording = A link to the recording? Everybody signed up gets it, and those for whom there was no seat.
    .label = Recording
form-event_change-code_word = Which word will you say to participants? They check in with it.
    .label = Code word
form-event_change-hour = By the new clock the start is at another hour. When do we begin?
    .label = Time of the start
host-hour-wall = { $moment }: the hour as it was
host-hour-moment = { $moment }: the same moment
host-sure-unlimited = no limit
host-sure = <b>{ $field }</b>
    Now: { $was }
    Then: { $becomes }

    { $count ->
        [one] This concerns { $count } person.
       *[other] This concerns { $count } people.
    } Change it?
form-event_change-scope = What do we change?
    .label = Which meetings
host-changed = Changed.
host-changed-told-now = Changed. All concerned hear of it at once.
host-lengthen = Add meetings to the series
host-more-meetings = { $count ->
        [one] { $count } more meeting
       *[other] { $count } more meetings
    }
host-lengthened = Meetings added: { $count }, the last one { $until }. The hosts are the same; ask the speakers again.
form-event_longer = New meetings of a series
form-event_longer-more = <b>How many more meetings?</b>

    They come after the last one, with the same interval, time and place. If the series is published, people can sign up at once.
    .label = How many
host-changed-told = Changed. All concerned hear of it in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }; if you change your mind before then, only one message goes out.

form-event_cancel = Cancelling an event
    .submit = Cancel the event
form-event_cancel-reason = <b>Why is it cancelled?</b>

    Everybody signed up, invited or waiting sees the reason.
    .label = Reason
form-event_cancel-scope = What is cancelled?
    .label = Which meetings
host-cancelled = Cancelled. We are writing to all concerned.
form-event_remove = Removing a sign-up
form-event_remove-reason = Why is the sign-up removed? The person sees the reason.
    .label = Reason
host-removed = The sign-up is removed, and the person is told why.

host-programme-title-contest = <b>Hosts and jury</b>: { $title }
host-programme-title = <b>Hosts and speakers</b>: { $title }
host-programme-line = { $name } — { $role }, { $state }
host-programme-hint = To hand the event over, ask another host and, once they agree, step down.
host-programme-outside = { $name } — speaks, not in the network
host-invite-speaker = Ask somebody to speak
host-invite-host = Ask somebody to co-host
host-invite-jury = Ask somebody to judge
host-dismiss = Remove: { $name }
host-step-back = Step down
form-event_invite = Inviting to an event
form-event_invite-person = <b>Whom do we ask?</b>

    Write a first or last name; the first letters are enough. Those in the directory and those signed up are found.
    .label = Whom

host-message-whom = <b>{ $title }</b>: to whom?
host-message-signed = Those signed up
host-message-signed-contest = Those who take part
host-message-came = Those who came
host-message-absent = Those who didn’t come
host-message-waiting = Those in the queue
host-message-speaker = Those who speak
host-message-jury = The jury
form-event_message = Message to participants
form-event_message-message = Write the message: text, a photo or a file. Before it is sent you see how it looks and how many get it.
    .label = Message

# Who came
host-check-in-title = <b>{ $title }</b>: { $came } of { $taken } marked
host-check-in-hint = Point your phone’s camera at the code on a participant’s ticket, open the link and tap “Mark as present”. Without internet: print the list and write the numbers of those who signed “At the door” later.
host-word-is = Code word: <b>{ $word }</b>
host-by-list = By list
host-paper = List to print
host-walk-in = Came without a sign-up
host-set-word = Code word for online
host-close-list = Close the list
host-list-closed = The list is closed: whoever isn’t marked wasn’t there. They can object for a week.
form-event_code = Check-in by digits
form-event_code-code = The six digits of the ticket?
    .label = Digits
form-event_walk_in = Came without a sign-up
form-event_walk_in-person = <b>Who came?</b>

    Write the first and last name. Those in the directory are found by the first letters, others by the whole name. The mark takes no seat.
    .label = Who
form-event_numbers = Check-in from paper
form-event_numbers-numbers = The numbers of those who signed, for example “1, 3, 5–9”.
    .label = Numbers
host-ticket = <b>{ $name }</b>
    Ticket for: { $title }

    Is the person in front of you? Then mark them.
host-ticket-mark = Mark as present
host-marked = ✓ <b>{ $name }</b>
    { $title }
host-marked-again = <b>{ $name }</b> was marked before
    { $title }
host-said-marked = { $name }: { $state }
host-roll-title = <b>Participants</b>: { $title }
host-roll-figures = Signed up: { $taken } · came: { $came } · waiting: { $waiting }
host-roll-figures-contest = Taking part: { $taken }
host-roll-mark-none = There is nobody to mark.
host-roll-mark-hint = Tap a name to mark it; again to remove the mark.
host-roll-none = Nobody has signed up yet.
host-roll-hint = Tap a name to see more.
host-came-mark = ✓ { $name }
host-show-all = Show all
host-show-unmarked = Only those not marked
host-person = <b>{ $name }</b> · No. { $number }
host-person-name = <b>{ $name }</b>
host-person-region = Region: { $region }
host-person-state = Now: { $state }
host-mark-line = { $when } — { $state } ({ $source }, { $who })
host-mark-undone = <s>{ $when } — { $state } ({ $source }, { $who })</s>
host-mark-attended = Came
host-mark-no-show = Didn’t come
host-mark-excused = Excused
host-mark-none = Remove the mark
host-remove = Remove the sign-up
host-source-qr = ticket’s code
host-source-code = digits
host-source-word = code word
host-source-list = list
host-source-paper = paper
host-source-dispute = objection
host-dispute-accept = Yes, they were
host-dispute-decline = I can’t confirm it
host-dispute-accepted = <b>{ $title }</b>: marked as present.
host-dispute-declined = <b>{ $title }</b>: the mark stays; the person will hear of it.

# Tables
host-sheet = Participants
host-sheet-people = <b>{ $title }</b>: participants
host-sheet-paper = <b>{ $title }</b>: list to print

    After the event write the numbers of those who signed: “Mark who came” → “At the door”.
host-sheet-people-file = participants
host-sheet-paper-file = list for paper
host-csv = CSV table
host-xlsx = XLSX table
host-column-number = No.
host-column-name = Name
host-column-region = Region
host-column-town = Town
host-column-answers = Answers to questions
host-columns = Columns
host-columns-title = <b>Columns of your tables</b>

    Tap to leave a column out or to put it in. Your choice holds for the tables of all events you host. The name is always there; school, town and subjects only of people who show them.
host-columns-usual = Back to the usual ones
host-column-on = ☑ { $name }
host-column-off = ☐ { $name }
host-column-school = School
host-column-subjects = Subjects
host-column-confirmed = Confirmed
host-confirmed = yes
host-column-rating = Rating
host-column-state = State
host-column-signed = Signed up
host-column-source = Marked by
host-column-code = Code
host-column-sign = Signature

# Results
host-results-title = <b>Results</b>: { $title }
host-results-came = { $signed } signed up, { $came } came ({ $percent }%).
host-results-rating = Average rating { $average }, from { $count ->
        [one] { $count } rating
       *[other] { $count } ratings
    }.
host-results-no-rating = No ratings yet.
host-said = { $rating } of 5 — “{ $words }” ({ $name })
host-said-anonymous = no name
host-set-recording = Add the recording
host-bars-people = From sign-up to coming
host-bars-ratings = Ratings
host-bar-signed = Signed up
host-bar-came = Came
host-bar-absent = Didn’t come
host-bar-excused = Excused
host-bar-cancelled = Cancelled before
host-bar-unserved = No seat left
host-bar-walked-in = No sign-up
host-bar-rating = Rating { $rating }

# Proposed events
host-presets-propose = <b>Propose an event</b>

    Which one? The form suggests how long it usually lasts and where it is held. A moderator looks at it, and you become its host.
host-propose = Send to be checked
host-propose-again = Send it in again
host-proposal-why = What to fix
host-proposal-new = Send it in when it is ready. A moderator looks at it, and then you can open sign-up as its host.
host-proposal-waiting = Being checked: the answer will come here. You can still edit it.
host-proposal-stopped = A moderator sent it back with a hint. Fix it and send it in again.
host-said-proposed = Sent to be checked
