# Merging two proposals.

decision-state-merged = merged into another
merge-door = Merge with another…
merge-back = Changed my mind: don’t merge
merge-which = Merge with which proposal? Yours is closed, and the bot asks its supporters whether they support the other one.
merge-none = There are no other proposals under discussion now.
merge-question = { $mine ->
    [yes] Close <b>{ $title }</b> and keep <b>{ $into }</b>? The bot asks those who supported the first whether they support the second.
   *[no] Ask the author of <b>{ $into }</b> to take in yours: <b>{ $title }</b>? If they do, yours is closed, and the bot asks its supporters whether they support the other one.
    }
merge-offer = { $mine ->
    [yes] Merge
   *[no] Ask the author
    }
merge-offered = The author has been asked. The bot will tell you the answer; until then you can change your mind.
merge-done = Merged. The bot asks those who supported it.
merge-taken-back = No longer offered: everything goes on as before.
merge-waits = Waiting for the author’s answer: merge with “{ $title }”?
merge-lives-in = Merged into <b>{ $title }</b>: it goes on there.
merge-asked = { $author } offers to merge <b>{ $title }</b> into your proposal <b>{ $into }</b>.
merge-asked-somebody = The author of another proposal
merge-asked-how = If you agree, yours stays, and the bot asks supporters of the other whether they support yours. What to take from the other text is up to you.
merge-yes = Merge
merge-no = Don’t merge
merge-read = Open the other
merge-to-request = Open and answer
merge-answered-yes = Merged: yours stays. The bot asks those who supported the other.
merge-answered-no = All right, the proposals go on apart. We’ll tell the author.
merge-refused-notice = The author of <b>{ $into }</b> prefers not to merge it with yours: <b>{ $title }</b>. Yours goes on by itself.
merge-notice = { $mine ->
    [yes] Your proposal <b>{ $title }</b> was merged into <b>{ $into }</b>.
   *[no] <b>{ $title }</b>, which you supported, was merged into <b>{ $into }</b>.
    }{ $asks ->
    [yes] { "" } Do you support it? Support doesn’t carry over by itself.
   *[no] { "" }
    }
merge-support = Support
waits-decision-merge = Merge into yours? { $title }
error-merge-late = It’s too late to merge: one of the proposals is no longer under discussion. Support the one that goes on.
error-merge-gone = This was answered already, or its author has changed their mind. Here is how things stand now.
error-merge-refused = That proposal’s author has already said no. Suggest an amendment to their text.
error-merge-waits = The other author hasn’t answered yet. Wait, or change your mind: the button is in “More”.
