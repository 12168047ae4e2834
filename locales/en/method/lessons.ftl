# Lessons on how the network works: the list, a lesson, where this network shows it
lessons-door = How the network works
lessons-title = <b>How the network works</b>
lessons-about = Short lessons, one screen each: what this way of working together is, and where to begin. With examples from this network.
lessons-read = Read: { $read } of { $total }.
lessons-none = There are no lessons yet. If something is unclear, ask the organizers: /help
lessons-go-on = Continue
lessons-row = { $mark ->
        [read] ✓ { $number }. { $title }
       *[new] { $number }. { $title }
    }
lesson-title = <b>{ $title }</b>
    <i>Lesson { $number } of { $total }</i>
lesson-before = ‹ Previous
lesson-after = Next ›
lesson-example-open = Example: { $title }
lesson-share = Share this lesson
lesson-share-words = “{ $title }”: a short lesson on how teachers work as a network
search-lessons = <b>Lessons</b> · { $count }
search-more-lessons = All lessons
error-lesson-gone = This lesson is no longer here. The others are in the list: /lessons
data-lessons = Lessons and first steps
    .goes = the marks of lessons you have read, and that the first steps were put away
    .steps_put_away_at = First steps taken off the menu
    .lesson = Lesson
    .when = Last opened

lesson-what = What a network of teachers is
    .called = networking cooperation essence
    .text = Schools and teachers have always shared things. It becomes a network when what holds it together is mutual interest, not an order: I need what you can do, you need what I can do, and together we get further than apart.

        It rests on three things:
        • <b>equality</b>: a new teacher and a head talk as equals;
        • <b>mutual benefit</b>: everybody knows why they are here;
        • <b>joint decisions</b>: what people agreed on themselves they carry out more willingly.

        What it is for: trying out ways of working together, pooling what each of us has, and helping each other out when things get hard.
    .example = <b>An example from here.</b> Colleagues came together around the project “{ $title }”.
    .none = There is no joint project to be seen here yet: the first one may begin with you.
    .door = See what colleagues are busy with
lesson-traits = Eight traits of a network
    .called = characteristics leaders voluntary independence
    .text = 1. <b>A common goal</b>: it is clear what people came together for.
        2. <b>Many levels</b>: teacher, school, district, region.
        3. <b>Free choice</b>: people are invited, never obliged.
        4. <b>Independence</b>: everybody stays themselves and is free to leave.
        5. <b>Shared responsibility</b>: for what works and for what doesn’t.
        6. <b>Many leaders</b>: whoever is strong in this very matter leads it.
        7. <b>Rules from below</b>: members agree on them themselves.
        8. <b>Different strengths</b>: everybody has a stock of their own (experience, materials, contacts) that others need.

        When one of these is lost, a network slowly turns into paperwork, or into one more order.
    .example = <b>An example from here.</b> Rules from below means that members decide: “{ $title }”.
    .none = You can’t see any joint decisions yet. Any member may propose the first.
    .door = Decide together
lesson-conditions = What a network needs to work
    .called = conditions resources
    .text = <b>Accepting that we differ.</b> A village school and a lyceum needn’t be alike: the difference is what they trade. Both have to be ready for it.

        <b>Using what is there.</b> A strong physics teacher, a workshop, an experienced mentor: start with what you have, not with what is missing.

        <b>Seeing each other.</b> There has to be a shared place where everybody shows their programmes and finds, and colleagues compare and pick the best.

        <b>Standing on firm ground.</b> Time and money, support from above, the staff’s consent, trust between people: without them it won’t last long.
    .example = <b>An example from here.</b> A colleague has shown everybody what they have: “{ $title }”.
    .none = There are no materials to be seen here yet: start with what is already in your folder.
    .door = Share a material
lesson-types = Three kinds of working together
    .called = types common problem goal mutual benefit
    .text = <b>A common problem.</b> “My fifth-graders don’t understand what a maths problem asks.” Those who struggle with the same thing get together and look for what helps.

        <b>A common goal.</b> “Better reading in three schools within a year.” There is a team, a plan, and a result that can be shown.

        <b>Mutual benefit.</b> “We teach you robotics, you teach us drama.” Each gives what they are good at and gets what they lack.

        What everybody gains: effort is well spent, those who do the work decide, hard things are split into parts that people can manage, what works reaches others soon, teachers grow, and the school gets known.
    .example = <b>An example from here.</b> A common problem that colleagues are working on: “{ $title }”.
    .none = Nobody has named a problem here yet. Yours is probably familiar to many.
    .door = Tell colleagues about yours
lesson-forms = Ways of working together
    .called = forms of interaction
    .text = Good practice can be discussed, tested and passed on in different ways:

        • a <b>masterclass</b> shows a technique at work;
        • a <b>seminar, webinar, conference</b> looks into a subject;
        • a <b>creative workshop</b> makes something of one’s own;
        • a <b>round table or debating club</b> is for arguing and listening;
        • a <b>contest</b> compares entries by clear rules;
        • a <b>network project</b> gets to a result together.

        The task tells you which. If you need opinions, call a round table; if a skill, a masterclass; if a result, get a project going.
    .example = <b>An example from here.</b> Come and see what it is like: “{ $title }”.
    .none = There are no meetings to be seen yet. Any member may hold one.
    .door = See the events
lesson-environment = Where new things begin
    .called = innovation environment innovator
    .text = New things in class begin with a teacher who innovates. That may be the author of a whole system, or anybody who isn’t tired of looking for a better way.

        The path of something new: invented → learned → used → passed on. So that it doesn’t get stuck, a teacher needs:
        • <b>an open environment</b>: people, knowledge, equipment, shared values;
        • <b>help</b> from mentors and researchers;
        • <b>room to grow</b>: to learn, to show what one does, to be recognized.

        Environment and teacher change each other: it suggests new things, and the teacher’s work makes it richer.
    .example = <b>An example from here.</b> New things begin with a thought like this: “{ $title }”.
    .none = There are no ideas to be seen here yet. Don’t keep yours to yourself.
    .door = See the ideas
lesson-region = How a region builds such an environment
    .called = municipal regional system community club association
    .text = <b>Step 1. Bring people together.</b> The most active teachers join an open community with shared values: a club, an association, a network.

        <b>Step 2. Pool resources.</b> Papers and administration, what teachers and heads know, rooms and equipment, internet and sites.

        <b>Step 3. Start all kinds of things.</b> Projects, masterclasses, workshops, round tables, contests.

        <b>How the education authority helps:</b> it gives a room, a site, a way to publish results, and makes the community official, as an organization of its own or as part of the municipal system.
    .example = <b>An example from here.</b> One of the things that bring people together: “{ $title }”.
    .none = There is nothing joint to be seen yet. Begin with step one: find those who are near you.
    .door = Find colleagues near you
lesson-project = How to start a network project
    .called = launch research supervision
    .text = A network project is research that teachers and scholars do together at a distance: one problem, one goal, agreed methods, a joint result. It can be started by the authority (“from above”) or by teachers themselves, even by a single one (“from below”).

        Before you start, check:
        • problem and goal fit into two sentences;
        • taking part is open and voluntary;
        • there is a place online where everything can be seen;
        • there is an academic supervisor, and somebody to judge the result;
        • rules, ethics and data protection are agreed on;
        • it is clear how those who take part will be credited.
    .example = <b>An example from here.</b> This is how colleagues described their project: “{ $title }”.
    .none = There are no projects to be seen here yet. A title and two sentences are enough to begin.
    .door = Propose a project
