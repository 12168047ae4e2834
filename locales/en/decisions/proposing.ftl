# How a proposal comes to a vote.

decisions-propose = + Propose
decision-kinds = <b>What do we decide?</b>

    You’ll be asked only what is needed for it.
decision-kinds-proposal = A proposal: yes or no
decision-kinds-alternatives = A choice of several
decision-kinds-people = About a person: trust or recall
decision-kinds-pulse = A poll: hear what people think
decision-kinds-more = More ways
decision-kinds-more-title = <b>More ways</b>

    Consent of a group: it passes when nobody objects, and an objection needs a reason. It suits up to 30 people.
decision-kinds-consent = Consent of a group
decision-about-trust = Trust
decision-about-recall = Recall
decision-about = { $recall ->
    [yes] Recall: <b>{ $name }</b>
   *[no] Trust: <b>{ $name }</b>
    }

form-decide_proposal = Proposal
form-decide_proposal-title = <b>What do we decide?</b>

    One line, clear even to those who read nothing else. For example: “Hold seminars on Wednesdays”.
    .label = What we decide
form-decide_proposal-text = <b>What exactly do you propose, and why?</b>

    Each paragraph gets a number, so that colleagues can suggest a change to it.
    .label = Text
form-decide_alternatives = Choice of several
form-decide_alternatives-title = <b>What do we choose?</b>

    One line. For example: “Which problem book to take for the summer”.
    .label = What we decide
form-decide_alternatives-text = <b>What should people know to choose?</b>
    .label = Text
form-decide_alternatives-options = <b>Options</b>

    Two to eight, each on a line of its own. The bot adds “leave it as it is” by itself.
    .label = Options
form-decide_people = About a person
form-decide_people-recall = <b>Trust or recall?</b>

    A vote on a person is always secret. Trust needs their agreement, recall doesn’t.
    .label = Trust or recall
form-decide_people-about = <b>About whom?</b>

    Type a name: we look among those in the directory.
    .label = About whom
form-decide_people-title = <b>What do we decide?</b>

    One line. For example: “Entrust the methods group”.
    .label = What we decide
form-decide_people-text = <b>Why?</b>

    Keep to the point: what the person did or didn’t do. Everybody reads it, and so does that person.
    .label = Why
form-decide_pulse = Poll
form-decide_pulse-title = <b>What do we ask?</b>

    One question. For example: “Which day suits you for the seminar”.
    .label = Question
form-decide_pulse-options = <b>Answers</b>

    Two to eight, each on a line of its own.
    .label = Answers
form-decide_consent = Consent of a group
form-decide_consent-title = <b>What needs consent?</b>

    One line. For example: “Move the meeting to Saturday”.
    .label = What we decide
form-decide_consent-text = <b>What exactly do you propose, and why?</b>
    .label = Text
form-decision_change = Edit the draft
form-decision_change-title = <b>What do we decide?</b>

    Write it again, in one line.
    .label = What we decide
form-decision_change-text = <b>Text</b>

    Send all of it.
    .label = Text
form-decision_change-options = <b>Options</b>

    All of them, each on a line of its own.
    .label = Options
form-decision_change-about = <b>About whom?</b>

    Type a name. A new person has to be asked whether they agree.
    .label = About whom
form-decision_cancel = Cancel a proposal
form-decision_cancel-reason = <b>Why is it cancelled?</b>

    Everybody reads the reason. For example: “We decided the same in March, decision 2026-004”.
    .label = Reason

decision-drafted = The draft is ready, only you see it. Below is how it will go.
decision-changed = Changed.
decision-edit = Edit
decision-editing = <b>{ $title }</b>

    What do you want to change?
decision-ask = Ask for their agreement
decision-asked = Asked. The bot will write when they answer.
decision-rules = How it is decided
decision-lead = More
decision-to-card = Open the proposal
decision-to-request = Have a look

decision-rules-title = <b>How it is decided</b>
decision-rules-gather = { $days ->
        [one] • { $days } day to find support
       *[other] • { $days } days to find support
    }: it takes { $need ->
        [one] { $need } supporter
       *[other] { $need } supporters
    }, you included. With enough of them it goes on at once.
decision-rules-discuss = { $days ->
        [one] • { $days } day to discuss and improve the text.
       *[other] • { $days } days to discuss and improve the text.
    }
decision-rules-freeze = { $days ->
        [one] • { $days } day to read: the text doesn’t change any more.
       *[other] • { $days } days to read: the text doesn’t change any more.
    }
decision-rules-vote = { $days ->
        [one] • { $days } day to vote
       *[other] • { $days } days to vote
    }{ $seen ->
        [secret] , in secret: neither colleagues nor organizers learn who voted how.
        [team] . Once it is over, the whole team sees who voted how.
       *[all] . Once it is over, all members see who voted how.
    }
decision-rules-voters = • Voters: members who are known here and have been here for { $days } days.
decision-rules-protest = { $days ->
        [one] • For { $days } day after the count one can protest against how the vote was held. Then it comes into force.
       *[other] • For { $days } days after the count one can protest against how the vote was held. Then it comes into force.
    }
