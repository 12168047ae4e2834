# What an event’s link promises to whoever isn’t in the network yet.

join-promised-event = { $when ->
        [admitted] As soon as you are admitted, we will sign you up
        [returned] When you come back, we will sign you up
       *[joined] Once you have joined, we will sign you up
    }: <b>{ $title }</b>, { $moment }. If it is full, you will be in the queue.
    .full = { $when ->
            [admitted] As soon as you are admitted, we will put you in the queue
            [returned] When you come back, we will put you in the queue
           *[joined] Once you have joined, we will put you in the queue
        }: <b>{ $title }</b>, { $moment }. It is full now; as soon as there is a seat, we will write to you.
    .unseen = { $when ->
            [admitted] As soon as you are admitted, we will sign you up
            [returned] When you come back, we will sign you up
           *[joined] Once you have joined, we will sign you up
        } for the event whose link you opened, if it is for your region.
    .toast = We will sign you up as soon as you are admitted
    .off = All right, we won’t
    .not = Don’t sign me up
join-promised-party = { $when ->
        [admitted] As soon as you are admitted, we will add you to the colleagues
        [returned] When you come back, we will add you to the colleagues
       *[joined] Once you have joined, we will add you to the colleagues
    } who are going together: <b>{ $title }</b>, { $moment }.
    .unseen = { $when ->
            [admitted] As soon as you are admitted, we will sign you up
            [returned] When you come back, we will sign you up
           *[joined] Once you have joined, we will sign you up
        } for the event whose link you opened, if it is for your region.
    .toast = We will sign you up as soon as you are admitted
    .off = All right, we won’t
    .not = Don’t sign me up
notice-accepted-event = { $state ->
        [confirmed] You are signed up
        [waiting] You are in the queue
       *[offered] There is a seat for you
    }: <b>{ $title }</b>, { $moment }.
notice-accepted-party = You are with the colleagues who are going together: <b>{ $title }</b>, { $moment }.
