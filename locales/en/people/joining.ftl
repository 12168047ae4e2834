# Joining the network
join-greeting = <b>{ $network }</b> is a professional network of teachers.

    Here colleagues from different schools and regions solve common problems, run projects together, hold webinars and workshops, and share what they are good at.

    It is voluntary and free: no phone number, no subscriptions. Joining takes two minutes, leaving takes one tap.
join-led-by = The network is led by { $leaders }.
join-led-by-operator = The network is led by { $operator }.
join-people = There { $people ->
        [one] is { $people } teacher
       *[other] are { $people } teachers
    } from { $regions ->
        [one] { $regions } region
       *[other] { $regions } regions
    } here now.
join-invited-by = <b>{ $name }</b> has invited you.
join-by-approval = Organizers look at each application, usually within a day.
join-by-invitation = You need a member’s invitation to join this network. You can look around without one.
join-refused-before = The organizers declined your application on { $when }. You can apply again: your answers are kept.
join-invitation-gone = This invitation is no longer there.
join-invitation-expired = This invitation has expired.
join-invitation-used-up = Everyone this invitation was for has already come.
join-link-open = But you don’t need one: anyone may join.
join-link-approval = You can join without it: the organizers will look at your application.
join-link-invitation = Ask whoever sent it for a new one.
join-link-waits = Your application isn’t affected: the organizers are looking at it.
join-asked = <b>The organizers ask:</b> { $words }
join-invited-waits = You have been invited: with an invitation you join at once, without waiting for the organizers.
join-enter = Join with the invitation
join-start = Join
join-go-on = Go on with joining
join-look = Look around first
join-what = What this network is
join-language = Русский

join-look-around = <b>What there is here</b>
join-look-ways =
    <b>A common problem.</b> Describe a difficulty and hear from those who have solved it.
    <b>A common goal.</b> Gather a team from several schools and bring a network project to a result.
    <b>Mutual benefit.</b> Share what you can do and find what you lack.

    Decisions are taken together, members write the rules themselves, there are many leaders, and everyone is free to go.
join-look-data-stranger = <b>What the bot knows about you now:</b> your Telegram number and language. We ask for a name and a region only after you consent.
join-look-data-told = <b>What the bot knows about you now:</b> your Telegram number, your language, and the name and region you have given. See or erase it: /privacy.
join-look-data-applied = <b>What the bot knows about you now:</b> your Telegram number, your language, and the name and region from your application. The organizers who look at it see them. See or erase it: /privacy.
join-look-data-left = <b>What the bot knows about you now:</b> all that was there when you left. Nobody sees your page. See or erase it: /privacy.
join-read-rules = The rules
join-read-consent = Consent to data

join-rules = <b>The goal and the rules of the network</b>

    <b>The goal</b> is to help each other teach better: to solve common problems, to do things together, to share experience.

    1. Taking part is voluntary, all are equal, job titles don’t matter.
    2. We speak to the point and with respect, and name whose work it is.
    3. No data and no photos of pupils or parents here, anywhere, ever.
    4. What we promise we do, or say in time that we can’t.
    5. We change the rules together, by a vote.

    Version { $version }.
join-rules-full = Full text
join-rules-accept = I accept the rules
join-rules-accepted = You have accepted the rules.

join-consent = <b>Consent to the processing of personal data</b>

    This is a document of its own, apart from the rules. In short:
    • <b>who</b>: { $operator };
    • <b>what</b>: Telegram number, name, region, time zone, what you do in the network;
    • <b>what for</b>: taking part in the network and its events;
    • <b>how long</b>: while you are a member; you can withdraw and erase any day: /privacy.

    The list of people, certificates, photos and news in the digest are asked about one by one, later and only if you wish.

    Version { $version }, { $date }.
join-consent-file = Full text of the consent, version { $version }. SHA-256: <code>{ $sha256 }</code>
join-consent-file-name = Consent to the processing of personal data.txt
join-consent-full = Full text as a file
join-consent-give = I consent
join-consent-refuse = I don’t consent
join-consent-given = You have consented already. You can read and withdraw it: /privacy.
join-consent-refused = All right. Without consent we may not write down even your name, so joining isn’t possible, but you can look at what goes on in the network.

    If you change your mind, come back: we will go on from here.
