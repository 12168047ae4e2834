# Contests
contest-none = <b>{ $title }</b>: the contest has no rules yet. The host sets them before publishing.
contest-rules = Rules of the contest
contest-set-up-change = Change the rules
contest-set-up = Set the rules
contest-set-up-again = Dates of works and results
contest-title = <b>Contest</b>: { $title }
contest-phase-submitting = Works are taken until: { $until }. Sent so far: { $works }.
contest-results-at = Results: { $results }.
contest-results-late = The results were due: { $results }. There is no protocol yet.
contest-rule = <b>How it is counted:</b> places go by the average score. A work gets a place if at least { $least } jurors have judged it. If scores are still missing on the day of the results, the host may publish the protocol with those there are.
contest-phase-judging = No more works are taken (since { $until }); works: { $works }. The jury judges without knowing names.
contest-phase-published = The protocol is published. Works: { $works }, taken until: { $until }.
contest-criteria = <b>Criteria</b>, 0 to { $top } each:
contest-criterion = { $number }. { $name }
contest-criterion-weighed = { $number }. { $name } (weight { $weight })
contest-mine = Your work is No. { $number }: “{ $title }”.
contest-host = In the jury: { $jurors }. Scores missing: { $missing }. The scores themselves are hidden until the protocol, from hosts too.
contest-host-short = Works not judged by at least { $least } jurors yet: { $count }.
contest-host-waits = Before the day of the results the protocol waits for all scores, from then on those there are will do. Too few people: invite more jurors; too little time: move the results. The contest can be cancelled on the host’s panel.
contest-host-may-close = The protocol can be published now.
contest-weigh = Weights of criteria
contest-submit = Send a work
contest-resubmit = Replace my work
contest-withdraw = Take my work back
contest-works = Judge the works
contest-result = My scores
contest-publish = Publish the protocol
contest-publish-ask = Publish the protocol? Works: { $works }, scores missing: { $missing }. Authors will see their scores and the jury’s words; they can’t be changed then.
contest-publish-short = Without a place, being judged by fewer than two jurors: { $count }.
contest-publish-yes = Yes, publish
contest-protocol = <b>Protocol</b>
contest-line = Place { $place }: No. { $number } “{ $title }” — { $total } of { $most }
contest-line-no-place = No place: No. { $number } “{ $title }” — too few scores
contest-authors = Authors and points
contest-authors-title = <b>Protocol with names</b>: { $title }

    Only hosts see it.
contest-author = { $line }
    { $name }, scores: { $jurors }
contest-author-gone = name erased
contest-table-file = protocol
contest-table = <b>{ $title }</b>: protocol with names
contest-sheet = Protocol
contest-column-place = Place
contest-column-no-place = none
contest-column-number = Work No.
contest-column-work = Work
contest-column-author = Author
contest-column-region = Region
contest-column-total = Points
contest-column-most = Of
contest-column-jurors = Scores
contest-works-title = <b>Works</b>. Left to judge: { $left }.
contest-no-works = There are no works to judge.
contest-work-open = No. { $number } · { $title }
contest-work-judged = ✓ No. { $number } · { $title }
contest-work = <b>Work No. { $number }</b>: { $title }
contest-work-link = Link: { $link }
contest-work-file = Open the file
contest-work-file-text = The file of work No. { $number }
contest-own-scores = Your scores: { $scores }. Your words: “{ $words }”
contest-judge = Judge
contest-result-title = <b>Work No. { $number } “{ $title }”</b>: place { $place }, points in all: { $total }
contest-result-no-place = <b>Work No. { $number } “{ $title }”</b>: no place, fewer than { $least } jurors have judged it
contest-juror = Juror { $number }: { $scores }
    “{ $words }”
contest-appeal = Appeal
contest-appeal-open = Read the appeal
contest-appeal-reply = Answer
contest-appeal-title = <b>Appeal</b>: { $title }, work No. { $number } “{ $work }”
contest-appeal-said = Appeal: “{ $words }”
contest-appeal-answer = Answer: “{ $answer }”
contest-appeal-waits = The answer comes here.
contest-said-submitted = Work received, it is No. { $number }
contest-said-withdrawn = Work deleted
form-contest_new = New contest
    .submit = Save the draft
form-contest_new-title = <b>What is the contest called?</b>

    For example: “The best physics lesson”.
    .label = Title
form-contest_new-until = <b>Until when are works taken?</b>

    For example: “30 November 23:00”.
    .label = Works until
form-contest_new-results = <b>When are the results?</b>

    By then the jury has judged the works. For example: “15 December 18:00”.
    .label = Results
form-contest_new-others = <b>Invite the same people?</b>

    Whoever hosted and judged last time gets an invitation, and answers it.
    .label = Hosts and jury
