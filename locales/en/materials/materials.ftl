# Materials: what teachers share with each other.

command-materials = Materials: find what’s ready, share yours
menu-materials = Materials

# What it is
material-form-lesson = Lesson
material-form-worksheet = Worksheet
material-form-slides = Slides
material-form-test = Test
material-form-video = Video
material-form-guide = Guide
material-form-programme = Programme
material-form-other = Other
material-subject-any = Cross-curricular
material-licence-by = CC BY
    .means = <b>CC BY</b>: anyone may copy, change and even sell it, as long as they name you. This is for ever: whoever has a copy keeps the right.
material-licence-by-sa = CC BY-SA
    .means = <b>CC BY-SA</b>: anyone may copy and change it, as long as they name you and share theirs on the same terms. This is for ever: whoever has a copy keeps the right.
material-licence-by-nc = CC BY-NC
    .means = <b>CC BY-NC</b>: anyone may copy and change it, as long as they name you and make no money with it. This is for ever: whoever has a copy keeps the right.
material-licence-network = This network only
    .means = <b>This network only</b>: colleagues use it in their own lessons and pass it on to nobody. Once you take it back, it can’t be taken here any more.
material-state-draft = draft
material-state-submitted = being checked
material-state-published = published
material-state-withdrawn = taken back by its author
material-state-hidden = hidden by a moderator
material-open-members = members of the network
    .means = Seen by: <b>members of the network</b>.
material-open-all = everybody
    .means = Seen by: <b>everybody</b>, by link, in searches and as a card in any chat. Guests see title, subject, grade, type and licence. Only members can take the files.
material-item-photo = photo
material-item-video = video
material-item-audio = audio
material-item-animation = animation
material-item-document = document
material-item-text = text
material-item-file = { $name } ({ $size })
material-item = · { $name }

# Lists
materials-title = <b>Materials</b>
materials-title-new = What colleagues share, newest first.
materials-title-used = What colleagues share, most taken first.
materials-none = Nothing here yet. Send a file, a photo or a link, and your lesson will help a colleague tomorrow.
materials-none-narrow = Nothing like that yet. Change the filters, or share your own: just send a file.
materials-none-open = There are no materials open to guests yet. Members see the rest; to join: /start
material-line = <b>{ $title }</b>
    { $facts }
material-line-recommended = recommended by the network
material-line-got = { $count ->
        [one] taken by { $count } colleague
       *[other] taken by { $count } colleagues
    }
materials-share = + Share
materials-mine = My materials
materials-find = Search
materials-sort-used = Popular
materials-sort-new = Newest
materials-filters = { $count ->
    [0] Filters
   *[other] Filters: { $count }
}
materials-filters-title = <b>What to show?</b>
materials-filters-none = Remove all filters
materials-narrowed = Narrowed to: { $what }
materials-filter-subject = Subject
materials-filter-grades = Grade
materials-filter-form = Type
materials-filter-best = Best
materials-choose-subject = <b>Which subject?</b>

    These are the subjects that have materials already.
materials-choose-grades = <b>Which grade?</b>
materials-choose-form = <b>What are you looking for?</b>
materials-choose-none = There is nothing to choose from yet. Change the other filters.
materials-any-subject = Any subject
materials-any-grades = Any grade
materials-any-form = Any type
materials-counted = { $what } · { $count }
materials-mine-title = <b>My materials</b>
materials-mine-none = You haven’t shared anything yet. Send a file, an album or a link, and we’ll ask for title, subject, grade, type and licence.
materials-of-author = <b>More from this author</b>
materials-of-author-none = There is nothing else from this author yet.

# Sharing
material-offer = <b>Share this with colleagues?</b> { $what ->
        [files] { $count ->
            [one] { $count } file:
           *[other] { $count } files:
        }
        [links] { $count ->
            [one] { $count } link:
           *[other] { $count } links:
        }
        [texts] { $count ->
            [one] { $count } text:
           *[other] { $count } texts:
        }
       *[mixed] { $count ->
            [one] { $count } item:
           *[other] { $count } items:
        }
    }
