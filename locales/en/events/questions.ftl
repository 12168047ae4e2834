# Questions at sign-up: a host asks, whoever has signed up answers once the seat is theirs
asking-door = Questions
asking-door-answers = Answers to questions
asking-title = <b>Sign-up questions</b>: { $title }
asking-hint = Everyone who signs up will see them: the seat is theirs already, and answering is optional. You, the other hosts and the organizers read the answers; they are erased a month after the event. No more than { $most } questions. Please don’t ask about pupils or parents.
asking-none = There were no questions at sign-up.
asking-question = <b>{ $words }</b>
asking-sum = { $option }: { $count }
asking-silent = No answer: { $count } of { $of }
asking-answered = Answered: { $count } of { $of }
asking-said = { $name }: { $answer }
asking-of-person = { $words } — <b>{ $answer }</b>
asking-nobody = Nobody has answered yet.
asking-add = Add a question
asking-change = Change the question
asking-remove = Remove the question
asking-remove-yes = Yes, remove it
asking-remove-ask = <b>{ $words }</b>

    Remove this question? { $count ->
    [0] Nobody has answered it yet.
    [one] { $count } person has answered it: the answer will be erased, and we’ll let them know.
   *[other] { $count } people have answered it: the answers will be erased, and we’ll let them know.
}
asking-change-ask = { $count ->
    [one] { $count } person has answered this question.
   *[other] { $count } people have answered this question.
} Answers that don’t fit the new question will be erased, and we’ll ask for new ones. Change it?
asking-saved = The question is saved.
asking-removed = The question is removed.
asking-how-words = In their own words
asking-how-choice = By choosing from a list
form-event_question = Sign-up question
form-event_question-words = <b>What would you like to ask people who sign up?</b>

    One sentence. For example: “What do you eat?”, “Which topic shall we start with?”
    .label = Question
form-event_question-how = How will people answer it?
    .label = How to answer
form-event_question-options = <b>What are the choices?</b>

    Two to six of them, one per line. For example:
    vegetarian
    anything
    .label = Choices
form-event_question-scope = At which meetings should we ask it?
    .label = Which meetings

asked-line = { $count ->
    [one] The host has { $count } question for you: answer it if you like.
   *[other] The host has { $count } questions for you: answer them if you like.
}
asked-door = { $count ->
    [one] Answer the host’s question
   *[other] Answer the host’s questions: { $count }
}
asked-door-answered = My answers to the host
asked-title = <b>The host’s questions</b>: { $title }
asked-answered = { $words }
    <b>{ $answer }</b>
asked-open = { $words }
    <i>no answer</i>
asked-readers = Only the hosts of this event and the organizers read your answers. You can change an answer until the event starts: tap the question.
asked-over = The event has started: answers can’t be changed any more.
asked-nothing = The host isn’t asking anything any more.
asked-saved = Done, thank you. { $also ->
    [0] {""}
    [one] The same answer is now given at { $also } later meeting that asks the same.
   *[other] The same answer is now given at { $also } later meetings that ask the same.
}
form-event_answer = Answer to the host
form-event_answer-picked = <b>{ $question }</b>

    Only the hosts of this event and the organizers will read your answer. The seat is yours already: you can skip the question.
    .label = Answer
form-event_answer-said = <b>{ $question }</b>

    Only the hosts of this event and the organizers will read your answer. Please don’t write about pupils or parents. The seat is yours already: you can skip the question.
    .label = Answer
event-notice-question-gone = The host no longer asks a question: <b>{ $title }</b>. Your answer is erased.
event-notice-question-changed = The host has changed a question: <b>{ $title }</b>. Your earlier answer doesn’t fit it and is erased.
asked-was = It was: { $words } — { $answer }
asked-now = It is now: { $words }
asked-again = Answer again
event-case-questions = Sign-up questions: { $questions }
error-question-gone = This question is gone: the host has changed or removed it. The questions that are left are on the event’s card.
error-question-twice = This question is there already. Change it, or ask about something else.
error-questions-most = There can be no more than { $most } questions. Remove one of them first.
error-questions-over = The event has started or is over: questions and answers can’t be changed. Write to the participants or to the host.
error-question-options = There must be { $least } to { $most } choices, one per line. Send them in one message.
error-question-option-long = “{ $option }” won’t fit on a button. Shorten it to { $limit } characters and send the choices again.

data-event-questions = Sign-up questions
    .goes = your answers to hosts
    .stays = questions you asked at your own events
    .event = Event
    .made = Your event
    .question = Question
    .options = Choices
    .answer = Answer
    .when = When
