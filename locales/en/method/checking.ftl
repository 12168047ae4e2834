# Questions to check oneself: no marks, an explanation for each answer
lessons-check = Check yourself
check-title = <b>Question { $number } of { $total }</b>
check-think = Answer it to yourself or aloud, then compare. There are no marks here.
check-compare = Compare
check-chosen = You chose: <i>{ $said }</i>
check-next = Next question ›
check-other = See the other answers
check-end = Finish
check-again = Once more
check-done = <b>That was the last question</b>

    There are no marks, and nobody noted your answers. If you weren’t sure of something, read the lesson again, or try it out: that makes it clearest.

check-order = The education authority has ordered three schools to hold a joint seminar every month. Is that a network already?
check-order-a = Yes, the schools meet after all
    .why = Meetings help people get to know each other, but an order holds them. Once it is lifted, there is no reason to meet. It becomes a network when the schools have an interest of their own: a common problem, a common goal, or an exchange.
check-order-b = No: networks can’t be ordered
    .why = An order can’t replace interest, true. But a network may also begin “from above”, if from then on people decide for themselves and are free to leave. So the seminars may be its beginning.
check-order-c = Not yet, but it may become one
    .why = It looks that way. The schools have a time and a place. What is left: a common goal, taking part of one’s own free will, and decisions made by the teachers.
check-essence = Tell a colleague in your own words what network interaction is about, and by which traits one knows it.
    .why = <b>What was worth naming.</b> It is a relation of equals who have something to give each other and decide together.

        The traits: a common goal; many levels; free choice; everybody’s independence; shared responsibility; many leaders; rules agreed on from below; different strengths that others need.

        If you remembered five or six, you have got the point.
check-leader = There are fifteen schools in a network. Who is in charge?
check-leader-a = Whoever thought of it
    .why = Nothing would have begun without them, and thanks to them for that. But if it all rests on one person, it ends when their strength does. That is why there should be several leaders.
check-leader-b = Each thing has its own leader
    .why = That is the idea: one leads the project, another the seminars, a third proposes the rules. This is what is meant by many leaders.
check-leader-c = Nobody, all are equal
    .why = All votes are equal, true. But each thing needs somebody who answers for it, or it gets stuck. Equality doesn’t stand in the way of leading: it is just different people who lead.
check-conditions = What is needed for a network of your schools to work? Think of what you have already.
    .why = <b>What was worth naming.</b>
        • the schools know that they differ, and are ready to work as they are;
        • the resources that are there are put to use;
        • there is a shared place where one sees who does what and can pick the best;
        • there is something to stand on: money and time, support from above, people’s consent and trust.

        One rarely has all of it at once: start with what is there.
check-village = A village school would like to join a lyceum’s network: “But we have nothing to offer.” What do you say?
check-village-a = Let them catch up first
    .why = Then they will wait a long time, and the network loses what the lyceum hasn’t got. Networks are built on differences, not on being level.
check-village-b = Let them come and learn
    .why = An open door is a good thing. But this is help in one direction. Ask what they are good at: mixed-age classes, local history, a school yard for experiments.
check-village-c = Let’s see what we can trade
    .why = Yes, this is where mutual benefit begins. Small classes, nature next door, close ties with parents: that is capital too, and the lyceum has none of it.
check-steps = Describe step by step how a region or a district builds an environment where new things begin.
    .why = <b>What was worth naming.</b>
        1. Bring together an open community of teachers with shared values: a club, an association, a network.
        2. Pool resources: administrative and legal, intellectual, material, information.
        3. Offer different forms: projects, masterclasses, seminars, workshops, discussions, contests.

        And at each step the authority’s support: a room, a site, publishing, a document that makes the community official.
check-project = What is the best way to begin a network project?
check-project-a = By looking for money
    .why = Money will be of use, but nobody gives it for something vague. Once problem and goal are said in two sentences, support is much easier to find.
check-project-b = With a common problem and goal
    .why = A good start: a clear problem draws the right people. Then agree on methods, roles, and what the result will be.
check-project-c = By gathering a team
    .why = People do matter most. But they are called to something: if the problem has no name, everybody comes for their own. Name it, and the team will find itself.
