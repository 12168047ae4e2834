# Lessons in the cabinet: their order, the network’s own
organizer-lessons = Lessons
lessons-kept-title = <b>Lessons of the network</b>
lessons-kept-means = Everybody reads them, in this order. You can put your own beside those that every network has: how things are done here.
lessons-kept-row = { $state ->
        [hidden] { $number }. (hidden) { $title }
       *[shown] { $number }. { $title }
    }
lessons-add = + A lesson of our own
lesson-kept = <b>{ $title }</b>
lesson-own-example = <b>In this network:</b> “{ $title }”.
lesson-is-hidden = <i>This lesson is hidden: only those who keep lessons see it.</i>
lesson-is-first = <i>Every network has this lesson: it can be moved or hidden, its words come with the bot.</i>
lesson-up = ↑ Up
lesson-down = ↓ Down
lesson-change-ru = Edit in Russian
lesson-change-en = Edit in English
lesson-add-ru = Add in Russian
lesson-add-en = Add in English
lesson-link = Show an example from here
lesson-link-change = Show another example
lesson-hide = Hide
lesson-show = Show again
lesson-added = The lesson is added, and everybody sees it.
lesson-changed = Done. This is how readers see it.
lesson-moved = Moved
lesson-hidden = The lesson is hidden
lesson-shown = Everybody sees the lesson again
form-lesson_add = A lesson of our own
form-lesson_add-title = <b>What is the lesson called?</b>

    Up to 60 characters. A question or a task works best: “How we prepare a seminar”.
    .label = Title
form-lesson_add-text = <b>What does it say?</b>

    Up to 800 characters, one screen of a phone. Write as you would tell a colleague who came yesterday.
    .label = Text
form-lesson_say = Lesson
form-lesson_say-title = <b>What is the lesson called?</b>

    Up to 60 characters.
    .label = Title
form-lesson_say-text = <b>What does it say?</b>

    Up to 800 characters, one screen of a phone.
    .label = Text
form-lesson_link = Example from the network
form-lesson_link-link = <b>What should be shown as an example?</b>

    Send the link of an event, an idea, a decision or a material: the “Share” button on its card gives it. If you need no example, skip this. Whoever may not open the card reads the lesson without it.
    .label = Link
error-lesson-first = The words of this lesson come with the bot. You can hide it and put your own beside it: “+ A lesson of our own”.
error-lesson-link = That card can’t be seen in the network. Send the link that the “Share” button gives, or skip the question.
error-lessons-full = There are { $most } lessons of your own already: nobody would read more. Change one of them.
