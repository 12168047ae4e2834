# What came out: projects that are over, and the archive

result-door = What came out
result-title = <b>What came out: { $title }</b>
result-none = The project is still going on. If it didn’t work out, it can be ended without blame, telling what you learnt: that helps others.
result-lessons = <b>What we would do differently:</b> { $words }
result-do-end = End without a result
result-said-ended = The project has ended. What you learnt stays in the archive: thank you for that.
results-door = What came of it
results-title = <b>What came out</b>: projects that are over
results-none = No project is over yet. The first can be yours.
results-line = <b>{ $title }</b>
    { $words }
results-line-lessons = <b>{ $title }</b>
    { $words }
    They would do differently: { $lessons }

form-result_end = End without a result
    .submit = End the project
form-result_end-words = <b>What did you get done, and why do you end?</b>

    No blame: it happens to everybody. Two sentences help others.
    .label = What was done
form-result_end-lessons = <b>What would you do differently?</b>
    .label = Would do differently