material-offer-like = Last time it was: { $like }.
material-offer-go = Share
material-offer-as = As last time: { $like }
material-offer-no = No, thanks
material-offer-put-away = All right, forgotten.
material-part-late = One more file of the same album came in; it was added here.
form-material_new = Share a material
form-material_new-what = <b>Send what you want to share</b>

    A file (pdf, docx, pptx, xlsx, a picture, audio, video), several at once, a link, or plain text. No names or photos of children.
    .label = Material
form-material = Material
form-material-title = <b>What shall we call it?</b>

    One line that tells a colleague what is inside. For example: “Fractions: 20 problems with answers”.
    .label = Title
form-material-subject = <b>Which subject?</b>

    Tap one, or type a few letters.
    .label = Subject
form-material-grades = <b>Which grade is it for?</b>

    Tap one, or type “7” or “5–6”.
    .label = Grade
form-material-form = <b>What is it?</b>
    .label = Type
form-material-licence = <b>What may others do with it?</b>

    <b>CC BY</b>: anything, as long as they name you.
    <b>CC BY-SA</b>: anything, as long as they name you and share theirs on the same terms.
    <b>CC BY-NC</b>: anything but making money, as long as they name you.
    <b>This network only</b>: use it in their own lessons and pass it on to nobody.

    The first three are for ever: you can take the material back from here, but whoever has a copy keeps the right.
    .label = Licence
form-material_change = Edit a material
form-material_change-title = <b>New title</b>
    .label = Title
form-material_change-about = <b>What is it about?</b>

    Which lesson it is for, how to run it, what is needed. No names of children or parents.
    .label = Description
form-material_change-subject = <b>Which subject?</b>

    Tap one, or type a few letters.
    .label = Subject
form-material_change-grades = <b>Which grade is it for?</b>

    Tap one, or type “7” or “5–6”.
    .label = Grade
form-material_change-form = <b>What is it?</b>
    .label = Type
form-material_change-licence = <b>What may others do with it?</b>

    CC BY, CC BY-SA and CC BY-NC are for ever: whoever has a copy keeps the right. An open licence can’t be changed once the material is published.
    .label = Licence
form-material_change-sources = <b>What did you use?</b>

    Other people’s pictures, problems, texts: where they are from, and whether they may be shared.
    .label = Sources

# The card
material-title = <b>{ $title }</b>
material-author = Author: { $name }
material-authors = Authors: { $name }
material-authors-more = Authors: { $name } and { $more } more
material-author-hidden = Author: a member of the network
material-licence = Licence: { $licence }
material-unreviewed = <i>Not reviewed</i>
material-recommended = <b>Recommended by the network</b> (version { $version })
material-recommended-before = <b>Recommended by the network</b>: version { $version }. Reviewers haven’t seen the new one, { $newest }, yet.
material-version = Version { $number }, { $date }
material-got = { $count ->
        [one] Taken by { $count } colleague
       *[other] Taken by { $count } colleagues
    }
material-changes = <b>What changed:</b> { $words }
material-sources = <b>Sources:</b> { $words }
material-text-inside = <b>There is text inside</b>: tap “Read it”.
material-files = { $what ->
        [files] { $count ->
            [one] <b>{ $count } file inside:</b>
           *[other] <b>{ $count } files inside:</b>
        }
        [links] { $count ->
            [one] <b>{ $count } link inside:</b>
           *[other] <b>{ $count } links inside:</b>
        }
       *[mixed] { $count ->
            [one] <b>{ $count } item inside:</b>
           *[other] <b>{ $count } items inside:</b>
        }
    }
material-files-more = · and { $count } more
material-files-title = <b>Files: { $title }</b>

    You can look at them as colleagues will, or take some away.
