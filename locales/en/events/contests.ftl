# Contests
contest-none = <b>{ $title }</b>: the contest has no rules yet. The host sets them before publishing.
contest-rules = Rules of the contest
contest-set-up-change = Change the rules
contest-set-up = Set the rules
contest-set-up-again = Dates for entries and results
contest-title = <b>Contest</b>: { $title }
contest-phase-submitting = Entries are accepted until: { $until }. Sent so far: { $works }.
contest-results-at = Results: { $results }.
contest-results-late = The results were due: { $results }. They aren’t out yet.
contest-rule = <b>How it is counted:</b> places go by the average score. An entry gets a place if at least { $least } jurors have judged it. If scores are still missing on the day of the results, the host may publish the results with the scores there are.
contest-phase-judging = No more entries are accepted (since { $until }); entries: { $works }. The jury judges without knowing names.
contest-phase-published = The results are out. Entries: { $works }, accepted until: { $until }.
contest-criteria = <b>Criteria</b>, 0 to { $top } each:
contest-criterion = { $number }. { $name }
contest-criterion-weighed = { $number }. { $name } (weight { $weight })
contest-mine = Your entry is No. { $number }: “{ $title }”.
contest-host = In the jury: { $jurors }. Scores missing: { $missing }. The scores themselves are hidden until the results are out, from hosts too.
contest-host-short = Entries not judged by at least { $least } jurors yet: { $count }.
contest-host-waits = Until the day of the results all scores are needed; from then on those there are will do. If there are too few people, invite more jurors; if there is too little time, move the results. The contest can be cancelled on the host’s panel.
contest-host-may-close = The results can be published now.
contest-weigh = Weights of criteria
contest-submit = Send an entry
contest-resubmit = Replace my entry
contest-withdraw = Withdraw my entry
contest-works = Judge the entries
contest-result = My scores
contest-publish = Publish the results
contest-publish-ask = Publish the results? Entries: { $works }, { $missing ->
    [0] no score is missing
   *[other] scores missing: { $missing }
}. Authors will see their scores and the jury’s words; they can’t be changed then.
contest-publish-short = Left without a place, as fewer than two jurors have judged them: { $count }.
contest-publish-yes = Yes, publish
contest-protocol = <b>Results</b>
contest-line = Place { $place }: No. { $number } “{ $title }” — { $total } of { $most }
contest-line-no-place = No place: No. { $number } “{ $title }” — too few scores
contest-authors = Authors and points
contest-authors-title = <b>Results with names</b>: { $title }

    Only hosts see them.
contest-author = { $line }
    { $name }, scores: { $jurors }
contest-author-gone = name erased
contest-table-file = results
contest-table = <b>{ $title }</b>: results with names
contest-sheet = Results
contest-column-place = Place
contest-column-no-place = none
contest-column-number = Entry No.
contest-column-work = Entry
contest-column-author = Author
contest-column-region = Region
contest-column-total = Points
contest-column-most = Of
contest-column-jurors = Scores
contest-works-title = <b>Entries</b>. Left to judge: { $left }.
contest-no-works = There are no entries to judge.
contest-work-open = No. { $number } · { $title }
contest-work-judged = ✓ No. { $number } · { $title }
contest-work = <b>Entry No. { $number }</b>: { $title }
contest-work-link = Link: { $link }
contest-work-file = Open the file
contest-work-file-text = The file of entry No. { $number }
contest-own-scores = Your scores: { $scores }. Your words: “{ $words }”
contest-judge = Judge
contest-result-title = <b>Entry No. { $number } “{ $title }”</b>: place { $place }, points in all: { $total }
contest-result-no-place = <b>Entry No. { $number } “{ $title }”</b>: no place, fewer than { $least } jurors have judged it
contest-juror = Juror { $number }: { $scores }
    “{ $words }”
contest-appeal = Appeal
contest-appeal-open = Read the appeal
contest-appeal-reply = Answer
contest-appeal-title = <b>Appeal</b>: { $title }, entry No. { $number } “{ $work }”
contest-appeal-said = Appeal: “{ $words }”
contest-appeal-answer = Answer: “{ $answer }”
contest-appeal-waits = The answer will come here.
contest-said-submitted = Entry received, it is No. { $number }
contest-said-withdrawn = Entry deleted
form-contest_new = New contest
    .submit = Save the draft
form-contest_new-title = <b>What is the contest called?</b>

    For example: “The best physics lesson”.
    .label = Title
