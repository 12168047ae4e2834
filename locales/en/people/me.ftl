# My page
profile-subjects = Subjects
profile-grades = I teach
profile-school = School
profile-can_help = I can help with
profile-looking_for = I’m looking for
profile-intro = About me
profile-photo = Photo
profile-photo-there = added
profile-line = { $field }: <b>{ $value }</b>
profile-head = <b>{ $name }</b>
    { $region }
profile-intro-line = <i>{ $intro }</i>
profile-to-members = all members
profile-to-groups = my groups
profile-to-nobody = nobody

me-title =
    <b>My page</b>

    This is what colleagues see:
me-title-unseen =
    <b>My page</b>

    This is what colleagues will see if you show it:
me-hidden = Not seen by everybody: { $fields }.
me-empty = Still empty: { $fields }.
me-listed = You are in the list of people: colleagues can find you by these words.
me-not-listed = You aren’t in the list of people: colleagues won’t find this page until you show it yourself.
me-paused = You are taking time off: only what you signed up for or asked for comes. Back on: { $until }
me-tell = { $count ->
        [one] Add more: { $count } field left
       *[other] Add more: { $count } fields left
    }
me-fields = My details and who sees them
me-name-region = Name and region
me-contacts = My contacts
me-purposes = My consents
me-away = Time off and leaving

me-fields-title = <b>My details and who sees them</b>

    All of it is optional. Tap a field to change, clear or hide it.
me-field-line = { $field }: <b>{ $value }</b> · <i>{ $visibility }</i>
me-field-line-empty = { $field }: —
me-field-title = <b>{ $field }</b>
me-field-empty = Empty so far.
me-field-seen = Seen by: <b>{ $visibility }</b>.
me-groups-note = Those who are in a group with you. While there are no such groups, nobody sees this field.
me-field-change = Edit
me-field-write = Fill in
me-field-clear = Clear
me-field-cleared = Cleared
me-field-show-to = Show to: { $visibility }
me-photo-show = Look at it
me-photo = Your photo
me-photo-back = To the photo’s settings

me-name-note = The name appears on certificates. Those already issued keep the old one.
me-rename = Change the name
me-move = Change the region

me-away-title = <b>Time off and leaving</b>
me-away-pause = <b>Time off</b>: until the day you choose only what you signed up for or asked for comes, and votes don’t count you as absent.
me-away-leave = <b>Leaving</b>: no explanations. If you have seats at events, we name them first. Your page and history are kept, and you may return any day. To erase your data for good: /privacy.
me-pause = Take time off
me-pause-other = Another date
me-resume = I’m back
me-resumed = Welcome back!
me-leave-question = <b>Leave the network?</b> Your page and history are kept, but this goes to others:
me-leave-seats = Your seats and places in queues, for those who wait:
me-leave-leads = Events you host, for the second host or an organizer:
me-leave-roles = Your roles: { $roles }.
me-leave-yes = Leave anyway
me-leave = Leave the network
me-left = You have left the network. Thank you for having been with us.

    Nobody sees your page any more, but it is kept: one tap brings you back.
me-left-why = Say why
me-left-privacy = My data
me-left-thanks = Thank you for telling us: the organizers will read it. Come back whenever you like.

form-about = About me
form-about-subjects = <b>What do you teach?</b>

    Tap the buttons or write the words, separated by commas: only the most common subjects are here.
    .label = Subjects
form-about-grades = <b>Whom do you teach?</b>

    Choose one or several.
    .label = I teach
form-about-school = <b>Where do you work?</b>

    Write it as you call it: “School 5”, “Gymnasium No. 12 Kazan”. We look for it among the network’s schools; if it isn’t there, you can add it.
    .label = School
form-about-school_town = <b>In which town or village is this school?</b>

    The first letters are enough. Whoever looks for their own school sees its name and town; that you work there is seen only by those you show it to.
    .label = Town of the school
form-about-can_help = <b>What can you help colleagues with?</b>

    Tap the buttons or use your own words. It binds you to nothing: they ask, you decide.
    .label = I can help with
form-about-looking_for = <b>What or whom are you looking for?</b>

    One line, up to 200 characters: “a class to write letters in English”, “a co-author for a project on rivers”.
    .label = I’m looking for
form-about-intro = <b>A few words about yourself</b>

    One line, up to 140 characters. No data of pupils or parents, please.
    .label = About me
form-about-photo = <b>Your photo</b>

    Send one photo with only you in it. No photos of pupils, please.
    .label = Photo
form-rename = Name
form-rename-name = <b>What should the name be?</b>

    As it will appear on new certificates.
    .label = Name
form-move = Region
form-move-region = <b>Where do you work now?</b>

    Write the region or the town, its first letters will do. The time zone changes with it.
    .label = Region
form-move-country = <b>Which country?</b>

    Write its name, a few letters will do.
    .label = Country
form-move-zone = <b>What is your time zone?</b>

    Choose the right one or write your town.
    .label = Time zone
form-pause = Time off
form-pause-until = <b>Time off until which day?</b>

    Write the day you come back: “15 January”, “1 Sep”, “in 2 weeks”.
    .label = Until
me-pause-which-day = <b>Which day is “{ $words }”?</b>

    Choose the day you come back, or write it: “15 January”, “in 10 days”.
form-leave_reason = Why you left
form-leave_reason-reason = <b>Why did you decide to leave?</b>

    One line, up to 500 characters. The organizers will read it.
    .label = Reason

error-photo-wanted = A photo is needed here. Send it as a photo, not as a file.
error-photo-gone = The photo is no longer here.
