# Discussions under cards, and private threads between two sides.

talk-button = Discussion · { $count }
talk-button-new = Discussion · { $count } ({ $unread } new)
talk-button-empty = Discuss
talk-title = <b>Discussion: { $title }</b>
talk-empty = It is quiet here so far. Be the first to write: a question, your experience, a remark. Members of the network will see it, and the author or the host is told.
talk-empty-closed = It is quiet here so far.
talk-numbers = <i>A number opens the message: to reply, to edit your own, to report.</i>
talk-write = Write
talk-said-sent = Sent. You can edit it for 15 minutes: tap its number.

remark-head = <b>{ $number }. { $who }</b> · <i>{ $when }{ $edited ->
    [yes] {" "}(edited)
   *[no] {""}
}</i>
remark-head-marked = <b>{ $number }. { $who }</b>, { $marks } · <i>{ $when }{ $edited ->
    [yes] {" "}(edited)
   *[no] {""}
}</i>
remark-mark-author = author
remark-mark-leader = host
remark-mark-speaker = speaker
remark-guest = A guest
remark-quote = <blockquote>{ $who }: { $words }</blockquote>
remark-quote-files = a file
remark-deleted = <i>Deleted by its author</i>
remark-deleted-plain = deleted by its author
remark-hidden = <i>Hidden by a moderator</i>
remark-hidden-plain = hidden by a moderator
remark-files = { $count ->
    [one] 📎 { $count } file
   *[other] 📎 { $count } files
}
remark-file = 📎 { $number }
remark-file-one = 📎 Open the file
remark-file-from = { $who }: { $name }
remark-answer = Reply
remark-edit = Edit
remark-delete = Delete
remark-delete-sure = Delete “{ $words }”? The words disappear for everybody. If somebody has answered you, “deleted” will be shown in their place.
remark-delete-yes = Yes, delete
remark-said-deleted = Deleted
remark-said-edited = Edited.
remark-share = Share the link
remark-share-text = A remark in the discussion “{ $title }”
remark-state-shown = shown
remark-state-deleted = deleted
remark-state-hidden = hidden by a moderator
moderation-of-remark = remark

form-remark = Remark
form-remark-said = <b>What would you like to say?</b>

    Up to 4000 characters; you can send a photo or a file, several at once too. It goes out at once, as one message.
    .label = Remark
form-remark_edit = Editing
form-remark_edit-words = <b>What should it say?</b>
    .label = Words

# -- private threads ---------------------------------------------------------------------------------
ask-event = Ask the host
ask-network = Write to the organizers
form-ask = Question
form-ask-said = <b>What is your question?</b>

    Only those you write to will read it; the answer will come here. You need no Telegram username for it. You can send a photo or a file. The thread is deleted 90 days after the last message.
    .label = Question

thread-title = <b>Private thread: { $about }</b>
thread-about-network = the organizers
thread-asker = Asked by: { $who }
thread-how = <i>Only the two sides read it. It is deleted 90 days after the last message.</i>
thread-stopped = This thread was stopped: nobody can write in it any more.
thread-stopped-own = You stopped this thread: nobody can write in it any more.
thread-stop = Stop this thread
thread-stop-sure = Stop this thread? Nobody will be able to write in it. Only you can take it up again.
thread-stop-yes = Yes, stop it
thread-on = Take it up again
thread-said-stopped = The thread is stopped
thread-said-on = The thread is open again
thread-said-sent = Sent. The answer will come here.
thread-state-open = open
thread-state-stopped = stopped

threads-door = Private threads
threads-title = <b>Private threads</b>
threads-empty = Your questions to hosts and organizers will appear here, with the answers. You can ask on the card of an event or an idea, or here.
threads-row-asked = { $who }: { $what }
threads-row-new = ● { $what }

waits-answer = You have an answer: { $title }
waits-question = Waiting for your answer: { $title }

# -- notices -----------------------------------------------------------------------------------------
notice-remarks = { $count ->
    [one] <b>New in the discussion: { $title }</b>
   *[other] <b>{ $count } new remarks: { $title }</b>
}
notice-remark = <b>{ $who }:</b> { $words }
notice-remarks-rest = …and { $count } more
notice-remarks-line = { $count ->
    [one] New in the discussion: { $title }
   *[other] { $count } new remarks: { $title }
}
notice-remarks-open = Open the discussion
notice-remark-answer = <b>{ $who } answers you in the discussion: “{ $title }”</b>
notice-remark-answer-line = { $who } answers you in the discussion: “{ $title }”
notice-thread-question = <b>{ $who } writes to you: { $what }</b>
notice-thread-question-line = { $who } writes to you: { $what }
notice-thread-answer = <b>{ $who } answers you: { $what }</b>
notice-thread-answer-line = { $who } answers you: { $what }
notice-thread-open = Open the thread

# -- refusals ----------------------------------------------------------------------------------------
error-remark-wanted = Please send some text, a photo or a file.
error-remark-gone = This remark is gone.
error-remark-hidden = A moderator has hidden this remark. Its author knows why and can appeal.
error-remark-late = A remark can be edited for 15 minutes only. You can still delete it and write it again.
error-remark-not-own = This remark isn’t yours.
error-remarks-often = You can write at most { $most } remarks an hour. Put your thoughts into one and send it a little later.
error-thread-gone = This thread is gone, or isn’t yours.
error-thread-stopped = This thread was stopped: nobody can write in it any more. If you need help, write to the organizers: /help
error-thread-unanswered = You have written { $most } times in a row. Please wait for the answer: it will come here.
error-threads-many = You can ask at most { $most } new questions a day. Go on tomorrow, or write in a thread you have begun.
error-ask-yourself = You are the one who answers here.
error-ask-nobody = There is nobody to answer here now. Write to the organizers: /help
