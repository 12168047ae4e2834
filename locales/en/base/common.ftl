# Words that are on every screen.
back = ‹ Back
menu = ⌂ Menu
pager-here = { $page } of { $pages }
pager-here-briefly = { $page }/{ $pages }
pager-previous = ‹
pager-next = ›
list-dated = { $when } · { $what }
list-more = More
list-behind = <b>What else you can do</b>
tag-chosen = ✓ { $tag }

not-now = Here I understand words and buttons only. To send a file, first open the section it is for.
unknown-command = There is no command { $command }. All commands are in the menu beside the input field, and everything else is under the button below.

# Forms
form-step = <i>Step { $number } of { $total }</i>
form-current = Now: <b>{ $value }</b>
form-current-long = Now (tap the text to copy it):
    <pre>{ $value }</pre>
form-copy = Copy as it is
form-keep = Keep
form-drop = Remove: { $field }
form-kept = Fine, everything stays as it was.
form-sure = This affects other people. Change it?
form-sure-yes = Yes, change it
form-album-first = You sent several files at once. Only one is needed here: I took the first suitable one and left the others.
form-edited = Corrected. { $field }: <b>{ $value }</b>
form-edited-refused = The correction wasn’t accepted; the earlier answer stays.
form-edited-late = You edited a message whose answer had been taken already, so the correction didn’t reach it. Open the same place and answer again.
form-day-ahead = { $months ->
        [6] In half a year
        [12] In a year
        [24] In two years
        [one] In { $months } month
       *[other] In { $months } months
    }
form-doubt-yes = Yes, { $moment }
form-doubt-passed-lately = That day has just passed. Did you mean <b>{ $moment }</b>? If not, write another date.
form-doubt-time = The time is missing. At what time? <b>{ $day }</b>
form-doubt-either = In the morning or in the evening?
form-doubt-moved-by-gap = The clocks go forward then, so there is no such hour. Will <b>{ $moment }</b> do? If not, write another time.
form-doubt-shown-twice = The clocks go back that night, so this time comes twice. Which one did you mean?
form-doubt-links = There are several links in the message. Which one should I take?
form-doubt-duration = “{ $words }” can mean several things. How long is it?
form-note-day-guessed = You didn’t say the day, so I took the nearest: { $moment }.
form-note-month-guessed = You didn’t say the month, so I took the nearest: { $moment }.
form-note-year-guessed = You didn’t say the year, so I took the nearest: { $moment }.
form-note-zone = I took this as local time in: { $zone }.
form-note-followed = The hours and minutes stay as they were, but the time zone is now: { $zone }.
form-answer-note = <i>{ $note }</i>
form-found = Found for “{ $words }”. Choose one, or write it differently.
form-not-found = Nothing found for “{ $words }”. Try other words; the first few letters are enough.
form-take-as-is = Keep “{ $words }”
form-skip = Skip
form-done = Done
form-is-it-an-answer =
    <b>Is that the answer?</b>

    If not: “‹ Back” returns to the question, “✕ Stop” stops here. What you have answered so far is kept.
form-is-it-for-help =
    <b>Is that the answer?</b>

    If you need help: /help has answers, and a button to write to people. What you have answered so far is kept, and the menu offers to go on. “‹ Back” returns to the question.
form-it-is = Yes, it’s the answer
form-cancel = ✕ Stop
form-edit = ✎ { $field }
form-preview = <b>{ $form }</b>. Is everything right?
form-answer = { $field }: <b>{ $value }</b>
form-answer-none = { $field }: —
form-draft-found = You left something unfinished: <b>{ $form }</b>. Continue?
form-draft-resume = Continue
form-draft-restart = Start over
form-draft-button = Continue: { $form }
form-put-aside = Paused. Your answers are saved: you can continue “{ $form }” from the same place at any time.
form-cancelled-empty = All right, stopped. Nothing has changed.
form-discarded = Deleted
form-discarded-long = The draft has been deleted.
cancel-nothing = There is nothing to stop: you aren’t filling anything in.

# Refusals: up to 200 characters, in the person’s words, with the way out.
error-fault = Something broke on our side, not yours. It is in our log as { $code }. Please try again in a minute.
error-not-shown = This screen could not be shown: something broke on our side or on Telegram’s, not yours. What you did is saved. The code for us: { $code }. Open /menu
error-file-away = Telegram can’t give us this file right now. Try again in a minute.
error-too-many = Too many messages at once: I haven’t read the latest ones. What I read before isn’t lost. Send the missing ones again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
error-too-many-presses = Too many taps at once, so I skipped this one. Wait a little and tap again.
error-stale-button = This button is from an older version. Here is what there is now.
error-state-changed = Things have changed here in the meantime. Here is how it is now.
error-no-right = You don’t have the rights for that. If you need them, write to the network’s organizers: /help
error-join-first = This is for members of the network. Joining takes two minutes: /start
error-application-waits = This opens once you are admitted: the organizers are looking at your application. The answer will come here.
error-come-back-first = You have left the network, and this is for members. One tap brings you back: /start
error-return-first = Your data is waiting to be erased, so there is nothing here for now. One tap brings everything back: /start
error-person-gone = This person is no longer in the network.
error-use-buttons = Please choose one of the buttons under the question.
error-option-gone = This option is no longer there. Choose another one.
error-choose-something = Choose at least one.
form-ended-already = That is done already.
error-form-over = This form isn’t open any more. Continue it or start a new one from the menu: /menu
error-draft-gone = This draft no longer exists.
error-text-wanted = Please write your answer in words.
error-text-empty = There is nothing in it. Write at least one word.
error-norm-bounds = This value is beyond the bounds that no vote changes. Choose another one.
error-text-too-long = Too long: { $length } characters, the limit is { $limit }. Please shorten it.
error-too-many-tags = You can choose at most { $most }. Take one off to add another.
error-number-wanted = Write a whole number from { $least } to { $most }, in digits.
error-number-range = { $number } won’t do. Write a number from { $least } to { $most }.
error-number-date = This looks like a date. Write a whole number from { $least } to { $most }.
error-file-wanted = Please send a file or a photo: tap the paper clip.
error-file-type = This type of file isn’t accepted. These are: { $endings }.
error-file-big = The file is larger than { $megabytes } MB, and Telegram won’t let a bot download it. Make it smaller or send a link.
error-link-several = There are several links in the message. Send just the one you mean.
error-duration = I couldn’t understand the length. Write, for example, “90 minutes”, “1.5 hours” or 1:30.
error-duration-range = The length is from a minute to { $most }. Write, for example, “90 minutes”.
error-when-empty = Write a day and a time, for example “tomorrow at 18:00”.
error-when-unknown = I couldn’t understand the day and time. Write, for example, “tomorrow at 18:00” or “15 December, 18:00”.
error-when-unit-missing = Minutes or hours? Write, for example, “in 30 minutes”.
error-when-time-missing = The time is missing. Write the day together with the time, for example “15 December, 18:00”.
error-when-vacations = School holidays differ. Name the days: “except 28 December – 8 January”. The country’s days off are left out by “without holidays”.
error-when-repeats = This has to be a single day, and yours names several. Write, for example, “on Wednesday at 16:00”.
error-when-past = This date has passed. Send one in the future, for example “15 December, 18:00”.
error-when-no-such-date = There is no such day in the calendar. Check the day and the month.
error-when-no-such-time = There is no such time on the clock. Write, for example, 18:30.
error-when-wrong-weekday = This weekday doesn’t fall on that date. Check it and write again.
error-when-too-far = That is too far ahead. Write a nearer date.
error-when-too-long = That is too long. Write a shorter time.