contest-criteria-doubt = Are these { $count } criteria or one? After publishing they can’t be changed.

    { $criteria }
contest-criteria-apart = Several: { $count }
contest-criteria-one = One criterion
form-contest_new-criteria = <b>By which criteria are they judged?</b>

    Each on a line of its own, seven at most. After publishing they can’t be changed.
    .label = Criteria
form-contest_new-description = <b>Which works do you want, and from whom?</b>

    A few sentences: topic, length, what to send.
    .label = Description
form-contest_new-subject = Which subject is it closest to? If to all, skip this.
    .label = Subject
form-contest_new-zone = By the clock of which town are the dates shown?
    .label = Time zone
form-contest_new-audience = Who may take part?
    .label = Who may take part
form-contest = Rules of the contest
    .submit = Save the rules
form-contest-until = <b>Until when are works taken?</b>

    For example: “30 November 23:00”.
    .label = Works until
form-contest-results = <b>When are the results?</b>

    By then the jury has judged the works. For example: “15 December 18:00”.
    .label = Results
form-contest-criteria = <b>By which criteria are they judged?</b>

    Each on a line of its own, seven at most. After publishing they can’t be changed.
    .label = Criteria
form-contest_work = Work for a contest
    .submit = Send the work
form-contest_work-title = What is the work called? Without your name: the jury mustn’t know the author.
    .label = Title
form-contest_work-words = Describe the work. No names, no school, no pupils’ data.
    .label = Description
form-contest_work-link = A link to the work, if there is one. See that it doesn’t show your name.
    .label = Link
form-contest_work-file = <b>A file or photo, if there is one.</b> No children in the picture.

    The jury gets the file with a number for a name. But your name inside the file and in its properties stays: take it out yourself.
    .label = File
form-contest_judge = Judging a work
    .submit = Give the scores
form-contest_judge-scores = <b>Work No. { $number }</b>: { $title }

    { $criteria }

    A score for each criterion, in order: numbers from 0 to { $top } with spaces, for example “{ $example }”.
    .label = Scores
form-contest_judge-words = Words for the author: what is good, what could be better. The author won’t see your name.
    .label = Words
form-contest_weights = Weights of criteria
form-contest_weights-weights = <b>How many times more does a criterion count?</b>

    { $criteria }

    A number from 1 to { $most } for each, in order, for example “{ $example }”. The same number for all makes them equal. Everybody sees the weights on the contest’s card; they can be changed while works are taken.
    .label = Weights
form-contest_appeal = Appeal
    .submit = Appeal
form-contest_appeal-words = What don’t you agree with? There is one appeal, within three days.
    .label = Appeal
form-contest_answer = Answer to an appeal
    .submit = Answer for good
form-contest_answer-words = What do we answer? The answer is final.
    .label = Answer

error-contest-criteria = One to { $most } criteria, each on a line of its own and no longer than { $limit } characters.
error-contest-weights = Write a number from 1 to { $most } for each criterion, { $count } in all.
error-contest-weights-fixed = Works are no longer taken: the weights stand now.
error-contest-phase = It isn’t time to judge: works are still taken, or the protocol is published.
error-contest-own = You can’t judge your own work.
error-contest-incomplete = Before the day of the results all scores are needed. Missing: { $missing }; works judged by fewer than two: { $short }. From that day on those there are will do.
error-contest-unjudged = No work has been judged by at least { $least } jurors. Invite more jurors, move the results, or cancel the contest.
error-contest-over = The protocol is published, the contest is over.
error-contest-not-out = Who sent what is seen after the protocol: before it the jury judges without names.
error-contest-entrant-judges = Those who sent a work to the contest can’t judge the others. Invite somebody else.
error-contest-appeal-late = An appeal is made within three days of the protocol.
error-contest-appealed = You have appealed already. The answer comes here.
error-contest-form = This isn’t a contest.
error-contest-criteria-fixed = The criteria are published and can’t change: people prepare their works by them.
error-contest-date-fixed = The time for works can only grow: people work towards the date they know.
error-contest-judged = The jury is giving scores, so works can’t be taken again. The results can still be moved: leave “works until” as it is.
error-contest-none = Set the rules of the contest first: “Contest” on the card → “Set the rules”.
error-contest-no-jury = A contest needs a jury: at least { $least } must agree, so far { $count } have. Tap “Ask somebody to judge”: those you ask see the draft and answer.
error-contest-results = The results come at least an hour after the last moment for works, and within { $days } days.
error-contest-late = Works are no longer taken.
error-contest-juror-enters = A juror can’t send a work.
error-contest-not-juror = Only the jury judges works.
error-contest-entry-gone = There is no such work: it was taken back, or the protocol isn’t published yet.
