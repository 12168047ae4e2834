# Reviews: their authors and reviewers
menu-reviews = My reviews
review-role-reviewer = reviewer
review-mine-title = <b>My reviews</b>
review-mine-none = Nobody has asked you for one yet. The network’s experts write reviews; organizers give that role. Put your subjects, grades and school on your page: that is how reviewers are found.
review-credit-shown = Completed reviews: { $count }. Your page shows this number.
review-credit-hidden = Completed reviews: { $count }. Only you see this.
review-credit-show = Show it on my page
review-credit-hide = Don’t show it on my page
credit-reviews = Reviews written for the network: { $count }
review-line-waits = To do: { $title }
review-line-done = ✓ { $title }
review-title-gone = deleted work

review-task = <b>Review</b>: { $title } (version { $version })
review-task-links = Links:
review-asked-until = You are asked for a review. Please answer by { $until }. You then have 10 days for the review.
review-write-until = The review is due by { $until }.
review-waits-for-others = Your review is in. Until the second reviewer has finished, you can still edit it.
review-promise = We don’t tell you who the authors are, or the authors who you are. We promise no more than that: the work itself or a style may give somebody away.
review-agree = I’ll do it
review-refuse = I can’t
review-refused = Thank you for telling us: we’ll ask another colleague. No reasons needed.
review-said-agreed = Thank you! You have 10 days
review-judge = Write the review
review-judge-again = Edit the review
review-file = File { $number }
review-file-text = A file of the work, without the author’s name.
review-own = <b>Your review</b>
review-other = <b>Another reviewer</b>
review-number = <b>Review { $number } of { $of }</b>
review-points = { $criterion }: { $score } of { $top }
review-total = Total: { $total } of { $most }
review-answer = <b>The author’s answer:</b>

review-rubric = What the scores mean
review-rubric-title = <b>How we judge</b>
review-criterion = <b>{ $name }</b>
review-anchor = { $score } — { $words }
review-rule = “Recommended by the network” takes a mean of at least { $least } of { $most } and no criterion with a mean under { $criterion }. When two are more than { $gap } apart, a third is asked, and the score in the middle counts.
rubric-work-aim = Aim and result
    .anchor0 = no aim is named
    .anchor1 = an aim, but no result
    .anchor2 = the aim is partly reached
    .anchor3 = the aim is reached
    .anchor4 = it is reached, and that is shown
rubric-work-content = Content
    .anchor0 = gross errors
    .anchor1 = many inaccuracies
    .anchor2 = mostly right
    .anchor3 = right and complete
    .anchor4 = right, complete, and fits these children
rubric-work-use = Can be reused
    .anchor0 = can’t be repeated
    .anchor1 = by the author alone
    .anchor2 = much must be filled in
    .anchor3 = with small changes
    .anchor4 = take it and teach it tomorrow
rubric-work-proof = Tried in practice
    .anchor0 = not tried
    .anchor1 = impressions only
    .anchor2 = tried once
    .anchor3 = tried several times
    .anchor4 = in several classes or schools
rubric-work-care = Form and care
    .anchor0 = children’s data, or others’ work uncredited
    .anchor1 = sources aren’t named
    .anchor2 = uneven
    .anchor3 = tidy, sources named
    .anchor4 = exemplary

form-judge_work = Review
    .submit = Send the review
form-judge_work-aim = <b>Aim and result</b>

    Is the aim named, and can one see what came of it?
    .label = Aim and result
form-judge_work-content = <b>Content</b>

    Is it right, and does it fit the children?
    .label = Content
form-judge_work-use = <b>Can be reused</b>

    Could a colleague of another school repeat it?
    .label = Can be reused
form-judge_work-proof = <b>Tried in practice</b>

    How can one tell that it works?
    .label = Tried in practice
form-judge_work-care = <b>Form and care</b>

    Is it clear, are sources named, are there no personal data or photos of children?
    .label = Form and care
form-judge_work-advice = <b>One piece of advice</b>

    What would make it better? The author reads it without your name and may show it to the network.
    .label = Advice
form-review_answer = Answer to the reviews
    .submit = Answer
form-review_answer-words = <b>Your answer to the reviewers</b>

    You can answer once. It doesn’t change the outcome.
    .label = Answer

