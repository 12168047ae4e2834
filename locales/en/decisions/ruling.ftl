# By which clauses of the charter it is decided, and what a secret vote protects.

ruling-door = By which rule
ruling-title = <b>By which rule we decide</b>
    { $title }

    These clauses of the charter say what it takes to pass. Open any of them to see who decided so, and why, and how to change it.
ruling-from-the-beginning = It has been so since the network began.
ruling-made = By the decision “{ $title }”.
ruling-changed = The charter says something else now: { $value }. What was in force when this was proposed holds here.
ruling-clause = Clause { $number } of the charter

secrecy-door = What is protected
secrecy-title = <b>What a secret vote protects, and what it doesn’t</b>
secrecy-protected = 🔒 <b>Protected</b>
    • Colleagues and organizers won’t see how you voted, neither now nor later. While the vote goes on, they won’t see whether you voted either.
    • A vote is kept sealed. The key lies apart from the database and its copies, and the bot doesn’t write down who tapped, or when.
    • At the end the votes are mixed, counted, and destroyed together with the key. After that nobody can open them.
    • There is nothing that would prove to anybody how you voted. You can change or withdraw your vote until the end.
secrecy-open = ⚠️ <b>Not protected</b>
    • From whoever controls the running program of the bot and its key: while the vote goes on, they could replace it and look. What was put away honestly even they can’t open later.
    • From Telegram: a tap goes through its servers. That is why the bot doesn’t repeat your choice on the screen. Where you tick several, the ticks are seen there until “Done”.
    • From whoever looks at your phone.
    • From arithmetic: when all vote the same way, everybody’s choice is known. With fewer than seven voters the bot tells only the outcome.
