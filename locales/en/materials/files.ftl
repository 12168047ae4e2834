# Files of materials: what can’t be shared, and what to do about it. Refusals: up to 200 characters.

error-material-file-type = Files of this type can’t be shared. These can: { $endings }.
error-material-file-format = Not everybody can open { $have }. Save the file as { $want } and send it again.
error-material-file-name = The file has no name, so there is no telling what it is. Give it a name ending in { $endings } and send it again.
error-material-file-empty = The file is empty: zero bytes. Open it on your side, save it again and send it once more.
error-material-file-big = The file is over { $megabytes } MB, so the bot can’t check it. Compress it, or upload it somewhere and send a link.
error-material-file-program = This is a program, not a material, and running somebody else’s isn’t safe. Send a document, picture, audio or video, or a link.
error-material-file-archive = This is an archive: colleagues can’t see what is in it. Unpack it and send the files one by one, or send a link.
error-material-file-macros = The file has macros, which isn’t safe on other people’s computers. Save it as an ordinary document without macros and send it again.
error-material-file-scripts = This file has scripts or other files inside. Open it, choose “Print” → “Save as PDF”, and send what comes out.
error-material-file-locked = The file has a password or is in an old format, so colleagues can’t open it. Remove the password, save it in a new format and send it again.
error-material-file-broken = The file is damaged: the document itself isn’t in it. Open it on your side, save it again and send it once more.
error-material-file-other = By its name this is { $want }, but inside it is something else. Open it on your side, save it as { $want } and send it again.
error-material-file-unpacks = The file unpacks to more than { $megabytes } MB and could hang a computer. Save it again or send a link.

# What is seen in files before they are published.
error-material-looking = The file is still being looked at; it takes a few seconds. Wait a moment and tap again.
error-material-looked = The file has been looked at, and there is something to show. Read what the card says now and tap again.
material-look-pending = ⏳ Looking at the file… You can publish already: if something important turns up, I’ll write to you.
material-look-again = 🔄 Done looking?
material-look-told = 👤 Inside the file “{ $name }” it says, and colleagues will see: { $what }. If you don’t want that, delete the file’s properties on your side and send it again.
material-look-author = author: { $name }
material-look-editor = last saved by: { $name }
material-look-company = organization: { $name }
material-look-place = the place where the photo was taken
material-look-unread = ❔ What is written inside couldn’t be read: { $name }. Check the file’s properties yourself for names that shouldn’t be there.
material-look-alike = ♻️ The same file is here already: { $titles }. If you made it together, fine; if you found it here, better thank its author.
material-look-out = ⛔ The file “{ $name }” wasn’t accepted. { $why }
material-look-noname = without a name
material-notice-out = <b>A file couldn’t be accepted</b>
    Material: { $title }
material-notice-out-none = The material has no files any more: add another one, or colleagues have nothing to take.
material-notice-says = <b>A file of your material has been looked at</b>
    { $title }
material-notice-door = Open the material
