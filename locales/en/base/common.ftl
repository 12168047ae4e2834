# Words that are on every screen.
back = ‹ Back
menu = ⌂ Menu
pager-here = { $page } of { $pages }
pager-here-briefly = { $page }/{ $pages }
pager-previous = ‹
pager-next = ›
list-dated = { $when } · { $what }
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
form-album-first = You sent several files at once. One is needed here: the first suitable one was taken, the others were not.
form-edited = Corrected. { $field }: <b>{ $value }</b>
form-edited-refused = The correction wasn’t taken; the earlier answer stays.
form-edited-late = You edited a message whose answer had been taken already, so the correction didn’t reach it. Open the same place again and answer anew.
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
form-doubt-links = There are several links in the message. Which one is needed?
form-doubt-duration = “{ $words }” can mean two things. How long does it last?
form-note-day-guessed = You named no day, so the nearest one was taken: { $moment }.
form-note-month-guessed = You named no month, so the nearest one was taken: { $moment }.
form-note-year-guessed = You named no year, so the nearest one was taken: { $moment }.
form-note-zone = The time was read by the clock of { $zone }.
form-note-followed = The hour stays as it was, but it is the hour of { $zone } now.
form-answer-note = <i>{ $note }</i>
form-found = This is what was found for “{ $words }”. Choose one, or write it differently.
form-not-found = Nothing was found for “{ $words }”. Try other words; the first few letters are enough.
form-take-as-is = Keep “{ $words }”
form-skip = Skip
form-done = Done
form-cancel = ✕ Stop
form-edit = Change: { $field }
form-preview = <b>{ $form }</b>. Is everything right?
form-answer = { $field }: <b>{ $value }</b>
form-answer-none = { $field }: —
form-draft-found = You have left something unfinished: <b>{ $form }</b>. Shall we go on?
form-draft-resume = Go on
form-draft-restart = Start over
form-draft-button = Go on: { $form }
form-put-aside = We have stopped. Your answers are kept: you can go on with “{ $form }” from the same place at any time.
form-cancelled-empty = All right, stopped. Nothing has changed.
form-discarded = Deleted
form-discarded-long = The draft has been deleted.
cancel-nothing = There is nothing to stop: you aren’t filling anything in.

# Refusals: up to 200 characters, in the person’s words, with the way out.
error-fault = Something broke on our side, not yours. It is in our log as { $code }. Please try again in a minute.
error-not-shown = This screen could not be shown: something broke on our side or on Telegram’s, not yours. What you did is saved. The code for us: { $code }. Open /menu
error-file-away = Telegram doesn’t give this file just now. Try again in a minute.
error-too-many = Too many messages at once: I haven’t read the last of them. What I read before is not lost. Send the missing ones again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
error-too-many-presses = Too many presses at once, I have skipped this one. Wait a little and press again.
error-stale-button = This button is from an older version. Here is what there is now.
error-state-changed = Things have changed here meanwhile. Have a look at how it is now.
error-no-right = You don’t have the rights for that. If you need them, write to the network’s organizers: /help
error-join-first = This is for members of the network. Joining takes two minutes: /start
error-application-waits = This opens once you are admitted: the organizers are looking at your application. The answer will come here.
error-come-back-first = You have left the network, and this is for members. One tap brings you back: /start
error-return-first = Your data is waiting to be erased, so there is nothing here for now. One tap brings everything back: /start
error-person-gone = This person is no longer in the network.
error-use-buttons = Please choose one of the buttons under the question.
error-option-gone = This option is no longer there. Choose another one.
error-choose-something = Choose at least one.
error-form-over = This form isn’t open any more. Go on with it or start a new one from the menu: /menu
error-draft-gone = This draft no longer exists.
error-text-wanted = Words are needed here. Please write your answer.
error-text-empty = There is nothing in it. Write at least one word.
error-norm-bounds = This value is beyond the bounds that no vote changes. Choose another one.
error-text-too-long = Too long: { $length } characters, the limit is { $limit }. Please shorten it.
error-too-many-tags = You can choose { $most } at most. Take one off to add another.
error-number-wanted = A whole number from { $least } to { $most } is needed, in digits.
error-number-range = { $number } won’t do: a number from { $least } to { $most } is needed.
error-number-date = This looks like a date; a whole number from { $least } to { $most } is needed here.
error-file-wanted = A file or a photo is needed here. Send it with the paper clip.
error-file-type = Such a file can’t be taken. These can: { $endings }.
error-file-big = The file is larger than { $megabytes } MB, and Telegram won’t let a bot download it. Make it smaller or send a link.
error-link-several = There are several links in the message. Send the one that is needed.
error-duration = I couldn’t understand the length. Write, for example, “90 minutes”, “1.5 hours” or 1:30.
error-duration-range = The length is from a minute to { $most }. Write, for example, “90 minutes”.
error-when-empty = Write a day and a time, for example “tomorrow at 18:00”.
error-when-unknown = I couldn’t understand the day and time. Write, for example, “tomorrow at 18:00” or 15.12 18:00.
error-when-unit-missing = Minutes or hours? Write, for example, “in 30 minutes”.
error-when-time-missing = The time is missing. Write the day together with the time, for example “15 December 18:00”.
error-when-repeats = One day is wanted here, and this is about several meetings. Write, for example, “on Wednesday at 16:00”.
error-when-past = This date has passed. Send one in the future, for example “15 December 18:00”.
error-when-no-such-date = There is no such day in the calendar. Check the day and the month.
error-when-no-such-time = There is no such time on the clock. Write, for example, 18:30.
error-when-wrong-weekday = This weekday doesn’t fall on that date. Check it and write again.
error-when-too-far = That is too far ahead. Write a nearer date.
error-when-too-long = That is too long. Write a shorter time.