material-no-files = <b>No files are left.</b> There is nothing to publish: add another one.
material-read = Read it
material-take = { $what ->
        [files] { $count ->
            [one] Take { $count } file
           *[other] Take { $count } files
        }
        [links] { $count ->
            [one] Take { $count } link
           *[other] Take { $count } links
        }
       *[mixed] { $count ->
            [one] Take { $count } item
           *[other] Take { $count } items
        }
    }
material-take-again = { $what ->
        [files] { $count ->
            [one] Again: { $count } file
           *[other] Again: { $count } files
        }
        [links] { $count ->
            [one] Again: { $count } link
           *[other] Again: { $count } links
        }
       *[mixed] { $count ->
            [one] Again: { $count } item
           *[other] Again: { $count } items
        }
    }
material-more = More
material-more-title = <b>{ $title }</b>: what else you can do
material-more-of-author = More from this author: { $count }
material-similar = Similar
materials-similar = <b>Similar materials</b>: { $title }
materials-similar-none = Nothing similar yet. Look at what else there is, or share yours: just send a file.
materials-of-subject = All of the subject
material-share = Share
material-send = To a chat
material-share-words = A material for teachers: “{ $title }”.
material-drafted = The draft is ready; only you can see it. Check it and publish.
material-statement = <b>By publishing you say:</b> I made this and may share it; it has no personal data and no photos of children.
material-published = Published: colleagues can find it now.
material-sent = Sent. We’ll write to you about the decision.
material-changed = Changed.
material-taken-back = A draft again: the moderator won’t see it.
material-sent-again = Sent to the moderator. Until they have looked, the material stays hidden.
material-withdrawn = Taken back: colleagues can’t take it here any more.
material-shared-again = Colleagues can take it again.
material-discarded = The draft is deleted
material-file-dropped = The file is removed.
material-drop = ✕ { $name }
material-look = Look at the files
material-taken = <b>{ $title }</b>
    Licence: { $licence }
material-taken-old = <i>This is version { $version }; there is a new one, { $newest }.</i>
material-taken-not = Telegram couldn’t send this:
    { $items }
    Ask the author on the card: they can send the file as a new version.
material-back-to-card = To the card
material-panel-title = <b>{ $title }</b>

    What would you like to change?
material-do-panel = Edit
material-do-files = Files
material-do-pub = It’s mine, no children in it: publish
material-do-back = Back to drafts
material-do-again = Fixed: send it to a moderator
material-do-open = Show it to everybody with the link
material-do-shut = Show it to members only
material-do-away = Take it back
material-do-awayyes = Take it back
material-do-anew = Share it again
material-do-drop = Delete the draft
material-do-dropyes = Delete
material-withdraw-question = Take “{ $title }” back? Colleagues won’t find it or take it here any more.
material-withdraw-open = Whoever has a copy keeps the right that the licence gave: an open licence is for ever.
material-withdraw-network = Colleagues keep the copies they have, but “this network only” doesn’t allow them to use these any longer.
material-discard-question = Delete the draft “{ $title }”? It can’t be brought back.
material-is-submitted = <i>Now: being checked. A moderator looks at everybody’s first material. Until then only the two of you see it.</i>
material-is-withdrawn = <i>Now: taken back by you. Colleagues don’t see it.</i>
material-is-hidden = <b>Now: hidden by a moderator.</b> Its author can fix it and send it again.
material-is-hidden-awaited = <b>Now: hidden by a moderator.</b> They will look at it again; we’ll write to you.

# Search
materials-find-again = Search again
materials-found = <b>Materials</b> for “{ $words }”
materials-found-none = Nothing found. Try other words, or share your own: send a file.
search-materials = <b>Materials</b> · { $count ->
        [1000] 1000 or more
       *[other] { $count }
    }
search-more-materials = More materials: { $count }
form-find_materials = Search for materials
form-find_materials-words = <b>What are you looking for?</b>

    Write words from the title or the description. For example: “fractions grade 6”, “slides Pushkin”.
    .label = Words

