# Invitation links
invitations-title = <b>Invitations</b>

    Whoever comes by your link is in at once, without an application. You can revoke it at any moment.
invitations-none = No links so far.
invitations-new = New link
invitation-of = { $uses } of { $most }
invitation-button = No. { $number } · came: { $came }
invitation-line = <b>No. { $number }</b> · { $state }
invitation-line-ends = valid until: { $when }
invitation-line-endless = no end date
invitation-line-over = over
invitation-how-long = <b>How long is the link valid?</b>
invitation-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
invitation-days-none = No end date
invitation-how-many = <b>How many people may come by it?</b>
invitation-uses = { $uses ->
        [one] { $uses } person
       *[other] { $uses } people
    }
invitation-uses-none = Any number
invitation-made = The link is ready
invitation-title = <b>Invitation no. { $number }</b>
invitation-link = <code>{ $link }</code>
invitation-made-at = Made: { $when }
invitation-came = Came: { $came }
invitation-until = Valid until: { $when }
invitation-endless = No end date
invitation-over = Over: its time has run out, or everybody it was made for has come.
invitation-revoked = Revoked: { $when }
invitation-share = Send to a chat
invitation-share-text = Come and join “{ $network }”
invitation-copy = Copy the link
invitation-qr = QR code
invitation-qr-sent = <b>{ $network }</b>: an invitation. Point your phone’s camera at it.

    { $link }
invitation-revoke = Revoke the link
invitation-revoke-question = <b>Revoke link no. { $number }?</b>

    Nobody will come by it any more. Those who came stay.
invitation-revoke-yes = Revoke the link
invitation-revoked-toast = The link is revoked
