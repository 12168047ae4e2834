# The ballot and the outcome.

vote-title = <b>{ $title }</b>
    { $kind }
vote-until = ⏳ { $run_off ->
    [yes] Run-off: vote until { $until }.
   *[no] Vote until { $until }.
    }
vote-part = { $two ->
    [yes] two thirds
   *[no] { $over }/{ $under }
    }
vote-rule-yes-no = ✅ { $share ->
    [half] Passes if there are more for than against, and at least { $quorum } for.
    [more] Passes if more than { $part } of all for and against are for, and at least { $quorum }.
   *[least] Passes if at least { $part } of all for and against are for, and at least { $quorum }.
    } To abstain is to take part, but it doesn’t change the outcome.
vote-rule-approval = ✅ Tick all that you agree with. { $share ->
    [half] The one ticked most wins, if it is ticked more often than “leave it as it is”, and at least { $quorum } times.
   *[other] The one ticked most wins, if at least { $part } of those who voted tick it, more than “leave it as it is”, and at least { $quorum }.
    }
vote-rule-consent = ✅ Passes if nobody objects and at least { $quorum } agree. An objection needs a reason.
vote-rule-pulse = 💬 This is a poll: it decides nothing and shows what we think.
vote-open = 👁 The vote is open: when it is over, members see who voted how. Until then nobody sees any totals.
vote-secret = 🔒 The vote is secret: neither colleagues nor organizers will learn who voted how. { $few ->
    [yes] There are fewer than seven voters, so only the outcome will be told.
   *[no] Only if everybody votes the same way will each choice be known.
    }
vote-as-is = leave it as it is
vote-ticks = You are ticking. Your vote counts once you tap “Done”.
vote-own = Your vote: <b>{ $choice }</b>. You can change it until the end.
vote-own-reason = Reason: { $reason }
vote-choice-yes = for
vote-choice-no = against
vote-choice-abstain = abstained
vote-choice-object = objection
vote-do-yes = For
vote-do-no = Against
vote-do-abstain = Abstain
vote-do-consent = I agree
vote-do-object = I object…
vote-do-done = Done
vote-do-back = Withdraw my vote
vote-is-there = Is my vote there?
vote-is-there-yes = Yes, your vote is there.
vote-is-there-no = You haven’t voted yet.
vote-answer = { $number }. { $text }
vote-ticked = ☑ { $text }
vote-unticked = ☐ { $text }
vote-read = Text and discussion
vote-go = Vote
vote-change = My vote
vote-counted = Your vote is in.
vote-taken = Your vote is in. You can change it until { $until }.
vote-taken-back = Your vote is withdrawn. You can vote until the end.
vote-nothing-there = You hadn’t voted.
vote-already = Your vote: { $choice }.
vote-not-yours = { $why ->
    [about] This vote is about you, so you have no vote in it.
    [sign] To vote on the charter and on people you must be known here, and nobody has confirmed you yet. Ask now, and you can vote next time.
    [days] To vote on the charter and on people you must have been here for two weeks when the vote begins. You can vote next time.
   *[late] The list of voters was drawn up at the beginning, and you aren’t on it. You can vote next time.
    }
vote-lacks-sign = You have no vote here yet: to vote on the charter and on people you must be known here, and nobody has confirmed you yet. Ask a colleague before the vote begins, it takes one tap.
vote-get-sign = How to get a vote

vote-notice-open = 🗳 A vote has begun.
vote-notice-again = 🗳 The earlier secret vote is void: its key is lost, and nobody can read its votes. We vote again.
vote-notice-repeat = 🗳 We vote again: there was a protest against the first vote. Earlier votes don’t count.
vote-notice-line = 🗳 Vote: “{ $title }”
vote-remind = 🗳 Waiting for your vote: <b>{ $title }</b>, until { $until }.

outcome-title = <b>{ $title }</b>
outcome-line = Outcome of the vote: { $title }. { $result }
outcome-adopted = Adopted.
outcome-rejected = Not adopted.
outcome-no_quorum = Not adopted: too few votes for.
outcome-heard = The poll is over.
outcome-winner = Chosen: <b>{ $text }</b>
outcome-protest = It comes into force on { $until }. If rules were broken, one can protest until then.
outcome-few = { $result } There were fewer than seven voters, so only the outcome is told.
outcome-option = { $text } — { $count }
outcome-took-part = { $count } voted, { $abstained } of them abstained; { $size } had the right to.
outcome-counts-yes-no = { $yes } for, { $no } against, { $abstained } abstained; { $size } had the right to vote.
outcome-counts-consent = { $yes } agree, { $objections } object, { $abstained } abstained; { $size } had the right to vote.
outcome-needed-half = Needed: at least { $quorum } for, and more than against: { $sums }.
outcome-needed-share = Needed: at least { $quorum } for, and { $more ->
    [yes] more than
   *[no] at least
    } { $part } of for and against: { $sums }.
outcome-needed-consent = Needed: nobody objects and at least { $quorum } agree.
outcome-needed-approval = Needed: at least { $quorum }, and more than “leave it as it is”.
outcome-needed-approval-share = Needed: at least { $quorum }, more than “leave it as it is”, and at least { $part } of those who voted: { $sums }.
outcome-why-nobody = Nobody was for or against.
outcome-why-tie = The votes are tied, so things stay as they are.
outcome-why-as_is = “Leave it as it is” was ticked as often.
outcome-why-objections = There are objections.

votes-open = Who voted how
votes-title = <b>Who voted how</b>
    { $title }
votes-line = { $who } — { $choice }
votes-line-reason = { $line }. { $reason }
votes-nobody = Former member
votes-none = Nobody voted.

decision-open = Open the decision
decision-next = <b>What now.</b> { $words }
    Who does it: { $who }, by { $due }. We’ll look at it again on { $review }.
decision-next-nobody = nobody yet
decision-next-say = Say what happens now
decision-next-change = Change what happens now
decision-next-said = Noted what happens now.
decision-keep = Keep it in force
decision-kept = It stays in force. It will be looked at again on { $until }.
decision-next-me = I will
decision-to-do = We decided together: <b>{ $title }</b>. It is yours to do by { $due }: { $words }
form-decision_next = What now
    .submit = Note it
form-decision_next-words = <b>What do we do now?</b>

    A sentence or two, so that the decision doesn’t stay on paper.
    .label = What
form-decision_next-owner = <b>Who does it?</b>

    Write a colleague’s name, or take it on yourself.
    .label = Who
form-decision_next-due = <b>By what day?</b>
    .label = By
form-decision_next-review = <b>When do we see how it went?</b>

    You can skip this: then we look again in half a year, and at rules and decisions on people in a year. Where a clause of the charter has a day of review, we look again on that day.
    .label = Look again
form-decision_object = Objection
form-decision_object-reason = <b>Why do you object?</b>

    Everybody sees the reason when the vote is over: the proposal can be improved by it.
    .label = Reason

waits-decision-vote = { $count ->
    [1] Waiting for your vote: { $title }
   *[other] Waiting for your vote: { $count }
    }
waits-decision-to-do = To do after a decision: { $title }
waits-decision-review = Due for review: { $title }
waits-decision-no-step = Decided, and what now? { $title }

error-decision-earlier-ballot = This ballot belongs to an earlier vote. Here is what there is now.
error-vote-nothing-ticked = Tick at least one, or tap “Abstain”.
error-decision-votes-hidden = Who voted how is seen only after the end of an open vote. In a secret one nobody sees it.
error-decision-not-adopted = What happens now can be said once the decision is adopted and in force.
error-decision-day-passed = That day has passed. Name another one.
