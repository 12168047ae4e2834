# Proposing a change of the charter.

form-clause_words = Change a clause of the charter
form-clause_words-text = <b>What should this clause become?</b>
    Write it whole, as it will stand in the charter.
    .label = New text
form-clause_words-review = <b>When should this clause be looked at again?</b>
    Unless a vote keeps it on that day or within 60 days, it lapses. You can skip this: then it holds until it is changed.
    .label = Look at it again
form-clause_words-why = <b>Why is that better?</b>
    A sentence or two: everybody who votes will read them.
    .label = Why
form-clause_value = Change a setting of the network
form-clause_value-value = <b>Which value?</b>
    .label = New value
form-clause_value-why = <b>Why is that better?</b>
    .label = Why
form-clause_choice = Change a setting of the network
form-clause_choice-value = <b>Which one?</b>
    .label = New value
form-clause_choice-why = <b>Why is that better?</b>
    .label = Why
form-clause_new = A new clause of the charter
form-clause_new-text = <b>What shall we agree on?</b>
    Write the clause whole, as it will stand in the charter.
    .label = Text
form-clause_new-review = <b>When should this clause be looked at again?</b>
    Unless a vote keeps it on that day or within 60 days, it lapses. You can skip this: then it holds until it is changed.
    .label = Look at it again
form-clause_new-why = <b>What does the network need it for?</b>
    .label = Why
form-clause_keep = Keep a clause of the charter
form-clause_keep-review = <b>When should this clause be looked at again?</b>
    Unless a vote keeps it on that day or within 60 days, it lapses. You can skip this: then it holds until it is changed.
    .label = Look at it again
form-clause_keep-why = <b>Why keep it?</b>
    .label = Why
form-clause_end = Repeal a clause of the charter
form-clause_end-why = <b>Why isn’t this clause needed any more?</b>
    .label = Why
clause-change-title = Change clause { $number } of the charter
clause-new-title = Add a clause to the charter: { $chapter }
clause-back-title = Bring clause { $number } of the charter back
clause-keep-title = Keep clause { $number } of the charter
clause-end-title = Repeal clause { $number } of the charter
clause-change-drafted = The draft is ready. Check it and propose it to the network.
clause-change-was = Now: { $text }
clause-change-becomes = Will be: { $text }
clause-change-review = To be looked at again: { $text }. Unless it is kept within 60 days after that, it lapses.
clause-change-why = Why: { $text }
