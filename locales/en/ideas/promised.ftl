# What an idea’s link promises to whoever isn’t in the network yet.

join-for-problem-first = Join: me too
join-for-problem-admitted = Me too, once admitted
join-for-problem-return = Come back: me too
join-for-project-first = Join and support it
join-for-project-admitted = Support it once admitted
join-for-project-return = Come back and support it
join-promised-idea = { $when ->
        [admitted] As soon as you are admitted, we will count you among those who care about this
        [returned] When you come back, we will count you among those who care about this
       *[joined] Once you have joined, we will count you among those who care about this
    }: <b>{ $title }</b>.
    .unseen = { $when ->
            [admitted] As soon as you are admitted, we will show you the idea
            [returned] When you come back, we will show you the idea
           *[joined] Once you have joined, we will show you the idea
        } whose link you opened: only members see it now.
    .toast = We will count you in as soon as you are admitted
    .off = All right, we won’t
    .not = Don’t count me in
notice-accepted-idea = { $state ->
        [project] You support the project
       *[problem] Noted: you have the same problem
    }: <b>{ $title }</b>.
