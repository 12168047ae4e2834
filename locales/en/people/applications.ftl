# Applications to join
organizer-applications-title = <b>Applications</b>: { $count ->
    [one] { $count } person waiting
   *[other] { $count } people waiting
}. Those who wait longest come first.
organizer-applications-none = <b>Applications</b>

    All are decided. The bot will tell you of a new one.
organizer-application-line = <b>{ $name }</b> · { $region } · { $when }
organizer-application = <b>{ $name }</b>
organizer-application-region = Region: { $region }
organizer-application-when = Applied: { $when }
organizer-application-inviter = Invited by: { $name }
organizer-application-inviter-link = Invited by: { $name } (“{ $link }”)
organizer-accept = Accept
organizer-refuse = Decline
organizer-accepted = Accepted; the person will hear of it
applications-all = Accept all ({ $count })
applications-all-question = <b>Accept { $count ->
        [one] { $count } person
       *[other] { $count } people
    }?</b> Each of them will get a message that they are in.
applications-all-named = { $names }{ $others ->
        [0] {""}
       *[other] { " " }and { $others } more
    }
applications-all-asked = { $count ->
        [one] { $count } more application waits for an answer to a question: it stays.
       *[other] { $count } more applications wait for an answer to a question: they stay.
    }
applications-all-accepted = { $count ->
        [one] { $count } person is accepted and will hear of it
       *[other] { $count } people are accepted, and each will hear of it
    }
error-applications-none-ready = There is nobody to accept now: these applications are decided, or their authors have been asked something. Here is what there is.
organizer-application-accepted = Accepted by { $name }, { $when }.
organizer-application-refused = Declined by { $name }, { $when }.
organizer-application-withdrawn = Withdrawn by the person: { $when }.
organizer-application-next = Next: { $name }
organizer-application-reason = Reason: { $reason }
form-refusal = Decline the application
    .submit = Decline
form-refusal-reason = <b>Why is it declined?</b>

    Write a few words; the person will read them. No reason is fine too: “Skip”.
    .label = Reason

notice-application = A new application to join:
notice-application-line = An application to join: { $name }
notice-application-waits = Nobody has answered an application that came { $since }:
notice-application-waits-line = An application waits for an answer: { $name }, came { $since }
notice-application-open = Open the application
notice-to-menu = Open the menu
notice-accepted = <b>{ $name }, you are in!</b> The organizers accepted your application to “{ $network }”.
notice-accepted-open = Open
notice-refused = Thank you for wanting to join “{ $network }”. This time the organizers declined your application.
notice-refused-reason = Reason: { $reason }
notice-refused-unsaid = They gave no reason; you can ask them for it.
notice-refused-again = If this is a mistake or something has changed, write to the organizers or apply again whenever you like: your answers are kept.
notice-refused-invited = If this is a mistake, write to the organizers. Joining now takes an invitation from a member; your answers are kept.
notice-refused-ask = Write to the organizers
organizer-ask = Ask
organizer-asked = The question is sent; the application waits for the answer
organizer-application-asked = <i>{ $when }, question:</i> { $words }
organizer-application-answered = <i>{ $when }, answer:</i> { $words }
organizer-application-their-turn = Waiting for the answer. You can decide now, too.
form-application_question = Ask about an application
    .submit = Send
form-application_question-question = <b>What shall we ask?</b>

    For example: “Where do you work, and what do you teach?” The question comes from the organizers; all who decide see the answer.
    .label = Question
form-application_answer = Answer to the organizers
    .submit = Send
form-application_answer-answer = <b>Your answer to the organizers</b>

    Those who decide on applications will read it, and nobody else.
    .label = Answer
application-answer-sent = The answer is sent
application-answer-sent-text = <b>Thank you, the organizers have your answer.</b> They will read it and decide; the bot will write to you.
notice-application-asked = The organizers of “{ $network }” ask about your application:

    { $words }

    It waits for you, and your answer will be read.
notice-application-answer = Answer
notice-application-answered = A question about an application was answered:
notice-application-answered-line = An answer about an application: { $name }
error-application-asked-enough = This application has been asked about { $most } times. Now it can be accepted or declined.
error-application-not-asked = This question needs no answer any more: it is answered, or the application is decided. The menu says how it stands.