join-consent-return = Back to the consent

form-join = Joining
    .submit = All right, join
form-join-name = <b>What is your name?</b>

    Write it as it should appear on certificates.
    .label = Name
name-is-odd = <b>Colleagues will see “{ $name }”. Is that right?</b>

    The name will appear on certificates, too. If not, write it again.
name-is-so = Yes, that’s right
form-join-region = <b>Where do you work?</b>

    Write a region or a town, the first letters will do: “tat”, “Kazan”, “spb”. The region gives the time zone, so that reminders come on time.
    .label = Region
form-join-country = <b>Which country?</b>

    Write its name, a few letters are enough.
    .label = Country
form-join-zone = <b>What is your time zone?</b>

    Choose one, or write your town.
    .label = Time zone
join-town-abroad = Abroad: { $town }, { $country }
join-country-abroad = { $country }, another country
join-abroad = Another country

join-done = <b>{ $name }, you are in!</b>

    Region: { $region }
    Time zone: { $zone }

    Nothing else has to be filled in. If you have two minutes, say what you can help with and what you are looking for, so that those who need you can find you.
join-done-kept = <b>{ $name }, you are in!</b>
join-done-organizer = You are an organizer of this network: your desk is /organizer.
join-about-me = Introduce myself
join-to-menu = Look around
join-waiting = <b>{ $name }, your application has been sent.</b>

    Organizers will look at it. The answer will come here, there is no need to wait in the chat.
join-withdraw = Withdraw the application
join-left = You left the network ({ $when }). Your page and history are kept: one tap brings you back.
join-come-back = Come back
join-already = { $name }, you are in the network already.
join-welcome-back = Welcome back, { $name }! Your page, contacts and history are where they were.
join-lost-seats = Seats you gave up when you left (you can sign up again):
join-lost-leads = Events you hosted now have other hosts:
join-lost-roles = Your roles ended when you left: { $roles }. Write to the organizers if you need them again.
join-stake = • { $title }, { $moment }
join-stakes-more = … and { $count } more

error-name-empty = There is no name, only spaces. Write, for example, “Anna Ivanova”.
error-name-letters = A name has letters in it. Write, for example, “Anna Ivanova”.
error-invitation-gone = This invitation link no longer exists. Ask for a new one.
error-invitation-kept-gone = The invitation you came with has been revoked. Ask for a new link and we will go on at once: your answers are kept.
error-invitation-waits-gone = This invitation no longer exists. The organizers are still looking at your application.
error-invitation-expired = This invitation has expired. Ask for a new one.
error-invitation-kept-expired = The invitation you came with has expired. Ask for a new link and we will go on at once: your answers are kept.
error-invitation-waits-expired = This invitation has expired. The organizers are still looking at your application.
error-invitation-used-up = Everyone this invitation was for has come. Ask for a new one.
error-invitation-kept-used-up = The last place of your invitation has just been taken. Ask for a new link and we will go on at once: your answers are kept.
error-invitation-waits-used-up = Everyone this invitation was for has come. The organizers are still looking at your application.
error-invitation-needed = You need a member’s invitation to join this network. Ask a colleague for a link and we will go on: your answers are kept.
error-invitations-many = You have { $most } live links already. Revoke one to make another.
error-rules-changed = The rules have changed while you were reading. Here is the new version.
error-consent-changed = The consent text has changed while you were reading. Here is the new version.
error-consent-missing = The consent text isn’t published yet. Please tell the organizers: /help
error-consent-needed = Your consent to the processing of data is needed first.
error-consent-needed-purpose = Taking part isn’t possible without this purpose. Withdrawing it means leaving: /privacy.
error-consent-read-only = The date to answer the new consent has passed, so you can only read for now. Answer: /privacy.
error-consent-date = A date in the future is needed, by which members must answer.
error-application-gone = This application no longer exists.
error-application-withdrawn = The person has withdrawn this application. There is nothing left to decide.
error-application-yours = This application is settled already: by you, or by your invitation.
error-application-decided = Another organizer has decided on this application. Here is what was decided.
error-last-owner = You are the network’s only owner. First hand the ownership over: /organizer → “People and roles”.
error-pause-date = Time off lasts a year at most and ends in the future. Write, for example, “until 15 January”.
