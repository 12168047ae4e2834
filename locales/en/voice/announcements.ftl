# Announcements: as organizers make them and as people get them.

organizer-announcements = Announcements
announcements-title = <b>Announcements</b>
announcements-none = None yet. Write the first one: formatted text, a photo or a file, as in any message.
announcements-new = New announcement
announcements-search = Search
announcements-chats = Groups, channels
announcements-planned = Scheduled
announcements-are-planned = <b>Scheduled announcements</b>
announcements-none-planned = Nothing is scheduled. Set a time in a draft: “When”.
announcements-found = “{ $words }”: { $count ->
        [one] { $count } announcement
       *[other] { $count } announcements
    }
announcement-in-list = { $state } · { $title }
announcement-only-file = No text
announcement-short-draft = Draft
announcement-short-approval = Needs approval
announcement-short-sending = Sending
announcement-short-paused = Paused
announcement-short-done = Sent
announcement-short-cancelled = Cancelled

announcement-draft = <b>Draft announcement</b>
announcement-preview = See it as people will
announcement-previews = In which language?
announcement-to-text = Text and file
announcement-to-buttons = Buttons
announcement-to-segment = To whom
announcement-to-when = When
announcement-send = Send…
announcement-delete = Delete the draft
announcement-delete-sure = <b>Delete the draft?</b> It can’t be brought back.
announcement-delete-really = Yes, delete
announcement-deleted = Draft deleted

