# Files of materials: what can't be shared, and what to do about it. Refusals: up to 200 characters.

error-material-file-type = Files of this type can't be shared. These can: { $endings }.
error-material-file-format = Not everybody can open { $have }. Save the file as { $want } and send it again.
error-material-file-name = The file has no name, so there is no telling what it is. Give it a name ending in { $endings } and send it again.
error-material-file-empty = The file is empty: zero bytes. Open it on your side, save it again and send it once more.
error-material-file-big = The file is over { $megabytes } MB, so the bot can't check it. Compress it, or upload it somewhere and send a link.
error-material-file-program = This is a program, not a material, and running somebody else's isn't safe. Send a document, picture, audio or video, or a link.
error-material-file-archive = This is an archive: colleagues can't see what is in it. Unpack it and send the files one by one, or send a link.
error-material-file-macros = The file has macros, which isn't safe on other people's computers. Save it as an ordinary document without macros and send it again.
error-material-file-scripts = This file has scripts or other files inside. Open it, choose “Print” → “Save as PDF”, and send what comes out.
error-material-file-locked = The file has a password or is of an old format, so colleagues can't open it. Remove the password, save it in a new format and send it again.
error-material-file-broken = The file is damaged: the document itself isn't in it. Open it on your side, save it again and send it once more.
error-material-file-other = By its name this is { $want }, but inside it is something else. Open it on your side, save it as { $want } and send it again.
error-material-file-unpacks = The file unpacks to more than { $megabytes } MB and could hang a computer. Save it anew or send a link.
