# At the door: the host writes, the bot marks
host-door = At the door
door-title = <b>At the door</b>: { $title }
door-title-shut = <b>Door closed</b>: { $title }
door-figures = { $came } of { $signed } here
door-hint = Just write here, no buttons needed: the six digits of a ticket, a number of the list or a last name. Several at once are fine: “1, 3-5”, “Petrova and Katz”. A ticket’s link marks at once.

    Close the door with its button; if you forget, it closes by itself three hours after the end.
door-other = You no longer mark people at “{ $title }”: your door is here now.
door-came = ✓ { $name }
door-already = { $name }: marked already, { $when }, { $who }
door-aside = { $name }: { $state }
door-several = “{ $said }”: which of them?
door-strange = “{ $said }”: nobody signed up by that name
door-strange-here = “{ $said }”: not signed up, but a member
door-elsewhere = { $said }: a ticket for another event
    .title = { $said }: a ticket for another event, “{ $title }”
door-no-code = { $said }: no such code here, check the digits
door-no-number = No. { $said } isn’t on the list
door-unread = That wasn’t clear. Write the code of a ticket, a number of the list or a last name.
door-more = And more lines: { $count }
door-took-back = Mark removed: { $names }
door-nothing-to-undo = Nothing to undo: these marks are gone already.
door-undo = Undo the last
door-rest = Not here yet ({ $count })
door-rest-title = <b>Not here yet</b>: { $title }
door-rest-line = { $number }. { $name }
door-rest-none = Everybody signed up is marked.
door-shut = Close the door
door-open = Open the door
door-let-in = Let in: { $name }
door-choice = No. { $number } · { $name }
door-choice-came = ✓ No. { $number } · { $name }
waits-door = At the door: { $title }
error-door-shut = The door is closed. Open it again from the host’s panel.
error-door-late = The event ended long ago. Mark people by the list on the host’s panel.
error-door-much = Too much at once: at most { $most } names and codes in one message.
