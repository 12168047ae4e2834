# People of the network, and contacts
people-title = <b>People of the network</b>
people-nobody-yet = Here are those who chose to show their page. Nobody so far: you may be the first. Colleagues will see your name, your region and the fields you open.
people-count = { $people ->
        [one] { $people } person
       *[other] { $people } people
    } from { $regions ->
        [one] { $regions } region
       *[other] { $regions } regions
    } who chose to show their page.
people-hint = <i>Looking for somebody? Just write a name, a subject or a town.</i>
people-not-listed = You aren’t here yet. If you show yourself, colleagues will see your name, your region and the fields you open. Nobody sees your contact without your consent.
people-find = Find by words
people-find-again = Another search
people-by-subject = By subject
people-by-region = By region
people-by-school = By school
people-all = Everybody, newest first
people-contacts = My contacts
people-contacts-waiting = My contacts: { $count } waiting
people-subjects = <b>Subjects</b>

    The number is how many people teach it. Other subjects are found by words.
people-regions = <b>Regions</b>

    The number is how many people are from there.
people-schools = <b>Schools</b>

    The number says how many people show that they work there.
people-choice = { $name } · { $people }
form-find_people = Search for people
form-find_people-words = <b>Whom are we looking for?</b>

    Write words: a subject, a region, a name, or what help is needed. For example: “physics Kazan”, “exams”, “Ivanova”.
    .label = Words
people-found-words = <b>People</b> for “{ $words }”
people-found-subject = <b>People</b>: { $subject }
people-found-region = <b>People</b>: { $region }
people-found-school = <b>People</b>: { $school }
people-found-all = <b>Everybody</b>, newest first
people-found-count = { $people ->
        [1000] 1000 people or more
        [one] { $people } person
       *[other] { $people } people
    }
people-found-none = Nobody found. Try one word instead of several: a subject, a region or a name.
people-line = <b>{ $name }</b> · { $about }
people-me = { $name } (you)
people-this-is-you = This is your page as colleagues see it.
people-you-hidden = This is your page. It isn’t in the list of people now.
people-edit-me = Edit
people-photo = Photo
people-photo-of = { $name }
people-to-card = Open the page
people-may-ask = You see each other’s contacts only when both agree.
people-ask = Ask for the contact
people-asked = You asked for the contact ({ $when }). The answer will come here; if there is none, it just isn’t the time.
people-quiet = Asks not to be asked for the contact at the moment.
people-asks-you = <b>{ $name }</b> ({ $region }) asks to exchange contacts.
people-note = “{ $note }”
people-asks-how = If you agree, you will see each other’s Telegram. If not, nothing needs explaining: nobody sees a refusal.
people-open = Exchange contacts
people-later = Not now
people-never = Don’t ask again
people-opened = <b>{ $name }</b> agrees to exchange contacts.
people-opened-toast = You have each other’s contacts
people-later-toast = All right, not now
people-never-toast = Won’t ask again
people-contact = The contact is open: { $mention }, @{ $username }
people-contact-mention = The contact is open: { $mention }

    If the link doesn’t open, the colleague has no username and a closed profile: ask them to write to you.
people-contact-gone = The contact was open, but it is gone: the account was deleted.
form-contact = Asking for a contact
form-contact-note = <b>Why would you like to get in touch?</b>

    One line, up to 300 characters: people answer more readily. Or skip it. Your name and region are shown at once, your Telegram only if they agree, and then you see theirs.
    .label = Note

contacts-title = <b>My contacts</b>

    Who asks to exchange contacts, and with whom you have exchanged them.
contacts-empty = Nobody so far. You can ask for a contact on a person’s page.
contacts-asks = Asks for contact: { $name }
contacts-is-quiet = Nobody can ask you for the contact now: your page says that you wish not to be asked.
contacts-quiet-on = Don’t ask me
contacts-quiet-off = I may be asked again
contacts-quiet-toast = You won’t be asked
contacts-loud-toast = You may be asked again

error-person-hidden = This person doesn’t show their page at the moment.
error-search-old = This is a page of an earlier search. Start a new one.
error-contact-self = This is you: you have that contact already.
error-contact-quiet = This person asks not to be asked for the contact.
error-contact-asked = You have asked for the contact already. If they agree, the answer comes here.
error-contacts-many = At most { $most } contacts can be asked for in a day. Go on tomorrow.
error-contact-gone = This request is no longer there.

# What waits: rows of the menu and of “Today”
waits-contact = Asks for your contact: { $who }
waits-application = Application: { $who }
waits-consent-offered = Decide on the new consent text
waits-role-ends = A role ends { $left }: { $who } ({ $role ->
        [leader] leader
        [moderator] moderator
        [expert] expert
        [owner] owner
       *[organizer] organizer
    })
