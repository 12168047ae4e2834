# Common problems: what was tried, what helped, whom to ask, whom to thank.

form-idea_change-tried = <b>What have you tried already?</b>

    And what came of it, so that colleagues don’t suggest the same. No names of children or parents.
    .label = What was tried
problem-tried = <b>Tried already:</b>
problem-outcome = <b>What helped:</b>
problem-helped = Helped: { $names }
problem-orphan = The author has left the network. If the problem is solved or out of date, you can close it for them.
problem-many-hint = Many have this. Would it make a shared project?

problem-solve = Solved
problem-reopen = Open again
problem-again-done = The problem is open again. Colleagues will be asked once more, but nobody twice.
problem-close = Take it back
problem-close-question = Take “{ $title }” back? Colleagues won’t see it any more; you can open it again among “Mine”.
problem-close-yes = Take back
problem-closeyes-done = Taken back. Only you see it; you can open it again any day.
form-problem_solve = The problem is solved
form-problem_solve-outcome = <b>What helped?</b>

    Two sentences are enough. Whoever has the same will read them.
    .label = What helped
problem-solved = Great! Everybody who has the same will be told what helped.
problem-thank = Say thank you
problem-thank-whom = <b>Whom do you want to thank?</b>

    Colleagues who responded to “{ $title }”. One sentence, and they know that their experience was of use.
problem-thank-nobody = Nobody has responded to “{ $title }” yet, so there is nobody to thank.
form-problem_thank = Thank you
form-problem_thank-said = <b>What do you thank them for?</b>

    In one sentence. They will see it.
    .label = Thank you
problem-thanked = Your thanks are passed on.
problem-thanks-notice = <b>Somebody thanks you.</b> { $name } on how you helped with “{ $title }”: “{ $said }”
problem-solved-notice = A problem that you have too is solved: “{ $title }”.

problem-make-project = Make it a project
problem-to-project = The project that came of it
problem-turned = The draft of a project is ready, with the title, the words and the subjects. When you publish it, everybody who has the same will be asked.
problem-many-notice = { $count ->
        [one] { $count } colleague has
       *[other] { $count } colleagues have
    } the same: “{ $title }”. Would it make a shared project? Each of them will be asked whether they want to join.
problem-project-notice = A project, “{ $title }”, came of “{ $problem }”, a problem that you have too. { $author } is starting it. Would you like to support or join it?
idea-to-card = Open the card

problem-asked-notice = <b>Perhaps you know?</b> { $author } asks colleagues: “{ $title }”
problem-asked-will = Answer
problem-asked-later = Not now
problem-asked-never = Don’t ask me
problem-asked-ask = Ask me
problem-asked-still = Answer after all
problem-asked-later-said = All right, we won’t ask about “{ $title }” again. The author won’t know that you were asked.
problem-unasked = We won’t ask you about others’ problems any more. You can still answer any of them yourself.
problem-asked-on = When your experience fits, we’ll ask you about a colleague’s problem, once a week at most.
ideas-asking = Whether I am asked
problem-answer-nothing = no answer
problem-answer-later = not now
problem-answer-will = will answer
waits-problem-asked = Perhaps you know: { $title }
waits-problem-unanswered = A week without an answer: { $title }

error-problem-outcome = Say in a few words what helped: whoever has the same will read it.
error-problem-turned = A project is being made of this problem already. Open its card: once it is published, there is a button.
error-problem-not-yours = A project is made by the problem’s author or by somebody who has it too. Tap “Me too” first.
error-problem-thanks-whom = You can thank those who responded to this problem. Open the list again.
error-problem-stopped = While it was taken back, a moderator decided against it. Open the message about that: it has the reason and a way to appeal.

remark-do-helped = This helped
remark-undo-helped = It didn’t help after all
remark-done-helped = helped
remark-said-helped = Marked: this helped. Whoever answered will be told.
ask-idea = Ask the author
problem-helped-notice = Your answer helped, says the author of “{ $title }”.
error-idea-quiet = You can’t write here now: only the author can see this card. Once it is open again, so is the discussion.
idea-sent = Sent: a moderator looks at a newcomer’s first post, mostly on the same day. You’ll hear as soon as it is open.
moderation-of-idea = idea
