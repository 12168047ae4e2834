# The organizer's cabinet
organizer-title = <b>Organizer’s desk</b>
organizer-not-yours = This section is for those who lead the network, and you have no such rights so far. Would you like to help? Write to the organizers: roles are given openly and for a term.
today-waiting = { $count ->
        [one] <b>Today</b>: { $count } thing is waiting.
       *[other] <b>Today</b>: { $count } things are waiting, the oldest first.
    }
today-nothing = <b>Today</b> all is done: nothing is waiting. A good time to plan an event or to invite colleagues.
today-more = More waiting: { $count }
organizer-applications = Applications
organizer-schools = Schools
organizer-people = People and roles
organizer-invitations = Invitations
organizer-network = Joining and consent
organizer-audit = Record of actions

network-title = <b>How people join</b>
admission-open = Freely
    .means = Now: <b>freely</b>. Anyone who accepted the rules and consented is in.
admission-approval = By application
    .means = Now: <b>by application</b>. Organizers decide; those who come by an invitation are in at once.
admission-invitation = By invitation
    .means = Now: <b>by invitation</b>. The only way in is a link from a leader or an organizer.
admission-set = Joining changed
network-consent = Texts of the consent

confirm-no = No, go back
name-bot = the bot
name-former = Former member no. { $number }
error-typed-differs = That is another word. To confirm, type: { $word }. If you changed your mind, press “Stop”.