# Subscriptions, talk, moderation
follow-material = New materials
follow-material-lesson = Lesson
follow-material-worksheet = Worksheet
follow-material-slides = Slides
follow-material-test = Test
follow-material-video = Video
follow-material-guide = Guide
follow-material-programme = Programme
follow-material-other = Other
ask-material = Ask the author
moderation-of-material = material

# Refusals
error-material-gone = There is no such material: its author may have deleted it. See what there is: /materials
error-material-members = This material is open to members only. Joining takes two minutes: /start
error-material-not-yours = Only its author can change a material. If you have something to add, write below the card.
error-material-submitted = A moderator is looking at this. Once they are done you can go on: we’ll write to you.
error-material-withdrawn = Its author has taken this material back. See others: /materials
error-material-hidden = A moderator has hidden this. Its author can fix it and send it again.
error-material-awaited = A moderator is looking at it already. Go on once they have decided; if something is wrong, we’ll write.
error-material-title-short = Too short: nobody can tell from this title what is inside. Add a word or two.
error-material-grades = A grade is a number from 1 to 11 or a range: “7”, “5–6”. All else is a button: preschool, college, university, clubs, any grade.
error-material-empty = There isn’t a single file here. Open the draft and add a file: “+ File”.
error-material-files-most = No more than { $most } files at once. Share the others separately, or send a link to a folder.
error-material-parcel = You sent this long ago, and I don’t have the file any more. Please send it again.
error-material-parcel-shared = You have shared this already: see “My materials” in /materials
error-material-licence = An open licence is for ever: colleagues have taken the material on these terms. You can take it back from here.
error-material-by-version = Colleagues have this material already, so its files stay. Make a new version: “Edit” → “New version”.
error-material-not-out = New versions are made of published materials. Publish this one first.
error-material-coauthors-most = No more than { $most } co-authors. Name the others in the description.
error-material-file-gone = This file isn’t here any more. Open the card again.
error-material-version = There is no such version. Open the card again: the newest is there.
error-material-voice = Colleagues can’t save voice messages and round videos. Send an mp3 file or an ordinary mp4 video.
error-material-wanted = This can’t be shared. Send a file, a photo, a video, a link or text.
error-material-quiet = Until it is published there is nowhere to discuss it. Write to the author, or wait.

data-materials = My materials
    .stays = published materials without your name: “Former member No. …”; or they go, if you choose so. Copies that people have taken stay with them
    .goes = drafts, what you sent and didn’t publish, what you took, and favourites
    .title = Title
    .about = Description
    .kind = What it is
    .state = State
    .subject = Subject
    .grade_first = From grade
    .grade_last = To grade
    .licence = Licence
    .sources = Sources
    .open_to = Who sees it
    .version = Version
    .recommended = Recommended version
    .got = How many people took it
    .used_by = Used in lessons
    .thanked_by = Thanks
    .advice_shown = Reviewers’ advice is shown
    .used = Used in a lesson
    .note = How it went
    .thanked = Thanked for
    .kept = In favourites
    .when = When
    .declared_at = You said that you may share it
    .published_at = Published
    .hidden_at = Hidden by a moderator
    .since = In this state since
    .changes = What changed
    .file = File
    .left_out = Left out
    .words = Words or link
    .taken = You took
    .sent = You sent and didn’t publish

# Beside another material, when somebody says that one was taken from the other
material-beside-when = Shared { $when }
material-beside-files = Files: { $names }
material-beside-same = { $count ->
        [0] no files are the same
        [one] { $count } file is the same
       *[other] { $count } files are the same
    }

# Of a new version, to whoever has taken it
material-notice-version = <b>A new version:</b> “{ $title }”, number { $number }. You have taken it, or keep it at hand.
material-notice-version-line = “{ $title }”: a new version, number { $number }

# The list by the reader’s level
materials-filter-mine = My level
materials-none-mine = None yet. The level is taken from your page (/me, “I teach”); what suits any grade is always included.
