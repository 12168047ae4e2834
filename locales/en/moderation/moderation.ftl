# Moderation: the queue, decisions, appeals, trust, reports
organizer-moderation = Moderation
waits-cases = To be checked: { $count }
waits-case-submitted = To check: { $title }
waits-case-reported = Report: { $title }
waits-case-claim = Someone else’s work? { $title }, due { $left }
waits-case-appeal = Appeal: { $title }
moderation-title = <b>Moderation</b>: { $count ->
    [one] { $count } card waiting
   *[other] { $count } cards waiting
}. The longest waiting come first.
moderation-none = <b>Moderation</b>

    Everything has been looked at. The bot will write when there is something new.
moderation-decided = Decided
moderation-decided-title = <b>Decided</b>

    You can take your own decision back within a day.
moderation-decided-none = <b>Decided</b>

    No decisions yet.
moderation-line = { $what }: <b>{ $title }</b> · { $since }
moderation-line-held = { $name } is on it
moderation-gone = (deleted)
moderation-titled = { $kind ->
    [remark] Remark: { $title }
   *[other] { $title }
}
moderation-file = 📎 { $number }
moderation-file-one = 📎 Open the file
moderation-why-submitted = To check
moderation-why-reported = Report
moderation-state-waiting = waiting to be checked
moderation-state-passed = Approved
moderation-state-stopped = Stopped
moderation-state-appealed = Appeal
moderation-state-upheld = Decision upheld
moderation-state-withdrawn = Withdrawn
moderation-card = <b>{ $what }</b> · { $kind }
moderation-card-author = Author: { $name } ({ $trust }). Came in: { $since }.
moderation-card-title = <b>{ $title }</b>
moderation-card-gone = It is gone: its author has removed it. There is nothing to decide.
moderation-card-reports = { $count ->
        [one] Reported by { $count } person
       *[other] Reported by { $count } people
    }
moderation-card-report = — { $reason }: { $words }
moderation-card-report-bare = — { $reason }
moderation-card-reply = <b>The author’s answer:</b> { $words }
moderation-card-until = A claim of authorship. Answer by { $until }.
moderation-card-contested = <b>Whoever claimed it disagrees with the earlier decision:</b> { $words }
moderation-card-barred = Another moderator decides: this claim concerns you, or you have decided on it already.
moderation-side = Source: { $title }
moderation-side-this = <b>This:</b> “{ $title }”, { $name }
moderation-side-source = <b>Source:</b> “{ $title }”, { $name }
moderation-card-stopped = Stopped: { $name }, { $when }.
moderation-card-passed = Approved: { $name }, { $when }.
moderation-card-appeal = <b>The author disagrees:</b> { $words }
moderation-card-granted = Appeal granted: { $name }, { $when }.
moderation-card-upheld = Decision upheld: { $name }, { $when }. { $words }
moderation-card-earlier = Checked before: { $count }. The last time: { $state }, { $when }. { $reason }
moderation-card-held = { $name } is looking at it now, until { $until }. Then it can be yours.
moderation-card-not-yours = Another moderator answers the appeal: the decision was yours.
moderation-card-alone = There is no other moderator in the network, so you answer the appeal too. The author has been told.
moderation-card-yours = It is yours for 15 minutes.
moderation-pass-submitted = ✓ Approve
moderation-pass-reported = Leave as it is
moderation-pass-appeal = Agree with the author
moderation-stop-submitted = Send back with a reason
moderation-stop-reported = Hide with a reason
moderation-stop-appeal = Uphold the decision
moderation-whole = Read it all
moderation-undo = Take the decision back
moderation-again = Look again
moderation-next = Next: { $title }
moderation-trust = Author and trust
moderation-reasons = <b>Why?</b>

    The author will read the rule and a hint on how to fix it. You can add words of your own next.
moderation-reason-rude = Rudeness
    .said = Rule { $rule } of the network, “Respect for people”: we argue with a thought, not with a person.
    .mend = How to fix it: take out the words about the person, keep the argument.
moderation-reason-advert = Advertising or politics
    .said = Rule { $rule } of the network, “Respect for people”: gossip, advertising and politics have no place here.
    .mend = How to fix it: take out prices, appeals and sales links, keep what helps in a lesson.
moderation-reason-pupils = Pupils’ data
    .said = Rule { $rule } of the network, “Safety of children”: no names, photos or signed works.
    .mend = How to fix it: take out children’s names, classes and photos, cover the names on pupils’ work.
