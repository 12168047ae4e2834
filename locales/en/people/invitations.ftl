# Invitation links
invitations-title = <b>Invitations</b>

    Whoever comes with your link is in at once, without an application. You can switch it off at any moment.
invitations-none = No links so far.
invitations-new = New link
invitation-of = { $uses } of { $most }
invitations-all = All links of the network
invitations-all-title = <b>All links of the network</b>: { $count }
invitation-number = No. { $number }
invitation-button = { $name } · came: { $came }
invitation-line = <b>{ $name }</b> · { $state }
invitation-line-counts = opened: { $opened }, here now: { $still }
invitation-line-maker = { $name }
invitation-line-out = off
invitation-line-ends = valid until: { $when }
invitation-line-endless = no end date
invitation-line-over = no longer valid
invitation-how-long = <b>How long is the link valid?</b>
invitation-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
invitation-days-none = No end date
invitation-uses = { $uses ->
        [one] { $uses } person
       *[other] { $uses } people
    }
invitation-uses-none = Any number
invitation-made = The link is ready
invitation-title = <b>Invitation No. { $number }</b>
invitation-titled = <b>Invitation: { $label }</b>
invitation-maker = Invites: { $name }
invitation-link = <code>{ $link }</code>
invitation-made-at = Made: { $when }
invitation-opened = Opened the link: { $count }
invitation-came = Came: { $came }
invitation-still = Of them here now: { $count }
invitation-until = Valid until: { $when }
invitation-endless = No end date
invitation-over = No longer valid: its time has run out, or everybody it was made for has come.
invitation-revoked = Switched off: { $when }
invitation-share = Send to a chat
invitation-share-text = Come and join “{ $network }”
invitation-copy = Copy the link
invitation-qr = QR code
invitation-qr-sent = <b>{ $network }</b>: an invitation. Point your phone’s camera at it.

    { $link }
invitation-poster = A4 poster
invitation-poster-sent = A poster with the invitation: print it on A4.
invitation-poster-file = invitation
invitation-poster-kind = An invitation to the network
invitation-poster-until = Valid until: { $when }
invitation-poster-for = { $count ->
        [one] For { $count } person
       *[other] For { $count } people
    }
invitation-poster-calls = Point your camera and join
invitation-change-name = Name
invitation-change-days = How long
invitation-change-uses = How many people
invitation-revoke = Switch the link off
invitation-restore = Switch it on again
invitation-keep-out = Keep it off
invitation-revoked-toast = The link is off. You can switch it on again
invitation-restored-toast = The link works again
form-invitation = A new link
    .submit = Done
form-invitation-label = <b>Who is this link for?</b>

    You and the organizers see the name: “Chemistry teachers”, “The course in March”. The link will be for 30 days and 10 people; both can be changed.
    .label = Name
form-invitation_name = The name of the link
    .submit = Done
form-invitation_name-label = <b>What shall the link be called?</b>

    You and the organizers see the name.
    .label = Name
form-invitation_uses = How many people may use the link
    .submit = Done
form-invitation_uses-uses = <b>How many people may use it?</b>

    Choose, or type a number of your own.
    .label = People
error-invitation-not-yours = Only whoever made this link can change it. You can make one of your own.
error-invitation-uses-kept = People have already joined with this link, so their number can’t be changed. Make a new link.
