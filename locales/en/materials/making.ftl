# Versions and co-authors of materials.

# Versions
material-versions = Versions: { $count }
material-versions-title = <b>Versions: { $title }</b>
material-versions-recommended = <b>Recommended by the network</b>
material-versions-take = Take version { $number }
material-release = New version
material-released = Colleagues have the new version. The ones before are under “Versions”.
material-add = + File
material-added = Added to the draft.
material-keeps-all = This is all of it: the old files go
material-keeps-same = Add to the old ones, replace those with the same name
form-material_version = New version. By publishing you say: I made this and may share it, it has no personal data and no photos of children
    .submit = It’s mine, no children in it: publish
form-material_version-what = <b>Send the new version</b>

    A file, several at once, a link or text. The version before stays: it can be taken from “Versions”.
    .label = What you sent
form-material_version-keeps = <b>What about the old files?</b>
    .label = Old files
form-material_version-changes = <b>What changed?</b>

    A sentence or two, so that colleagues can decide whether to take it again. For example: “Corrected the answer to problem 7”.
    .label = What changed
form-material_add = One more file
form-material_add-what = <b>What shall we add?</b>

    A file, several at once, a link or text. No names or photos of children.
    .label = File

# Co-authors
material-role-coauthor = co-author
material-makers = Co-authors
material-makers-title = <b>Co-authors: { $title }</b>

    We ask each of them. A name appears on the card once the person has confirmed it.
material-makers-none = Nobody yet. If you made it together, name those you made it with.
material-makers-ask = + Co-author
material-makers-line = · { $name }: { $state }
material-makers-drop = Remove: { $name }
material-makers-asked = Asked. We’ll write to you about the answer.
material-makers-dropped = Removed.
form-material_coauthor = Co-author
form-material_coauthor-person = <b>Who did you make it with?</b>

    Type the beginning of a name. You’ll find those who are in the list of colleagues.
    .label = Co-author
material-coauthor-asked = <b>{ $name } names you as a co-author.</b> Is that so? Until you have answered, your name isn’t on the card.
material-coauthor-yes = Yes, together
material-coauthor-no = No
material-coauthor-not = I’m not a co-author
material-coauthor-said-yes = Your name is on the card.
material-coauthor-said-no = Your name isn’t on the card. If you change your mind, tell the author.
material-notice-coauthor = { $name } names you as a co-author of “{ $title }”. Did you make it together?
material-notice-coauthor-yes = { $name } is a co-author of “{ $title }”: the name is on the card now.
material-notice-coauthor-no = { $name } doesn’t want to be among the authors of “{ $title }”.
waits-material-coauthor = Are you a co-author? { $title }

# What a link promises
join-for-material-first = Join and take the files
join-for-material-admitted = Take it once admitted
join-for-material-return = Come back and take the files
join-promised-material = { $when ->
        [admitted] As soon as you are admitted, you can take the material
        [returned] When you come back, you can take the material
       *[joined] Once you have joined, you can take the material
    }: <b>{ $title }</b>.
    .unseen = { $when ->
            [admitted] As soon as you are admitted, we will show you the material
            [returned] When you come back, we will show you the material
           *[joined] Once you have joined, we will show you the material
        } whose link you opened: only members see it now.
    .toast = We will show it to you as soon as you are admitted
    .off = All right, we won’t
    .not = Don’t show it
notice-accepted-material = The material that you came for: <b>{ $title }</b>.
