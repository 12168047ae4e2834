# My data: /privacy
privacy-title = <b>My data</b>
privacy-operator = Operator: <b>{ $operator }</b>
privacy-contact = Contact: { $contact }
privacy-guest = So far the bot knows only the number of your Telegram and your language.
privacy-rules = Rules, version { $version }: accepted { $date }
privacy-consent = Consent, version { $version }: given { $date }
privacy-optional = You have also allowed: { $purposes }
privacy-asked = The text of the consent has changed: please look and answer.
privacy-read-only = The date to answer the new consent has passed, so for now you can only read. Answer, and everything works again.
privacy-renew = What changed in the consent
privacy-texts = Texts I accepted
privacy-purposes = My consents
privacy-export = Download my data
privacy-withdraw = Withdraw my consent
privacy-erase = Erase my data

privacy-texts-title = <b>The texts you accepted</b>
privacy-texts-none = None so far.
privacy-text = <b>Consent, version { $version }</b>
    { $when }, button “{ $button }”
    SHA-256: <code>{ $sha256 }</code>
privacy-text-file = Consent, version { $version }
privacy-rules-read = Rules of the network
privacy-consent-read = Consent to personal data
privacy-text-name = Consent, version { $version }.txt
privacy-text-sent = Consent, version { $version }: the very text you accepted. SHA-256 checksum: <code>{ $sha256 }</code>

privacy-exporting = Collecting your data: { $done } of { $total } done…
privacy-exported-page = Everything the network keeps about you. Open the page on your phone. Other people appear as numbered contacts.
privacy-exported = The same as an archive: the page, a JSON file for programs and your files. Size: { $size }.

    Don’t forward the archive to anyone you don’t trust.

privacy-item = • { $text }
privacy-erase-title = <b>Erase my data</b>
privacy-erase-short = <b>Disappears:</b> everything that leads to you (name, page, contacts, roles, drafts, seats at coming events).
    <b>Stays, without your name:</b> what others need (past events, announcements that were sent, lines of the record).
privacy-goes = <b>In detail. Disappears:</b>
privacy-stays = <b>Stays, but without you:</b>
privacy-stays-elsewhere = messages that Telegram has already delivered to you and others: the bot can’t erase those
privacy-erase-how = Usually we wait 14 days: nothing is done with the data, and one tap brings you back. Only seats at events are freed at once: others wait for them.

    If you erase without waiting, nothing can be brought back.
privacy-words-stay = Your cards and remarks in discussions ({ $count }) <b>stay without your name</b>: “Former member No. …”.
privacy-words-go = Your cards and remarks in discussions ({ $count }) <b>go along with you</b>. A project that others work on stays theirs, without your name.
privacy-words-take = Take cards and remarks along
privacy-words-leave = Leave them without my name
privacy-erase-later = Erase in 14 days
privacy-erase-now = Erase now
privacy-export-first = Download first
form-erase-now = Erasing the data
    .submit = Erase
form-erase-now-word = <b>Erase everything right now?</b>

    Nobody will be able to bring the data back, not even us. If you are sure, type the word <b>ERASE</b>.
    .label = Word
privacy-erase-word = erase
privacy-erasing = <b>Your data waits to be erased</b>

    It will be gone { $left }: { $date }. Until then the bot does nothing with it and sends you nothing.

    Changed your mind? Your page, roles and history come back. Your seats at events have gone to those who wait, so you will have to sign up again.
privacy-return = Come back
privacy-return-read = Come back
privacy-return-consent = You withdrew your consent, so coming back takes giving it again.
privacy-return-agree = I consent and come back
privacy-returned = Welcome back, <b>{ $name }</b>! Your page, roles and history are in their place.
privacy-returned-guest = The erasure is cancelled.
privacy-erased = Everything is erased. Thank you for having been with us.

    Should you ever want to return, start from a clean page: /start
privacy-erased-again = Start from a clean page
privacy-withdraw-question = <b>Withdraw your consent?</b>

    Without it we have no right to do anything with your data, so you leave the network at once. In 14 days the data is erased; until then you can come back by giving your consent again.

    Separate purposes (the list of people, certificates, photos, news in the digest) can be switched off without this: /privacy → “My consents”.
privacy-withdraw-yes = Withdraw my consent and leave

consent-new-title = <b>A new text of the consent</b>, version { $version } ({ $date })

    This is what changed since you agreed:
consent-new-added = <b>+</b> { $text }
consent-new-gone = <b>−</b> <s>{ $text }</s>
consent-new-more = … and more: see the full text.
consent-new-until = Please answer by <b>{ $date }</b>. Nothing changes until then, and silence never becomes consent: after that day you can only read.
consent-new-late = The date to answer has passed, so for now you can only read. Agree, and everything works again.
consent-new-yes = I agree
consent-new-no = I don’t agree
consent-new-full = Full text as a file
consent-new-thanks = Thank you, noted
consent-new-answered = You have answered already: the newest version of the consent is in force.
consent-refuse = All right. Until { $date } everything stays as it was, under the earlier text. After that you can only read, and it is never too late to say yes.
consent-refuse-late = All right. You can go on reading; signing up, writing and voting need your consent.
consent-refuse-ways = If these terms don’t suit you, you can leave (your page is kept) or withdraw your consent together with erasing your data.
consent-refuse-leave = Leave the network

error-nothing-to-return = There is nothing to bring back: the data is erased already. You can start from a clean page any day: /start
consent-notice = <b>The text of the consent to personal data has changed</b>

    There is a new version in “{ $network }”. Please see what changed and answer by { $date }. Without an answer, after that day you can only read.