moderation-reason-authorship = Someone else’s work
    .said = Rule { $rule } of the network, “Respect for work”: others’ work is published with its author named and with consent, or under its licence.
    .mend = How to fix it: name the author and the source, or use work of your own.
moderation-reason-unclear = Unclear what it will be
    .said = Rule { $rule } of the network, “Shared responsibility”: the description should make clear what you promise.
    .mend = How to fix it: say whom it is for, what will happen and what people will take away.
moderation-reason-repeat = Already there
    .said = Rule { $rule } of the network, “Quiet”: there is one like it here already.
    .mend = How to fix it: join the one that exists, or say how yours differs.
moderation-reason-other = Something else, in words
moderation-own-words = The moderator writes: { $words }
moderation-before-stop = <b>The author will read:</b>
moderation-send = Send as it is
moderation-add-words = Add my own words
moderation-said-passed = Done: the author will be told
moderation-said-left = Left as it is. Whoever reported it will be told; the author won’t hear of it.
moderation-said-stopped = The author will be told why
moderation-said-upheld = The decision stands; the author will be told.
moderation-said-undone = Decision taken back
form-case-stop = In your own words
form-case-stop-words = <b>What should the author know?</b>

    Short and to the point: what is wrong and how to fix it. The author will read this along with the reason.
    .label = Words to the author
form-case-answer = Answer to the appeal
form-case-answer-words = <b>Why does the decision stand?</b>

    A few words are enough. You may skip this.
    .label = Answer
form-case-appeal = Appeal
form-case-appeal-words = <b>What do you disagree with?</b>

    Say why the decision is wrong. Another moderator reads it or, where there is none, the same one. There is one appeal, so say what matters most.
    .label = Why

# To the author
moderation-mine-waiting = “{ $title }” is being checked. The answer will come here.
moderation-mine-looked-at = “{ $title }” was reported, a moderator is looking. If they decide to hide it, we’ll write here.
moderation-mine-claimed = <b>“{ $title }”: somebody says that it is someone else’s work.</b> Until it is decided, everything stays in place.
moderation-mine-claim = “{ $words }”
moderation-mine-until = A moderator will answer by { $until }.
moderation-mine-may-reply = You can answer once before it is decided.
moderation-mine-replied = <b>Your answer:</b> { $words }
moderation-mine-unfounded = “{ $title }”: the moderator found no one else’s work in it. Everything stays as it is.
moderation-reply = Answer
moderation-mine-passed = “{ $title }”: checked, all is well.
moderation-mine-restored = “{ $title }” can be seen by everybody again.
moderation-mine-stopped = <b>“{ $title }” needs some changes.</b> It isn’t published yet; your text is kept.
moderation-mine-hidden = <b>“{ $title }” was hidden by a moderator.</b> Your text is kept.
moderation-mine-hidden-for-good = <b>“{ $title }” is hidden: a second moderator agreed with the claim.</b> This decision is the last one. The text is kept; once fixed it can be shown again.
moderation-mine-appealed = Your appeal about “{ $title }” was sent: a moderator is looking at it. The answer will come here.
moderation-mine-alone = There is no other moderator in the network now, so the same person looks at the appeal.
moderation-mine-upheld = Your appeal about “{ $title }” was looked at: the decision stands. You can fix it and send it in again.
moderation-mine-withdrawn = “{ $title }”: taken out of the queue.
moderation-mend = Fix it
moderation-open = Open
moderation-appeal = I disagree
notice-case-open = Open
notice-case-mine = More
notice-case-submitted = Waiting to be checked: “{ $title }”
notice-case-reported = “{ $title }” was reported
notice-case-claim = Somebody says that “{ $title }” is someone else’s work. Answer by { $until }.
notice-case-appeal = Appeal: “{ $title }”
notice-case-trusted = You are trusted now: what you write will be published at once.
notice-claim-stopped = “{ $title }”: after your claim a moderator found that it breaks a rule, and it was hidden. Thank you.
notice-claim-left = “{ $title }”: the moderator found no one else’s work in it, and it stays. If you disagree, another moderator looks at it once: you have two weeks.
notice-claim-final = “{ $title }”: the second moderator found no one else’s work in it either. It stays, and this decision is the last.
notice-claim-restored = “{ $title }”: its author appealed, and everybody can see it again. This decision is the last.
notice-claim-upheld = “{ $title }”: its author appealed, and it stays hidden.
notice-claim-gone = “{ $title }”: its author has removed it.
notice-report-stopped = About your report: it breaks a rule and was hidden. Thank you.
notice-report-passed = About your report: the moderator found no breach, it stays. Thank you for looking out.
notice-trust-given = You are trusted: what you write is published at once.
notice-trust-taken = A moderator now looks first at what you write.

