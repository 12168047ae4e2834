search-title = I looked for “<b>{ $words }</b>” among events and people.
search-nothing = Nothing was found. Try other words: their beginning is enough, and typing errors are forgiven.
search-events = <b>Events</b>: { $count }
search-people = <b>People</b>: { $count }
search-more-events = More events: { $count }
search-more-people = More people: { $count }