decision-passes-yes-no = { $share ->
        [more] • It passes with more “yes” than “no” votes, and at least { $quorum } “yes”.
       *[part] • It passes when at least { $over }/{ $under } of “yes” and “no” together are “yes”, and at least { $quorum } of them.
    } To abstain is to take part, but doesn’t change the outcome.
decision-passes-approval = • You can tick as many options as you like. The one with the most ticks wins, if it has more than “leave it as it is” and at least { $quorum ->
        [one] { $quorum } tick
       *[other] { $quorum } ticks
    }.
decision-passes-pulse = • It decides nothing: we learn what people think.
decision-passes-consent = • It passes when nobody objects. An objection needs a reason.

decision-move-agree = { $asked ->
    [yes] Waiting for the person’s answer.
   *[no] Ask for their agreement first: without it there is no vote of trust.
    }
decision-move-support = { $missing ->
        [0] There is enough support.
        [one] It still needs { $missing } supporter by { $until }.
       *[other] It still needs { $missing } supporters by { $until }.
    }
decision-move-discussion = Under discussion until { $until }: argue, suggest changes. After that the text stays.
decision-move-frozen = Voting begins on { $until }. Until then, read it through.
decision-move-orphaned = Its author withdrew it. Any supporter can take it over until { $until }; otherwise it closes.
decision-demands = { $count ->
        [one] { $count } member asks
       *[other] { $count } members ask
    } for a secret vote; it takes three.
decision-is-secret = The vote will be secret. If everybody votes the same way, each choice will be known.
decision-cancelled-why = Cancelled: { $reason }

decision-secret = Ask for a secret vote
decision-unsecret = ✓ I ask for a secret one: take back
decision-secret-about = If three members ask before it opens, the vote becomes secret and can’t be made open again. Nobody sees who asked.
decision-secret-asked = Noted.
decision-secret-unasked = Noted: you no longer ask for it.
decision-leave = Withdraw it
decision-leave-question = Withdraw <b>{ $title }</b>? If others support it, any of them can take it over for three days.
decision-leave-yes = Yes, withdraw
decision-left = You have withdrawn it.
decision-take-over = Take it over
decision-taken = You lead this proposal now. The text is the same, and so is its support.
decision-cancel = Cancel with a reason
decision-cancelled = Cancelled; everybody sees the reason.

decision-agree-notice = { $author } proposes to decide about you:

    <b>{ $title }</b>
decision-agree-how = A vote on a person is secret. It takes place only if you agree.
decision-agree = I agree
decision-decline = Rather not
decision-answered-yes = We have passed on that you agree.
decision-answered-no = Passed on. There will be no vote about you.
decision-agreed-yes = { $name } agrees: <b>{ $title }</b>. You can propose it to the network.
decision-agreed-no = No agreement: <b>{ $title }</b>. The draft is still there, and you can name somebody else in it.

decision-phase-talk = Enough support: <b>{ $title }</b>. Under discussion until { $until }.
decision-phase-unsupported = <b>{ $title }</b> found too little support and is closed. It can be improved and proposed again.
decision-phase-frozen = <b>{ $title }</b>: the text is final. Voting begins on { $until }.
decision-phase-left = The author withdrew <b>{ $title }</b>, which you support. You can take it over until { $until }.
decision-phase-taken = <b>{ $title }</b>: it is led by { $author } now.
decision-phase-withdrawn = <b>{ $title }</b>: its author withdrew it and nobody took it over. It is closed.
decision-phase-cancelled = <b>{ $title }</b> is cancelled. Reason: { $reason }
decision-phase-secret = <b>{ $title }</b>: the vote will be secret, as three members asked.

waits-decision-agree = Your agreement is asked: { $title }
waits-decision-left = Left by its author: { $title }
ask-decision = Ask the author

error-decision-weekly = { $days ->
        [one] You can propose once a week. The next one: in { $days } day; the draft is kept under “Mine”.
       *[other] You can propose once a week. The next one: in { $days } days; the draft is kept under “Mine”.
    }
error-decision-person = Choose whom it is about: somebody in the network’s directory.
error-decision-not-supporter = It can be taken over by somebody who supports it. Propose your own with “Propose”.
error-decision-secret-late = This vote can’t become secret any more. It can be asked for only before voting begins.

# Search
decisions-find = Find
decisions-find-again = Look for something else
decisions-found = <b>Decisions</b> for “{ $words }”
decisions-found-none = Nothing found. Try other words, or the number of a decision.
search-decisions = <b>Decisions</b> · { $count ->
        [1000] 1000 or more
       *[other] { $count }
    }
search-more-decisions = More decisions: { $count }
form-find_decisions = Looking for decisions
form-find_decisions-words = <b>What are you looking for?</b>

    Words of the title or the text, or the number. For example: “seminars on Wednesdays”, “2026-004”.
    .label = Words
