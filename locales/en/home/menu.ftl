menu-title = <b>{ $network }</b>

    What shall we do?

    <i>You can just write words: I will search in all that you may see.</i>
menu-events = Events
menu-people = People
menu-me = My page
menu-settings = Settings
menu-privacy = My data
menu-help = Help
menu-organizer = Organizer’s desk
menu-paused = You are taking time off, so there will be no notices. Back on: { $until }
menu-consent-ask = New consent text: read it
menu-consent-read-only = You haven’t answered the new consent text in time, so you can only read for now.

help-text = <b>{ $network }: how it works</b>

    The whole bot is one message with buttons: it changes when you press. “‹ Back” and “⌂ Menu” lead back.

    /menu — the menu
    /events — what is coming, and signing up
    /people — colleagues
    /me — my page
    /settings — language, time zone, notices
    /privacy — my data: see, take along, erase
    /cancel — stop what you are filling in (answers are kept)
help-organizer = /organizer — the organizer’s desk
help-dates = Words written just like that are a search among people and events.

    Write dates as you would say them: “tomorrow at 18:00”, “December 15, 18:00”, “in 2 hours”.
help-contact = If something is wrong, write to the network’s operator: { $contact }
