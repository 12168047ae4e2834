# A protest: about how people voted, not about what they decided.

protest-none = It comes into force on { $until }. Until then those who could vote can protest if rules were broken.
protest-gathers = There is a protest: { $have } of { $need } have signed. If it has enough by { $until }, three drawn by lot will look at it; if not, the decision comes into force.
protest-lot = Three drawn by lot are looking at the protest. Answered: { $answered }; the others have until { $until }. The decision isn’t in force yet.
protest-ended-confirmed = There was a protest. Three drawn by lot let the decision stand: { $confirm } of { $all } said so.
protest-ended-repeated = There was a protest. Three drawn by lot called a new vote: { $repeat } of { $all } said so.
protest-ended-few = There was a protest. There weren’t three impartial members to look at it, so a new vote was called.
protest-ended-silent = There was a protest. Those drawn by lot didn’t answer in time, so a new vote was called.

protest-make = Protest
protest-about = About the protest
protest-sign = Sign the protest
protest-unsign = Take my name off
protest-add = Add a reason
protest-title = <b>Protest</b>
    { $title }
protest-nobody = There is no protest now.
protest-somebody = A member
protest-reason = <b>{ $name }:</b> { $words }
protest-how = Whoever could vote can sign, and so can the person it was about. Members see who has signed in the package for checking: the lot depends on that list.
protest-drawn = The lot fell on { $names }.
protest-asked = The lot fell on you. One question: were rules broken so that a new vote is needed? Whether you like the decision doesn’t matter. Two of the three answering alike is enough.
protest-seed = Fingerprint of the lot (SHA-256), known before the first signature: <code>{ $print }</code>
protest-do-confirm = Let it stand
protest-do-repeat = Vote again
protest-said-chosen = ✓ { $said }
protest-said-confirm = let it stand
protest-said-repeat = vote again
protest-made = Noted. Others can sign the protest now.
protest-signed = You have signed the protest.
protest-unsigned = Your signature is off the protest.
protest-enough = That’s enough signatures.
protest-answered = Your answer is noted. Until two have answered alike you can change it.
protest-answered-last = Your answer is noted: two of the three have answered alike.

protest-notice-made = There is a protest: <b>{ $title }</b>. If it is signed by { $need } before { $until }, three drawn by lot will look at it.
protest-notice-lot = <b>{ $title }</b>: enough have signed the protest. Three drawn by lot are looking at it and have until { $until }.
protest-notice-lapsed = <b>{ $title }</b>: too few signed the protest, { $need } were needed. The decision stays as it was adopted.
protest-notice-confirmed = <b>{ $title }</b>: the protest was looked at, and the decision is in force. { $confirm } of { $all } said so.
protest-notice-repeated = <b>{ $title }</b>: the protest was looked at, and we vote again. { $repeat } of { $all } said so.
protest-notice-few = <b>{ $title }</b>: we vote again. There weren’t three impartial members to look at the protest.
protest-notice-silent = <b>{ $title }</b>: we vote again. Those drawn by lot didn’t answer the protest in time.
protest-notice-drawn = 🎲 Look at a protest: <b>{ $title }</b>. You have until { $until }.

form-decision_protest = Protest
    .submit = Protest
form-decision_protest-reason = <b>What was done against the rules?</b>

    For example: “The text was changed while people were voting.” A protest is about how the vote was held; argue with the decision itself by a new proposal. Members will see your name and reason.
    .label = Against the rules

waits-decision-drawn = Look at a protest: { $title }

error-protest-late = One can protest, or sign a protest, until the decision comes into force or the protest is looked at. The decision’s card shows how it stands.
error-protest-no-voter = Only those who could vote can protest. If you see that rules were broken, say so in the discussion.
error-protest-gone = This protest isn’t there any more. The decision’s card shows how it stands.
error-protest-over = This protest has been decided, or somebody else answers by now. The decision’s card shows how it stands.
error-protest-not-drawn = Only the three on whom the lot fell answer this. Say what you think in the discussion.
error-protest-reasons = { $most ->
        [one] { $most } reason has been added
       *[other] { $most } reasons have been added
    } already. Sign the protest: that is enough.
error-protest-signers = { $have } of { $need } have signed the protest.