# Trust
roles-trust = Trust
trust-title = <b>Trust</b>: { $name }
trust-is-role = Trusted by role: everything is published at once.
trust-is-newcomer = A newcomer: a moderator looks at the first post before it is published.
trust-is-earned = Trusted: the first post was approved, the rest is published at once.
trust-is-given = Trusted: given by a moderator, everything is published at once.
trust-is-taken = Trust was taken back: a moderator looks at each thing first.
moderation-trust-role = trusted by role
moderation-trust-newcomer = newcomer
moderation-trust-earned = trusted
moderation-trust-given = trusted
moderation-trust-taken = trust taken back
trust-since = When: { $when }
trust-by = By: { $name }
trust-why = Reason: { $reason }
trust-give = Trust
trust-take = Take trust back
trust-said-given = Trust given
form-trust-take = Take trust back
form-trust-take-reason = <b>Why is trust taken back?</b>

    The person will read the reason. A moderator will look first at what they write.
    .label = Reason

# A report
report-button = Report
report-title = <b>What is wrong?</b> “{ $title }”

    The author won’t learn who reported it. We’ll write to you about the decision.
report-done = Thank you, a moderator will look at it. We’ll write to you about the decision. The author won’t learn who reported it.
form-claim = Someone else’s work
form-claim-words = <b>Where is it taken from?</b>

    Send a link to the source or to a material of the network, and a few words: what exactly was taken. The author reads this without your name and can answer.
    .label = Where it is taken from
form-claim-source = <b>Add a link</b>

    To the source, or to a material of the network (“Share” on its card). What you have written is kept.
    .label = Link
form-case-reply = Answer
form-case-reply-words = <b>Whose work is it?</b>

    The moderator reads your answer before deciding. You can answer once.
    .label = Your answer
error-report-source = Add a link: to the source, or to a material of the network (“Share” on its card). Without one there is the reason “Something else, in own words”.
error-case-reply-words = Write a few words: whose work it is.
form-claim-again = You disagree
form-claim-again-words = <b>What do you disagree with?</b>

    Write what the moderator has missed: which pages are taken, where this was before. The author reads it without your name.
    .label = Your words
claim-again = Disagree
claim-again-done = Another moderator will look at it. Their decision will come here, and it is the last.
claim-again-done-alone = Sent. There is no other moderator in the network now, so the same person looks at it. The decision will come here, and it is the last.
error-case-contest-late = It is too late to disagree: two weeks have passed, or it was looked at twice.
error-case-barred = This claim concerns you, or you have decided on it already: another moderator decides.
error-case-reply-late = It is too late to answer: your answer is sent, or it is decided.
form-report = Report
form-report-words = <b>What is wrong?</b>

    Write a few words to the moderator.
    .label = What is wrong

error-case-gone = It is gone. The queue: /organizer → “Moderation”.
error-case-own = This is your own, so another moderator has to decide.
error-case-held = Another moderator is looking at it now. In 15 minutes it can be yours.
error-case-decided = It has been decided already. Here is how it stands.
error-case-withdrawn = Its author has taken it back. There is nothing to decide.
error-case-changed = This changed while you were reading. Please read it again.
error-case-reason = Choose a reason, or say it in your own words.
error-case-appeal-own = Another moderator answers an appeal against your decision.
error-case-appeal-late = It can’t be appealed any more. Fix it and send it in again.
error-case-appeal-words = Write a few words: what do you disagree with?
error-case-sent-again = The author has sent it in again. Look at the new case.
error-case-undo-late = A decision can be taken back within a day, and the day has passed.
error-case-undo-other = Only whoever made the decision can take it back.
error-report-own = This is your own. You can change or delete it.
error-report-twice = You have reported this already. We’ll write to you about the decision, unless we have.
error-report-words = Write a few words: what is wrong?
error-trust-own = You can’t give or take back your own trust: another moderator does that.
error-trust-role = This person is trusted by role. Take the role first: “People and roles”.
error-trust-reason = Write the reason: the person will read it.
