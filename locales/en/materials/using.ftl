# What became of a material: lessons, thanks, reviews, statistics

material-use = Used in a lesson
material-use-undo = ✓ Used in a lesson
material-use-said = Noted. If you have a minute, say how it went: its author learns more from that than from marks.
material-use-undone = Not noted any more
material-tell = Note on the lesson
material-tell-again = Change your note
material-told = Thank you! The author will read how it went.
material-thank = Thank you
material-unthank = ✓ Thank you
material-thank-said = You have said thanks: the author sees how many have
material-unthank-said = Your thanks are taken back
material-used = { $count ->
        [one] Used in { $count } lesson
       *[other] Used in { $count } lessons
    }
material-thanked = Thanks: { $count }
material-lessons = How it went: { $count }
material-lessons-title = <b>How it went in lessons</b>: { $title }
material-lessons-none = Nobody has described a lesson yet. Have you used it? Say how it went on its card.
material-lesson = <b>{ $name }</b>, { $date }
    { $words }
material-lesson-former = Former member
form-material_lesson = How the lesson went
form-material_lesson-note = <b>How did it go?</b>

    The class, what worked, what you would change. No names of children.
    .label = How it went
material-notice-used = <b>{ $name }</b> on your material “{ $title }” in a lesson:

    { $words }
material-notice-used-line = “{ $title }”: a note on a lesson
material-notice-open = Open the material

material-ask-review = Ask for a review
material-ask-review-yes = Send it to reviewers
material-ask-review-question = Send “{ $title }” (version { $version }) to two reviewers from other schools? They judge by five criteria and give advice.

    We don’t tell them who you are, so take names out of the files.

    They have up to 13 days; if none are found within 30 days, it stays “not reviewed”. It can be used while they read.
material-review-asked = Sent for review. We will write when it is over.
material-points = Reviewers’ points: { $points } of { $most }.
material-points-before = Reviewers’ points: { $points } of { $most } (version { $version }).
material-advice = Reviewers’ advice
material-advice-title = <b>What the reviewers advise</b>: { $title }, version { $version }
material-advice-show = Show the advice to all
material-advice-keep = Keep the advice to the authors
material-advice-show-said = Whoever opens the material can read the reviewers’ advice; their names aren’t shown.
material-advice-keep-said = Only the authors read the reviewers’ advice.

materials-use = How they are used
material-statistics-title = <b>How your materials are used</b>
material-statistics = In all: taken { $got }, used in lessons { $used }, thanks { $thanked }.
material-statistics-week = In the last 7 days: taken { $got }, used in lessons { $used }, thanks { $thanked }.
material-bars-got = Taken, by week
material-bars-used = Used in lessons

error-material-yours = This one is yours: marks and thanks come from colleagues. “My materials” shows how it is used.
error-material-unshared = This material isn’t shared now. Look at others: /materials
error-material-unreviewed = The reviewers haven’t answered yet. When they have, you can show their advice.
error-material-advice = Only the authors read the reviewers’ advice. Ask the author from the material’s card.