announcement-languages = Languages: { $languages }
announcement-file-photo = Attached: a photo
announcement-file-document = Attached: { $name }
announcement-file-video = Video: { $name }
announcement-file-animation = Animation: { $name }
announcement-file-audio = Audio: { $name }
announcement-buttons-are = Buttons: { $labels }
announcement-whom = <b>To:</b> { $segment }
announcement-repeats = Only to those who got the earlier one and tapped none of its buttons
announcement-count = <b>Recipients:</b> { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
announcement-sample = For example: { $names }
announcement-chats-are = Also to: { $chats }
announcement-chats-only = <b>Where:</b> { $chats }
announcement-chats-lost = The bot is no longer in a group or channel you chose. Take that choice away, or bring the bot back there.
announcement-chat-lost = A group the bot has left
announcement-chats-alone = Only here, to nobody personally
announcement-as-post = How it will look in a group
announcement-only-chats = groups and channels only, nobody personally
announcement-when = <b>When:</b> { $when }

announcement-everybody = the whole network
announcement-part = { $part } — { $values }
announcement-segment = <b>To whom?</b>

    Choices within a line add up, different lines narrow each other.
announcement-choose-chats = <b>To which groups and channels?</b> Along with personal messages, or only there.
announcement-value = { $value } · { $people }
announcement-to-everybody = The whole network
announcement-saved = Saved
announcement-save = Save this choice
announcement-saved-as = Saved as “{ $name }”
announcement-saved-rename = Rename
announcement-saved-drop = Remove from saved
announcement-saved-drop-sure = <b>Remove “{ $name }” from the saved ones?</b> Announcements that are ready or sent stay as they are.
announcement-saved-drop-really = Yes, remove
announcement-choose-saved = <b>To whom?</b> Next to the name: how many people that is now.
announcement-none-saved = None saved yet. Choose to whom it goes and tap “Save this choice”.
announcement-find-value = Find
announcement-label-sign-up = Sign up
announcement-label-open = Open
announcement-label-read = Read more
announcement-to-chats = Groups and channels

announcement-timing = <b>When?</b> Chosen now: { $when }.
announcement-timing-night = <i>In quiet hours (21:00 to 08:00 for most) it waits for each person’s morning.</i>
announcement-timing-now = Right after confirming
announcement-timing-at = At a given moment
announcement-timing-local = By everybody’s own clock
announcement-when-now = at once
announcement-when-local = { $moment } by everybody’s own clock

announcement-texts = <b>Text and file</b>
announcement-text-under-way = It is going out already: those who haven’t got it yet will see the new text.
announcement-text-replace = Replace: { $language }
announcement-text-add = Add: { $language }
announcement-text-drop = Remove: { $language }
announcement-drop-file = Remove the attachment

announcement-buttons = <b>Buttons under the announcement</b>, at most { $most ->
        [one] { $most }
       *[other] { $most }
    }.

    Give a web address, or a card of this bot (“Share” on the card). The bot counts taps on the latter.
announcement-button = • <b>{ $label }</b> → { $leads }
announcement-button-inside = a card of the bot ({ $what })
announcement-add-button = Add a button
announcement-drop-buttons = Remove the buttons

announcement-confirm = { $timing ->
        [now] <b>Send it?</b>
       *[later] <b>Schedule it?</b>
    }
announcement-nobody = As it is, it goes to nobody. Go back and change whom to send it to.
announcement-second-needed = More than 500 recipients: another organizer must agree and will be asked.
announcement-copy = Copy
announcement-copied = This is a new draft: check it and send it.
announcement-expected = <b>What will happen, as far as it is known now:</b>
announcement-expected-now = • comes at once: { $count }
announcement-expected-then = • comes at the time you chose: { $count }
announcement-expected-morning = • comes in the morning, after quiet hours: { $count }
announcement-expected-digest = • read in Friday’s digest (three messages this week already, or their own choice): { $count }
announcement-expected-never = • won’t come: their digest is off, and the rest goes into it: { $count }
announcement-send-to = { $timing ->
        [now] Send to
       *[later] Schedule for
    } { $count ->
        [one] { $count } recipient
       *[other] { $count } recipients
    }
announcement-send-chats = { $timing ->
        [now] Send to groups and channels
       *[later] Schedule for groups and channels
    }
announcement-type-count = Type the number of recipients

announcement-approval = <b>{ $name } asks you to agree to a mailing</b>
announcement-approval-mine = <b>Waiting for a second organizer to agree</b>
announcement-approve = Agree and send
announcement-return = Return to the author
announcement-edit-further = Pause and edit
announcement-approval-edited = It was edited while it was going out. The others get the new text only once a second organizer agrees.
announcement-edit-again = Back to the draft
announcement-open = Open the announcement
announcement-read = Read

announcement-standing = <b>Announcement: { $state }</b>
announcement-state-draft = a draft
announcement-state-approval = waiting for a second organizer
announcement-state-sending = being sent
announcement-state-done-digest = sent; some will read it in the digest
announcement-state-done = sent
announcement-state-cancelled = cancelled
announcement-state-cancelled-at = cancelled: { $delivered } of { $recipients } got it
announcement-paused-organizer = paused
announcement-paused-late = held: its time has passed
announcement-paused-author = held: the sender had lost the right to announce
announcement-paused-returned = paused: the second organizer didn’t agree to the changes
announcement-paused-errors = stopped, too many errors
announcement-waiting = scheduled for { $when }
announcement-by = { $name }, { $at }
announcement-approved-by = Agreed to by { $name }
announcement-pause = Pause
announcement-resume = Resume
announcement-at-once = Send now
announcement-at-once-sure = <b>Send it now?</b>

    It is scheduled for { $when }. Recipients: { $recipients }.
announcement-at-once-really = Yes, send it now
announcement-take-back = Back to draft
announcement-taken-back = It is a draft again. Nobody has received anything.
announcement-cancel = Cancel
announcement-cancel-sure = <b>Cancel the mailing?</b>

    { $delivered } have it already. The other { $left } won’t get it. What has been sent can’t be taken back.
announcement-cancel-really = Yes, cancel it
announcement-cancel-not = No, keep it
announcement-csv = Report as a file
announcement-repeat = Repeat to those who didn’t tap
announcement-report = Report on “{ $title }”
announcement-file-name = Announcement { $number }.csv

announcement-bar = { $bar } { $percent }%
announcement-figure-delivered = Delivered: { $count }
announcement-figure-left = Still to go: { $count }
announcement-figure-later = Waiting for the morning or their time: { $count }
announcement-figure-digest = Will read it in the digest: { $count }
announcement-figure-blocked = Stopped the bot or deleted the account: { $count }
announcement-figure-off = Had muted announcements or the digest: { $count }
announcement-figure-failed = Errors: { $count }
announcement-figure-dropped = Not sent (left, taking time off, cancelled): { $count }
announcement-figure-tapped = Tapped a button: { $count }
announcement-outside = Telegram doesn’t tell the bot who follows links to websites: { $labels }
announcement-figure-muted = Muted announcements after it: { $count }
announcement-failure = • { $count } × { $why }
announcement-why-unreachable = the person can’t be written to any more: the chat with the bot or the account is gone
announcement-why-rights = the bot may not post this here: let it send messages and files
announcement-why-long = the text is longer than Telegram takes: shorten it and send it again
announcement-why-markup = Telegram didn’t take the formatting: write the bold parts and links again and send it again
announcement-why-buttons = Telegram didn’t take a button under the text: look at its label and address
announcement-why-file = Telegram didn’t take the file: attach it again, or another one
announcement-why-trouble = Telegram didn’t answer until it was too late: send it to these people later
announcement-why-fault = the text couldn’t be put together, which is our fault: tell whoever runs the bot
announcement-why-other = Telegram didn’t take the message: tell whoever runs the bot, the reason is in its log
announcement-post-sent = { $chat }: posted
announcement-post-waits = { $chat }: waiting
announcement-post-lost = { $chat }: not posted, the bot is no longer there or was shut out. Add it there again
announcement-post-failed = { $chat }: not posted, { $why }

announcement-news-done = <b>Announcement sent:</b> { $title }
announcement-news-stopped = <b>The mailing was stopped: too many errors.</b>

    { $title }

    See what Telegram says, fix it and resume, or cancel.
announcement-news-done-digest = <b>The announcement went into the digests:</b> { $title }

    People have had three messages this week already, so they will read it on Friday.
announcement-news-late = <b>An announcement missed its time and waits for you:</b> { $title }

    It was set for: { $when }. The bot wasn’t running then. If it still makes sense, send it; if not, cancel it.
announcement-news-orphan = <b>An announcement waits for a decision:</b> { $title }

    { $name } was sending it and may not announce any more. Set for: { $when }. Send it or cancel it?
announcement-news-back = <b>Your announcement waits for a decision:</b> { $title }

    It was held while you couldn’t announce. Set for: { $when }. Send it or cancel it?
announcement-news-returned = <b>{ $name } returns the announcement to its draft:</b> { $title }

    Agree on what to change and send it again.

announcement-column-name = Name
announcement-column-region = Region
announcement-column-state = State
announcement-column-reason = Reason
announcement-column-settled = When
announcement-column-tapped = Tapped
announcement-column-muted = Muted
announcement-copy-due = waiting
announcement-copy-held = paused
announcement-copy-digest = in the digest
announcement-copy-claimed = being sent
announcement-copy-sent = delivered
announcement-copy-failed = error
announcement-copy-dropped = not sent
announcement-reason-expired = expired
announcement-reason-gone = withdrawn
announcement-reason-away = not in the network
announcement-reason-paused = taking time off
announcement-reason-unreachable = stopped the bot
announcement-reason-off = announcements muted
announcement-reason-cancelled = mailing cancelled
announcement-reason-crash = interrupted

linked-chats = <b>Groups and channels</b>
linked-chats-how = Add @{ $bot } to a group, or make it an administrator of a channel, and it appears here. Only an organizer can do that.
linked-chats-none = Nothing is linked yet.
linked-chats-asking = Questions from groups
linked-chats-deciding = Cards of decisions
linked-chat-unlink = Unlink: { $title }

form-announcement = Announcement
form-announcement-message = <b>Write the announcement as one message</b>

    Bold, italics and links are kept. You may attach one photo or one file; the text has at most 1024 characters then.
    .label = Announcement
form-announcement-text = Text of the announcement
form-announcement-text-message = <b>Send the new text as one message</b>

    A photo or file that comes with it replaces the old one.
    .label = Text
form-announcement-button = Button of the announcement
form-announcement-button-label = <b>What does the button say?</b> Up to 30 characters, for example “Sign up”.
    .label = Label
form-announcement-button-link = <b>Where does it lead?</b>

    Choose, find by a title, or send a link: to a site, or to a card of this bot.
    .label = Link
form-segment = Save a choice
form-segment-name = <b>What shall these people be called?</b> Up to 40 characters, for example “Maths, Urals”.
    .label = Name
form-segment-rename = Rename a saved choice
form-segment-rename-name = <b>The new name?</b> Up to 40 characters.
    .label = Name
form-segment-value = To whom
form-segment-value-value = <b>What are you looking for?</b> The beginning of its name is enough.
    .label = Name
form-announcement-at = Time of the announcement
form-announcement-at-at = <b>When should it be sent?</b>

    For example: “tomorrow at 18:00”. By your clock; it is the same moment for everybody.
    .label = When
form-announcement-local = Time by everybody’s clock
form-announcement-local-at = <b>At what time by everybody’s own clock?</b>

    For example: “tomorrow at 18:00” is 18:00 in Vladivostok and 18:00 in Kaliningrad. Where that has passed, it is sent at once.
    .label = When
form-announcement-count = Confirming the mailing
form-announcement-count-count = <b>How many people will get it?</b>

    Type the number from the previous screen: then nothing goes to too many people by mistake.
    .label = Number of recipients
form-announcement-search = Searching announcements
form-announcement-search-words = <b>Which words were in it?</b>
    .label = Words

error-announcement-gone = This announcement no longer exists.
error-announcement-state = It can’t be changed in this state. Here is how it stands.
error-announcement-message = Send an ordinary message: text, one photo or one file.
error-announcement-caption = A caption holds { $limit } characters; yours has { $length }. Shorten the text or remove the file.
error-announcement-buttons = There can be { $most } buttons at most. Remove the old ones first.
error-announcement-link = This doesn’t look like a link. Send the whole address, for example https://example.org/page, or words of a title
error-announcement-begun = It is already going out. You can pause it, or cancel it for the rest.
error-announcement-chat-lost = The bot is no longer in one of the groups you chose. Open “To whom” → “Groups and channels”: take it away, or bring the bot back.
error-announcement-no-chat = Nobody gets this personally, and no group is chosen. Open “To whom” → “Groups and channels”.
error-announcement-nobody = There are no such people in the network now. Change who it goes to.
error-announcement-count = There are now { $count } recipients. Check and confirm again.
error-announcement-typed = The number differs. The screen said { $count }: type it in digits.
error-announcement-alone = More than { $most } recipients need a second organizer, and there is none yet. Appoint one: /organizer → “People and roles”.
error-announcement-own = Another organizer must agree, not the author.
error-announcement-no-taps = Only an announcement with a button to a card of the bot can be repeated: the bot counts no other taps.
error-segment-gone = This saved choice is gone.
error-segment-everybody = This is the whole network: nothing to save. Choose to whom it goes first.
error-segment-named = “{ $name }” exists already. Choose another name, or rename that one.
error-segments-many = At most { $most } can be saved. Remove one you don’t need.
error-segment-not-found = There is no such thing in the list. Put it differently, or go back to the list.
error-chat-gone = This group is no longer linked.

# What waits: rows of the menu and of “Today”
waits-announcement-draft = Draft announcement: { $words }
waits-announcement-second = An announcement waits for your yes: { $words }
waits-announcement-asked = An announcement waits for a second organizer: { $words }
waits-announcement-planned = An announcement goes out { $left }: { $words }
waits-announcement-held = An announcement is held: { $words }
