# Amendments to paragraphs, and another text.

amendments-door = Amendments: { $count }
amendments-propose = + Amendment
amendments-about = Amendments to the text. Its author answers each; one that isn’t accepted but is widely supported goes to the vote beside the author’s text.
amendments-none = No amendments yet. What would you put differently?
amendment-button = { $paragraph }: { $text }
amendment-line = <b>Paragraph { $paragraph }:</b> { $text }
    <i>{ $state }</i>
amendment-state-open = waits for the author’s answer
amendment-state-accepted = accepted by the author
amendment-state-declined = the author disagrees
amendment-state-alternative = on the ballot
amendment-state-withdrawn = taken back
amendment-state-over = left out
amendment-text = <b>{ $title }</b>
    Paragraph { $paragraph }, amended by { $author }

    Was: <s>{ $was }</s>
    Would be: { $text }
amendment-reason = Why: { $reason }
amendment-answer = The author’s answer: { $answer }
amendment-supporters = { $count ->
        [one] { $count } member supports it.
       *[other] { $count } members support it.
    }
amendment-accept = Accept it
amendment-decline = Don’t accept it
amendment-support = Support the amendment
amendment-supported = ✓ I support it: take back
amendment-take-back = Take the amendment back
amendment-taken-back = Amendment taken back.
amendment-sent = Sent to the author. Meanwhile colleagues can support it.
amendment-accepted = The amendment is accepted; this is the new text. The bot asks those who supported the one before.
amendment-to = Open the amendment
amendment-accepted-notice = Your amendment is accepted: <b>{ $title }</b>. The new text says whose it is.
amendment-declined-notice = The author didn’t accept your amendment: <b>{ $title }</b>. Answer: { $answer }

decision-revise = New text
decision-revised = The new text is ready. The bot asks those who supported the one before; they have two days to answer.
decision-revision = { $amended ->
    [yes] Version { $number }, amended by { $name }
   *[no] Version { $number }
    }
decision-revised-notice = <b>{ $title }</b>: the text has changed. Do you support it? In two days your earlier support stops counting.
decision-change = { $kind ->
    [added] Added: { $text }
    [gone] Taken out: <s>{ $was }</s>
   *[changed] Was: <s>{ $was }</s>
    Now: { $text }
    }
decision-changes-more = { $count ->
        [one] And { $count } more change.
       *[other] And { $count } more changes.
    }
decision-confirm = I support the new text
decision-unconfirm = Take my support back

form-decision_amend = Amendment
form-decision_amend-paragraph = <b>Which paragraph?</b>
    .label = Paragraph
form-decision_amend-text = <b>How should it read?</b>

    Write the whole paragraph as it should be.
    .label = New wording
form-decision_amend-reason = <b>Why?</b>

    One sentence, if you like.
    .label = Why
form-decision_revise = New text
form-decision_revise-text = <b>The whole text</b>

    Copy the present one, edit it and send it.
    .label = Text
form-amendment_decline = Answer to an amendment
form-amendment_decline-answer = <b>Why don’t you accept it?</b>

    Everybody who opens the amendment reads it.
    .label = Why not

waits-decision-amended = Amendments to answer: { $count } · { $title }
waits-decision-confirm = The text has changed: { $title }

error-amendment-gone = That amendment is no longer there. Open the list on the proposal’s card.
error-amendment-changed = That paragraph has changed. Open the new text and amend that one.
error-amendment-late = On the last day of the discussion no new amendments are taken. Support what has been proposed.
error-amendment-many = { $most ->
        [one] You can have { $most } amendment waiting for an answer
       *[other] You can have { $most } amendments waiting for an answer
    }. Wait for the author, or take one back.
error-amendment-not-yours = Only whoever proposed an amendment can take it back. You can take back your support.
error-decision-text-fixed = The text can’t change now, only while it is discussed. Say what you think in the discussion.
error-decision-text-same = That is the same text. Change it and send it again.
error-decision-text-late = The discussion can’t be made longer than two weeks. The text stays as it is.
