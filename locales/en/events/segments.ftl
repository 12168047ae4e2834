# An announcement for those who signed up for an event.

announcement-part-event = Event
announcement-choose-event = <b>Which event?</b>
announcement-none-event = Nobody has signed up for anything yet.
announcement-within-event = <b>Which of its people?</b>
announcement-event = “{ $title }”: { $seat }
announcement-seat = { $seat ->
        [waiting] in the queue
        [offered] offered a seat
        [confirmed] signed up
        [attended] attended
        [no_show] didn’t come
        [cancelled] cancelled
        [left] left the queue
        [expired] got no seat
        [excused] said they couldn’t come
        [speaker] speak
        [jury] on the jury
       *[other] were signed up
    }
