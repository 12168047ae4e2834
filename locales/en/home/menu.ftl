menu-title = <b>{ $network }</b>
menu-hint = What shall we do?

    <i>Or just type something, and I’ll search everything you can see.</i>
# What a person has ahead
menu-coming = <b>{ $title }</b>
    Begins { $left }: { $moment }
menu-coming-now = <b>{ $title }</b>
    On right now, until { $moment }
menu-coming-open = About the event
menu-join = Join now
menu-ticket = My ticket
menu-return = Come back from time off
menu-more = More waiting: { $count }
menu-events = Events
menu-people = People
menu-mine = Mine
menu-me = My page
menu-settings = Settings
menu-privacy = My data
menu-help = Help
menu-organizer = Desk
menu-paused = You are taking time off: only what you signed up for or asked for comes. Back on: { $until }
menu-consent-ask = New consent text: read it
menu-consent-read-only = You didn’t answer the new consent text in time, so for now you can only read.

help-text = <b>{ $network }: how it works</b>

    The whole bot is one message with buttons: it changes as you tap. “‹ Back” and “⌂ Menu” take you back.

    Just type some words to search the whole network: people, events, ideas, decisions, materials, clauses of the charter. Send me a file or a link, and I’ll offer to share it.

    If something doesn’t work or can’t be found, write to the organizers: a person reads it and answers. It’s free to be here.
help-commands =
    /menu — the menu
    /events — what is coming, and signing up
    /ideas — shared problems and projects
    /decisions — what we decide together: proposals and votes
    /materials — ready-made materials, to find and to share
    /charter — the charter: rules that the network has agreed on
    /people — colleagues
    /me — my page
    /settings — language, time zone, notifications
    /privacy — my data: see, take away, erase
    /lessons — how the network works: short lessons
    /cancel — stop what you are filling in (answers are kept)
help-organizer = /organizer — the organizer’s desk
help-dates = Write dates as you would say them: “tomorrow at 18:00”, “15 December, 18:00”, “in 2 hours”.
help-secret-about = A secret vote protects your choice from colleagues and organizers, now and later. It doesn’t protect it from whoever controls the running program of the bot and its key, nor from Telegram. Tap the button below to learn more.
help-more = <b>Commands, dates, secret votes</b>
help-secret = Secret votes: what is protected
help-contact = If something is wrong, write to the network’s operator: { $contact }

mine-title = <b>Mine</b>

    Your page, contacts, settings and data, and help if something isn’t clear.
mine-room-talk = Contacts and threads
    .title = <b>Contacts and threads</b>: people you know and write to.
mine-room-work = My contribution
    .title = <b>My contribution</b>: what you do for the network.
waiting-title = { $count ->
        [0] <b>Nothing is waiting</b>

            There is nothing to answer or do right now. Have a look at the events, or at who is here.
        [one] <b>{ $count } thing is waiting for you</b>
       *[other] <b>{ $count } things are waiting for you</b>
    }
waits-line = { $number }. { $words } · <i>{ $since }</i>
thanks-text = You’re welcome! Glad to help.
