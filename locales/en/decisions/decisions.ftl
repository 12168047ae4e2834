# Joint decisions: propose, discuss, vote.

command-decisions = Decisions: propose and vote
menu-decisions = Decisions

decision-kind-proposal = Proposal
decision-kind-norm = Rule of the network
decision-kind-alternatives = Choice of several
decision-kind-people = About a person
decision-kind-pulse = Poll
decision-kind-consent = Consent of a group
decision-state-draft = draft
decision-state-gathering = looking for support
decision-state-discussion = under discussion
decision-state-frozen = text final, vote coming up
decision-state-voting = open for voting
decision-state-counting = being counted
decision-state-run_off = run-off
decision-state-protest = adopted, open to protest
decision-state-lot = adopted, a protest is being looked at
decision-state-adopted = adopted
decision-state-review = due for review
decision-state-rejected = not adopted
decision-state-no_quorum = too few voted yes
decision-state-heard = poll closed
decision-state-archived = found too little support
decision-state-orphaned = looking for a new author
decision-state-withdrawn = withdrawn by its author
decision-state-cancelled = cancelled
decision-state-until = { $state }, until { $until }
decision-facts = { $numbered ->
    [yes] { $kind } { $number }
   *[no] { $kind }
    }

decisions-title = <b>Decisions</b>
decisions-title-vote = Open for voting. What ends soonest comes first.
decisions-title-talk = Proposals: support them, or argue.
decisions-title-done = What the network has decided.
decisions-title-mine = What you have proposed.
decisions-charter = The charter: our rules
decisions-none-vote = There is nothing to vote on now. Votes begin with proposals: see what is being discussed.
decisions-none-talk = Nobody has proposed anything yet. What should we decide together?
decisions-none-done = No decisions yet.
decisions-none-mine = You haven’t proposed anything yet.
decisions-view-vote = Voting
decisions-view-talk = Discussing
decisions-view-done = Decided
decisions-view-mine = Mine
decision-line = <b>{ $title }</b>
    { $facts } · { $state }
decision-line-waits = <b>Waits for your vote</b>
decision-line-voted = ✓ You have voted

decision-title = <b>{ $title }</b>
decision-paragraph = <b>{ $number }.</b>
decision-alternative = <b>{ $number }.</b> { $text }
decision-support = { $have ->
        [one] { $have } member supports it
       *[other] { $have } members support it
    }; it takes { $need } to be put to a vote.
decision-do-support = Support
decision-supported = ✓ You support it: take back
decision-put-up = Propose to the network
decision-discard = Delete the draft
decision-discard-question = Delete the draft <b>{ $title }</b>? It can’t be brought back.
decision-discard-yes = Yes, delete
decision-discarded = Draft deleted.
decision-share = Share
decision-share-text = Let’s decide together: “{ $title }”

error-decision-gone = That proposal is no longer there. Open “Decisions” to see what there is now.
error-decision-not-yours = Somebody else leads this proposal. Say what you think in its discussion.
error-decision-draft = This is still a draft: propose it to the network first.
error-decision-over = The vote is over and takes no more ballots. The outcome is on the decision’s card.
error-decision-not-open = The vote hasn’t begun yet. When it does, the bot will write to those who can vote.
error-decision-no-voter = The list of voters was drawn up at the start and you aren’t on it. You can vote next time.
error-decision-no-support = This proposal isn’t looking for support any more. See which step it is at.
error-decision-new-member = You can propose from your second day in the network. Meanwhile, see what colleagues propose.
error-decision-many = { $most ->
        [one] You already have { $most } proposal looking for support
       *[other] You already have { $most } proposals looking for support
    }. Wait for an outcome, or withdraw one.
error-decision-title-short = Too short. Say what is to be decided: “Hold seminars on Wednesdays”.
error-decision-paragraphs = { $most ->
        [one] A text can have at most { $most } paragraph
       *[other] A text can have at most { $most } paragraphs
    }. Split the proposal in two.
error-decision-options = It takes { $least } to { $most } different options, each on a line of its own.
error-decision-reason = An objection needs a reason: one sentence, so that it can be met.
error-decision-not-small = Consent is asked in a group of up to { $most }. An ordinary vote suits this one.
error-decision-not-agreed = The person has to agree first. Ask them on the draft’s card; if you have, wait for the answer.
error-decision-support = { $have } of { $need } support it. Share the proposal’s link with colleagues.

data-decisions = Joint decisions
    .goes = your drafts, support and signatures under protests; your open votes stay in the count without you
    .stays = your proposals, amendments and protests, as a “Former member”, so that decisions can be understood and recounted
    .kind = kind
    .title = title
    .number = number
    .text = text
    .state = step
    .when = when
    .supported = supported
    .reason = reason
    .asked_secret = asked for a secret vote
    .amended = amendment to
    .paragraph = paragraph
    .answer = the author’s answer
    .amendment_supported = supported an amendment to
    .voted = voted on
    .choice = choice
    .could_vote = was on the list of voters
    .protested = you protested
    .protest_signed = you signed a protest
    .drawn = the lot fell on you
    .said = your answer
    .could_be_drawn = you could be drawn
    .to_do = to be done by you
    .due = by
    .about_you = about you
