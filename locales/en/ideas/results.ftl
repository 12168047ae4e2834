# What came out: the result of a project, its authors, the archive

result-door = What came out
result-door-work = Result
result-title = <b>What came out: { $title }</b>
result-none = There is no result yet. When it is ready, a leader describes it and sends it to two reviewers from other schools. If it didn’t work out, the project can be ended without blame. Say what you learnt: that helps others.
result-lessons = <b>What we would do differently:</b> { $words }
result-authors = <b>Authors</b>
result-author = { $name } — { $role }
result-unnamed = { $count ->
        [one] and { $count } more of the team
       *[other] and { $count } more of the team
    }
result-team = { $count ->
        [one] A team of { $count }
       *[other] A team of { $count }
    }
result-points = The reviewers’ score: { $points } of { $most }.
result-gates = <b>Missing before the next step:</b>
result-gate = — { $what } <i>({ $who })</i>
result-move-yours = your move
result-move-team = the team’s move
result-move-reviewers = the reviewers’ move
result-ask-name = <b>Should your name be among the authors?</b> Until you answer, it isn’t.
result-photos = { $count ->
        [one] Photos: { $count } step
       *[other] Photos: { $count } steps
    }
result-advice = Reviewers’ advice
result-advice-title = <b>What the reviewers advised: { $title }</b>
result-do-say = Describe the result
result-do-files = Materials: { $count }
result-do-file = + File
result-do-drop = Remove the file
result-do-submit = Send to the reviewers
result-do-back = Back to work
result-do-pub = Publish the result
result-do-name = Show my name
result-do-unname = Hide my name
result-do-show = Show the reviewers’ advice to all
result-do-keep = Keep the advice to the authors
result-do-end = End without a result
result-said-say = Noted. Add materials, and send it to the reviewers when all is ready.
result-said-file = The file is added.
result-said-dropped = The file is removed.
result-said-submit = Sent for review. Those of the team who hadn’t said whether to be named were asked.
result-said-back = The project is at work again. Reviewers who were still reading were told that they needn’t go on.
result-said-pub = Published! The team and all who supported the project will hear of it.
result-said-name = Your name is among the authors.
result-said-unname = Your name isn’t among the authors.
result-said-show = Whoever opens the result can read the reviewers’ advice; their names aren’t shown.
result-said-keep = Only the authors see the reviewers’ advice.
result-said-ended = The project has ended. What you learnt stays in the archive: thank you for that.
result-question-submit = Send the result “{ $title }” to two reviewers from other schools? While they read, it can’t be changed, but it can be taken back to work. No names of authors in the text and the files: reviewers aren’t told them.
result-question-back = Take “{ $title }” back to work? If the reviewers are still reading, they will be told that they needn’t go on.
result-question-pub = Publish the result “{ $title }”? All members of the network will see it. From the diary they see only the photos that you showed to all.
result-question-silent = { $count ->
        [one] { $count } author hasn’t answered: that name won’t be shown.
       *[other] { $count } authors haven’t answered: their names won’t be shown.
    }
result-children = There must be no pupils’ data in the text and the files. Where there are children in the pictures, their parents must have agreed in writing to exactly this.
result-files-title = <b>Materials: { $title }</b>
result-links = Links:
result-files-none = Nothing yet.
result-files-how = Links are added along with the words of the result, files right here: up to 8.
result-notice-credit = The result of the project “{ $title }” is with the reviewers. <b>Should you be named among the authors?</b> If you don’t answer, you won’t be.
result-notice-published = The result of the project “{ $title }” is published. See what came out!

results-door = What came of it
results-title = <b>What came out</b>: projects that are over
results-none = No project is over yet. The first can be yours.
results-published = result published
results-closed = ended without a result
results-line = <b>{ $title }</b> ({ $state })
    { $words }
results-line-lessons = They would do differently: { $lessons }

waits-result-credit = Name you as an author? { $title }
waits-result-publish = Can be published: { $title }
waits-result-silent = Authors don’t answer ({ $count }): { $title }

form-result_new = The result of a project
    .submit = Note it
form-result_new-words = <b>What came out?</b>

    And how a teacher of another school can use it. No names: reviewers aren’t told who the authors are.
    .label = What came out
form-result_new-lessons = <b>What would you do differently?</b>

    This helps those who come after you most.
    .label = Would do differently
form-result_new-links = <b>Where is it?</b>

    One link or several in one message. Files can be added afterwards.
    .label = Links
form-result_file = A file of the result
form-result_file-file = <b>Send the file</b>

    No names of authors inside: reviewers will read it.
    .label = File
form-result_end = End without a result
    .submit = End the project
form-result_end-words = <b>What did you get done, and why do you end?</b>

    No blame: it happens to everybody. Two sentences help others.
    .label = What was done
form-result_end-lessons = <b>What would you do differently?</b>
    .label = Would do differently

error-project-review = The project’s result is with the reviewers. A leader can take it back to work.
error-project-published = The project’s result is published already: the work is done.
error-result-unsaid = First tell what came out: “Describe the result”.
error-result-schools = Schools not named: { $count }. Reviewers must be from other schools, so everybody in the team has to name theirs: /me.
error-result-unreviewed = The reviewers haven’t answered yet. If none is found in 30 days, the result goes out without a review.
error-result-files-most = The result has { $most } files already. Put the rest behind a link.
error-result-links-most = There can be { $most } links at most. Gather the others on one page.
error-result-not-author = You aren’t among the authors of this result. If that is a mistake, write to the leader from the project’s card.
error-result-not-yet = So far only the team sees the result. Everybody will when it is published.
error-result-file = This file isn’t here any more. Open the result again.
error-result-advice = So far only the authors see the reviewers’ advice. Ask the leader from the project’s card.

data-results = Results of projects
    .stays = your place among the authors as “Former member No. …”, if you agreed to be named, and files of published results
    .goes = your files that aren’t published yet
    .project = Project
    .role = Role
    .seat = Place in the team
    .words = What came out
    .lessons = Would do differently
    .shown = Name shown
    .when = Asked
    .file = File
