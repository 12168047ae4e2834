# Taking one’s own along: the list, and the files back

materials-copies = Take all of mine
material-copies-title = <b>Take yours along</b>
material-copies-count = { $count ->
        [one] { $count } material
       *[other] { $count } materials
    }, { $files ->
        [0] no files.
        [one] { $files } file of the newest versions.
       *[other] { $files } files of the newest versions.
    }
material-copies-how = The list comes as a table: titles, versions, licences, how often they were taken. The files come here as albums, a few at a time: that is Telegram’s pace. Everything else that the network keeps of you: /privacy
material-copies-how-list = The list comes as a table: titles, versions, licences, links, how often they were taken. Everything else that the network keeps of you: /privacy
material-copies-left = { $count ->
        [one] ⏳ Sending the files: <b>{ $count }</b> album is left.
       *[other] ⏳ Sending the files: <b>{ $count }</b> albums are left.
    }
material-copies-list = List (xlsx)
material-copies-files = Send the files
material-copies-show = 🔄 How many are left?
material-copies-stop = Stop
material-copies-sent = { $count ->
        [one] On its way: { $count } album.
       *[other] On their way: { $count } albums.
    }
material-copies-stopped = Stopped. What has come is yours.
material-copies-album = Your materials: { $number } of { $of }
material-copies-refused = Telegram couldn’t send one file: { $name }, of the material “{ $title }”. The others will come. If you have that file, send it as a new version of the material: otherwise nobody can take it.
material-copies-table = { $count ->
        [one] Your materials as a table: { $count } material.
       *[other] Your materials as a table: { $count } materials.
    }
material-copies-file-name = My materials.xlsx
material-copies-sheet = My materials
material-column-title = Title
material-column-state = State
material-column-form = Type
material-column-subject = Subject
material-column-grades = Grade
material-column-licence = Licence
material-column-version = Version
material-column-recommended = Recommended version
material-column-got = Taken
material-column-used = Used in lessons
material-column-thanked = Thanks
material-column-published = Published
material-column-files = Files and links
material-column-about = About
material-column-sources = Sources
error-material-copies-coming = The files are on their way. Wait for the last album, or stop the sending.
error-material-copies-none = There are no files: nothing to send.