review-card = <b>Expert review</b>: { $title } (version { $version })
review-state-open = The review is under way.
review-state-third = The reviewers are far apart: a third is asked.
review-state-recommended = <b>Recommended by the network.</b>
review-state-advised = There is something to work on: read the reviewers’ advice. A new version can be sent again.
review-state-without = Not reviewed: there weren’t enough reviewers within 30 days.
review-state-withdrawn = The review was withdrawn.
review-progress = Reviewers needed: { $needed }. Agreed: { $agreed }, finished: { $done }, still to answer: { $asked }.
review-few = Reviewers missing: { $missing }. They must be experts in this subject from other schools. The bot looks every day; in { $days } { $days ->
        [one] day
       *[other] days
    } the work is left without a review.
review-hidden = Authors aren’t told who reviews, and reviewers aren’t told who the authors are.
review-answer-once = You can answer the reviewers once.
review-answer-button = Answer the reviewers
review-withdraw = Withdraw from review
review-withdraw-ask = Withdraw “{ $title }” from review? Whoever is reading it already will be told that they needn’t go on.
review-withdraw-yes = Yes, withdraw it
review-to-experts = Who our experts are
review-open = Reviews
review-open-live = How the review goes
review-standing-under-way = The review is under way.
review-standing-few = The review is under way; reviewers are still missing.
review-standing-recommended = ✓ Recommended by the network.
review-standing-advised = Reviewed, with advice.
review-standing-without = Not reviewed.

waits-review-asked = Review, answer { $left }: { $title }
waits-review-write = Review, due { $left }: { $title }
waits-review-late = A review is late: { $title }
waits-review-few = Too few reviewers ({ $left }): { $title }

notice-review-open = Open
notice-review-list = My reviews
notice-review-asked = <b>Would you review this?</b> “{ $title }”. Please answer by { $until }. If you agree, you have 10 days. We don’t name the authors to you, or you to them.
notice-review-remind-answer = Will you review “{ $title }”? We wait for your answer until { $until }, then we ask somebody else.
notice-review-remind = The review of “{ $title }” is due by { $until }.
notice-review-remind-late = The review of “{ $title }” was due. We wait three days more, then we ask somebody else.
notice-review-passed = The review of “{ $title }” isn’t expected of you any more. Nothing to do.
notice-review-school = You could be asked for a review, but your page has no school. A reviewer mustn’t be from the author’s school, so please name yours first.
notice-review-school-tell = Name my school
notice-review-over-recommended = “{ $title }” is <b>recommended by the network</b>. You can read the reviews and answer them once.
notice-review-over-advised = The review of “{ $title }” is done. The reviewers advise what to improve: read it and, if you like, answer once.
notice-review-over-without = “{ $title }” is left without a review: there weren’t enough reviewers within 30 days. You can ask again.
notice-review-thanks = Thank you for your review of “{ $title }”! The outcome: { $outcome } You can now see what the others wrote.
notice-review-answered = The author has answered the reviews of “{ $title }”.

data-reviews = Reviews
    .goes = the words of your reviews and answers, your name
    .stays = the scores without your name: others’ outcomes rest on them
    .reviewed = Your review of
    .scores = Scores
    .words = Words
    .when = When
    .asked_for = You asked for a review of
    .version = Version
    .subjects = Subjects
    .grades = Grades
    .state = How it stands
    .since = Since
    .few_since = Reviewers missing since
    .answer = Your answer
    .answered_at = Answered
    .said_of = A review of your work
    .shown_since = Number of reviews on your page since

error-review-gone = This review is gone or isn’t yours. What waits for you is in “My reviews”.
error-review-passed = This review has gone to somebody else. Yours are in “My reviews”.
error-review-over = The review is over, or yours already counts: it can’t be changed.
error-review-not-yet = Too early: the review isn’t over. The bot will tell you the outcome.
error-review-not-yours = Only the author of the work can do that.
error-review-answered = You have answered already; there is one answer. A new version can be reviewed again.
error-review-asked = This version has been reviewed or is under review. Send a new version.
error-review-schools = { $count } of the authors and the team haven’t named their school. A reviewer must be from another one, so they need to put theirs on their page first.
error-review-unfit = You are in the team of this work and can’t review it. Tap “I can’t”.
error-review-same-school = A reviewer must be from another school than the authors and the other reviewer. Check the school on your page or tap “I can’t”.
error-review-agree-first = Tap “I’ll do it” first.
error-review-advice = Some advice is needed: at least { $least } characters on what to improve.
error-scores = Exactly { $count } { $count ->
        [one] number
       *[other] numbers
    } from 0 to { $top } are needed, with spaces between.
