# Who is known in the network: vouching, and the vote on the charter and on people
colleague-door = Who knows me
colleague-title = <b>A vote on the charter and on people</b>
colleague-rule = The charter and people are decided on by those who have been in the network for { $days } days and are known here: organizers approved them, somebody invited them in person, they were seen at an event, or a colleague vouched for them. So invented people can’t decide for real ones. In all other votes everybody has a say.
colleague-known = You are known here:
sign-role = • organizers gave you a role
sign-approved = • organizers approved your application
sign-invited = • you were invited with a personal link
sign-attended = • you were at an event of the network
sign-vouched = • vouched for by: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
colleague-may-vouch = Your word helps others, too: tap “I know this colleague” on a person’s page, or open the link they send you.
colleague-unknown = Nobody has confirmed you here yet, so you have no say in such votes. The easiest way is to ask a colleague who knows you: they open your link and tap one button. Or come to an event: /events. If you know nobody, write to the organizers.
colleague-from = You will have been here for { $days } days on { $date }: from that day on you vote on the charter and on people, too.
colleague-from-unknown = You will have been here for { $days } days on { $date }.
colleague-ask = Ask somebody to vouch
colleague-organizers = Write to the organizers
colleague-given = You vouch for: { $count }

vouch-may = Do you know this colleague in person? With your word they’ll have a say in votes on the charter and on people.
    .button = I know this colleague
vouch-given = You vouch for this colleague: you know them in person.
    .button = ✓ I know them — take my word back
vouch-given-toast = Thank you! Your colleague will hear that you vouched.
vouch-taken-back-toast = Your word is taken back.
colleague-who = Who votes on this
vouch-asks = Asks you to vouch: to confirm that you know each other.
vouch-needless = This colleague is known in the network already: there is no need to vouch.
vouch-link-mine = This is your link. Send it to a colleague who knows you.
vouch-away = This colleague isn’t in the network now.
vouches-title = <b>You vouch for</b>

    You can take your word back on any day. Votes that are open already aren’t changed by it.
vouches-none = Nobody yet. On the page of a person you know, tap “I know this colleague”.
vouch-share-text = Vouch for me in the network “{ $network }”: confirm that we know each other. It takes one tap.
vouch-notice = A colleague has vouched for you: <b>{ $name }</b>.
vouch-notice-now = From the next vote on you have a say on the charter and on people, too.
vouch-notice-from = You’ll have a say on the charter and on people once you have been here for two weeks: { $date }.

error-vouch-self = You can’t vouch for yourself. Ask a colleague who knows you.
error-vouch-unknown = Only those the network knows itself can vouch: approved by organizers, invited in person, or seen at an event.
error-vouch-new = You can vouch once you have been here for { $days } days. Until then, you can ask the organizers.
error-vouch-many = In 30 days you can vouch for { $most } colleagues. If you were wrong about somebody, take your word back: “Mine” → “Who knows me”.
error-vouch-known = This colleague is known in the network already: there is no need to vouch.
error-vouch-gone = Nobody waits for your word here any more. If you were asked to vouch, ask for a new link.
