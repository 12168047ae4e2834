# Publishing a text of the consent
consent-texts-title = <b>Text of the consent</b>, version { $version }
    Published: { $date }
    SHA-256: <code>{ $sha256 }</code>
consent-texts-current = Agreed to the text in force: { $count }
consent-texts-ask = Haven’t answered yet: { $count }
consent-texts-read-only = Didn’t answer in time (can only read): { $count }
consent-texts-new = New version
consent-text-size = text, { $size } characters
consent-kind-substantial = Substantial: ask everybody
consent-kind-editorial = Editorial: ask nobody
consent-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
form-consent-text = A new version of the consent
    .submit = See what would change
form-consent-text-ru = <b>The text in Russian</b>

    Send a .txt or .md file, or write the text as a message.
    .label = Text in Russian
form-consent-text-en = <b>The text in English</b>

    As a file or a message. If you skip it, English-speaking members see the Russian text.
    .label = Text in English
form-consent-text-kind = <b>What changed?</b>

    If purposes, fields of data or recipients changed, the change is substantial and everybody must agree again. Typos and clarifications are editorial.
    .label = Kind of change
form-consent-text-days = <b>How many days to answer?</b>

    Until then the earlier consent holds. After that, those who didn’t answer can only read.
    .label = Days to answer
consent-preview = <b>Check before publishing</b>
consent-preview-asked = A substantial change: everybody is asked, { $count ->
        [one] { $count } person
       *[other] { $count } people
    } now. Time to answer: { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
consent-preview-editorial = An editorial change: nobody is asked, the consents stay in force.
consent-preview-language = <i>{ $language }</i> · changes: { $count }
consent-preview-publish = Publish…
consent-preview-edit = Edit
form-consent-confirm = Publishing the consent
    .submit = Publish
form-consent-confirm-word = <b>Publish the new version?</b>

    A publication can’t be taken back, only followed by another. If everything is right, type the word <b>PUBLISH</b>.
    .label = Word
consent-confirm-word = publish
consent-published = Version { $version } is published.
error-consent-file = A text is needed: send a .txt or .md file, or write it as a message.
error-consent-same = This text is the same as the one in force. There is nothing to publish.
error-text-file-big = The file is over { $kilobytes } KB: too much for the text of a consent.
error-text-file-encoding = The file can’t be read. Save it as UTF-8 and send it again.
consent-shipped-notice = The bot’s update brought a new text of the consent. It won’t publish itself: see what changes, and decide.
consent-shipped-open = New text from the update
consent-shipped-waits = The bot’s update brought a new text. Until it is published, the old one is in force.
consent-shipped-title = <b>New text from the update</b>
    How it differs from the one in force:
consent-shipped-publish = Prepare to publish
consent-shipped-dismiss = Keep the old text
consent-shipped-dismissed = The old text stays
error-consent-not-offered = This text has been published or dismissed already. What is in force now is under “Consent texts”.