form-contest_new-until = <b>Until when are entries accepted?</b>

    For example: “30 November, 23:00”.
    .label = Entries until
form-contest_new-results = <b>When are the results?</b>

    By then the jury has judged the entries. For example: “15 December, 18:00”.
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
form-contest_new-description = <b>Which entries do you want, and from whom?</b>

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
form-contest-until = <b>Until when are entries accepted?</b>

    For example: “30 November, 23:00”.
    .label = Entries until
form-contest-results = <b>When are the results?</b>

    By then the jury has judged the entries. For example: “15 December, 18:00”.
    .label = Results
form-contest-criteria = <b>By which criteria are they judged?</b>

    Each on a line of its own, seven at most. After publishing they can’t be changed.
    .label = Criteria
form-contest_work = Entry for a contest
    .submit = Send the entry
form-contest_work-title = What is your work called? Without your name: the jury mustn’t know the author.
    .label = Title
form-contest_work-words = Describe your work. No names, no school, no pupils’ data.
    .label = Description
form-contest_work-link = A link to your work, if there is one. See that it doesn’t show your name.
    .label = Link
form-contest_work-file = <b>A file or photo, if there is one.</b> No children in the picture.

    The jury gets the file with a number for a name. But your name inside the file and in its properties stays: take it out yourself.
    .label = File
form-contest_judge = Judging an entry
    .submit = Give the scores
form-contest_judge-scores = <b>Entry No. { $number }</b>: { $title }

    { $criteria }

    A score for each criterion, in order: numbers from 0 to { $top } with spaces, for example “{ $example }”.
    .label = Scores
form-contest_judge-words = Words for the author: what is good, what could be better. The author won’t see your name.
    .label = Words
form-contest_weights = Weights of criteria
form-contest_weights-weights = <b>How many times more does a criterion count?</b>

    { $criteria }

    A number from 1 to { $most } for each, in order, for example “{ $example }”. The same number for all makes them equal. Everybody sees the weights on the contest’s card; they can be changed while entries are accepted.
    .label = Weights
form-contest_appeal = Appeal
    .submit = Appeal
form-contest_appeal-words = What don’t you agree with? You can appeal once, within three days.
    .label = Appeal
form-contest_answer = Answer to an appeal
    .submit = Send the final answer
form-contest_answer-words = What shall we answer? The answer is final.
    .label = Answer

error-contest-criteria = One to { $most } criteria, each on a line of its own and no longer than { $limit } characters.
error-contest-weights = Write a number from 1 to { $most } for each criterion, { $count } in all.
error-contest-weights-fixed = Entries are no longer accepted: the weights stand now.
error-contest-phase = It isn’t time to judge: entries are still accepted, or the results are out.
error-contest-own = You can’t judge your own entry.
error-contest-incomplete = Until the day of the results all scores are needed. Missing: { $missing }; entries judged by fewer than two: { $short }. From that day on those there are will do.
error-contest-unjudged = No entry has been judged by at least { $least } jurors. Invite more jurors, move the results, or cancel the contest.
error-contest-over = The results are out, and the contest is over.
error-contest-not-out = Who sent what is shown once the results are out: until then the jury judges without names.
error-contest-entrant-judges = Those who sent an entry to the contest can’t judge the others. Invite somebody else.
error-contest-appeal-late = An appeal is made within three days of the results.
error-contest-appealed = You have appealed already, and one appeals once. The answer will come here, unless it has come.
error-contest-form = This isn’t a contest.
error-contest-criteria-fixed = The criteria are published and can’t change: people are already preparing entries by them.
error-contest-date-fixed = The time for entries can only be extended: people work towards the date they know.
error-contest-judged = The jury is giving scores, so entries can’t be accepted again. The results can still be moved: leave “entries until” as it is.
error-contest-none = Set the rules of the contest first: “Contest” on the card → “Set the rules”.
error-contest-no-jury = A contest needs a jury: at least { $least } must agree, so far { $count } have. Tap “Ask somebody to judge”: those you ask see the draft and answer.
error-contest-results = The results come at least an hour after the deadline for entries, and within { $days } days.
error-contest-late = Entries are no longer accepted.
error-contest-juror-enters = A juror can’t send an entry.
error-contest-not-juror = Only the jury judges entries.
error-contest-entry-gone = There is no such entry: it was withdrawn, or the results aren’t out yet.
