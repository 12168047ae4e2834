# Many files at once: each becomes a material, the questions are asked once

materials-many = Upload many
material-batch-title = <b>Uploading materials</b>
material-batch-how = Send files one by one or as albums, up to { $most } at a time. Each becomes a material of its own, its title comes from the file’s name. We ask for subject, grade, type and licence once for all of them.

    You can stop and send more later: what has come is kept for { $days } days after the last file. No names or photos of children, please.
material-batch-more = Send more, up to { $most } at a time, or go on to the questions. You can also send more later: what has come is kept for { $days } days.
material-batch-taken = { $count ->
        [one] <b>{ $count }</b> file received.
       *[other] <b>{ $count }</b> files received.
    }
material-batch-unfit = Not accepted: <b>{ $count }</b>
material-batch-unfit-one = ⛔ { $name }: { $why }
material-batch-unfit-more = … and { $count } more
material-batch-pending = ⏳ Still looking at files: { $count }
material-batch-again = This file is here already.
material-batch-next = Next: subject, grade, licence
material-batch-list = To the list
material-batch-drop = Cancel all
material-batch-drop-question = { $count ->
        [one] Cancel the upload? { $count } file that you sent will be forgotten. What is published stays.
       *[other] Cancel the upload? { $count } files that you sent will be forgotten. What is published stays.
    }
material-batch-drop-yes = Yes, cancel
material-batch-dropped = The upload is cancelled
material-batch-as = For all: { $like }
material-batch-answers = Subject, grade, licence
material-batch-ready = To be published: <b>{ $count }</b>
material-batch-untitled = ✏️ Need a title: { $count }
material-batch-left-out = ✕ Left out: { $count }
material-batch-publish = Mine, no children: publish { $count }
material-batch-none = Nothing to publish. Send files.
material-batch-line = { $number }. <b>{ $title }</b>{ $marks }
material-batch-line-named = { $number }. <b>{ $title }</b> — { $name }{ $marks }
material-batch-no-title = no title
material-batch-name-it = ✏️ Name it
material-batch-row = { $number }. { $title }
material-batch-out-row = { $number }. ✕ { $title }
material-batch-mark-out = ✕
material-batch-mark-untitled = ✏️
material-batch-mark-alike = ♻️ such a file is here already
material-batch-mark-told = 👤 names inside
material-batch-mark-unread = ❔ what is inside couldn’t be read
material-batch-mark-pending = ⏳
material-batch-untitled-yet = <b>No title yet</b>. The file’s name doesn’t tell what is inside: give it one.
material-batch-twin = ♻️ The same file is here already: { $title }
material-batch-is-out = ✕ Left out.
material-batch-rename = Another title
material-batch-out = Leave out
material-batch-back = Publish it after all
material-batch-publishing = Publishing: { $done } of { $total }…
material-batch-published = { $count ->
        [one] <b>{ $count }</b> material is published: colleagues find it from now on.
       *[other] <b>{ $count }</b> materials are published: colleagues find them from now on.
    }
material-batch-first-sent = { $count ->
        [0] Sent. A moderator looks at everybody’s first material; we will tell you what they decide.
       *[other] The first material is sent: a moderator looks at it, we will tell you what they decide. The others wait here ({ $count }): once the first is open, one tap publishes them.
    }
form-material_batch = Many materials at once: what is the same for all
    .submit = To the list
form-material_batch-subject = <b>Which subject are they all for?</b>

    Tap, or write a few letters. You can change it for each later.
    .label = Subject
form-material_batch-grades = <b>For which grade?</b>

    Tap, or write: “7”, “5–6”.
    .label = Grade
form-material_batch-form = <b>What are they?</b>
    .label = Type
form-material_batch-licence = <b>What may others do with these materials?</b>

    <b>CC BY</b>: anything, if they name you.
    <b>CC BY-SA</b>: anything, if they name you and share theirs on the same terms.
    <b>CC BY-NC</b>: anything but earning money, if they name you.
    <b>This network only</b>: use them in their own lessons and pass them no further.

    The first three are for ever: you can take a material away from here, but whoever has a copy keeps the right.
    .label = Licence
form-material_piece = Title
form-material_piece-title = <b>What is it called?</b>

    One line that tells a colleague what is inside. For example: “Fractions: 20 problems with answers”.
    .label = Title
waits-material-batch = { $count ->
        [one] Upload: { $count } file waits
       *[other] Upload: { $count } files wait
    }
error-material-batch-most = Up to { $most } files at a time. Publish those that have come, then send the others.
error-material-batch-none = This upload is gone. Begin a new one: /materials → “My materials” → “Upload many”.
error-material-piece-gone = This file isn’t in the upload any more.
error-material-batch-unanswered = First say which subject, grade, type and licence these materials have.
error-material-batch-empty = Nothing to publish: send files, or give them titles.
error-material-batch-awaited = A moderator still looks at your first material. Once it is open, tap again: the others wait here.
error-material-looked-batch = The files have been looked at, and there is something to see. Read the marks in the list and tap again.
