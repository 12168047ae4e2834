# Applications to join
organizer-applications-title = <b>Applications</b>: { $count } waiting. Those who wait longest come first.
organizer-applications-none = <b>Applications</b>

    All are decided. The bot will tell you of a new one.
organizer-application-line = <b>{ $name }</b> · { $region } · { $when }
organizer-application = <b>{ $name }</b>
organizer-application-region = Region: { $region }
organizer-application-when = Applied: { $when }
organizer-application-inviter = Invited by: { $name }
organizer-accept = Accept
organizer-refuse = Decline
organizer-accepted = Accepted; the person will hear of it
organizer-application-accepted = Accepted by { $name }, { $when }.
organizer-application-refused = Declined by { $name }, { $when }.
organizer-application-withdrawn = Withdrawn by the person: { $when }.
organizer-application-reason = Reason: { $reason }
form-refusal = Decline the application
    .submit = Decline
form-refusal-reason = <b>Why is it declined?</b>

    Write a few words; the person will read them. No reason is fine too: “Skip”.
    .label = Reason

notice-application = A new application to join:
notice-application-line = An application to join: { $name }
notice-application-waits = Nobody has answered an application that came { $since }:
notice-application-waits-line = An application waits for an answer: { $name }, came { $since }
notice-application-open = Open the application
notice-to-menu = Open the menu
notice-accepted = <b>{ $name }, you are in!</b> The organizers accepted your application to “{ $network }”.
notice-accepted-open = Open
notice-refused = The organizers of “{ $network }” declined your application. Your answers are kept: you can apply again.
notice-refused-reason = Reason: { $reason }
