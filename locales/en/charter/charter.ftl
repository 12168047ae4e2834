# The charter: clauses, what they were, and why they are as they are. The first words are those with which the network began.

command-charter = The charter: rules of the network
charter-title = <b>The charter of the network</b>, version { $version }
charter-about = These are the rules that we live by. Members can change any clause: open it and propose something better.
charter-chapter-1 = Goal and membership
charter-chapter-2 = How we treat each other
charter-chapter-3 = Settings of the network
charter-chapter-4 = How we decide
charter-chapter-5 = Terms and thresholds of decisions
charter-chapter = { $number }. { $title } ({ $count })
charter-chapter-title = <b>{ $number }. { $title }</b>
charter-chapter-empty = There is no clause here yet.
charter-chapter-empty-propose = There is no clause here yet. Propose the first one.
charter-dates = An earlier charter
charter-dates-title = <b>When the charter changed</b>

    Choose a day to see the whole charter as it became then.
charter-on-button = { $date }
charter-on = <b>The charter as of { $date }</b>
charter-never-changed = The charter hasn’t changed yet: it is as it was at the beginning of the network.
charter-changes = <b>What changed in the charter</b> since you read it
charter-unchanged = Nothing has changed.
charter-changes-read = Got it
charter-read-thanks = Thank you. Now you know the rules of the network.
charter-file = The whole charter of the network, version { $version }.
charter-file-name = Charter.txt
charter-find = Find
charter-find-again = Look for something else
charter-found = <b>The charter</b> for “{ $words }”
charter-found-none = Nothing found. Try other words, or the number of a clause.
search-clauses = <b>The charter</b> · { $count }
search-more-clauses = More clauses: { $count }
form-find_charter = Looking through the charter
form-find_charter-words = <b>What are you looking for in the charter?</b>

    Words of a clause, or its number.
    .label = Words
charter-take = The charter as a file
charter-take-on = This charter as a file
charter-file-on = The whole charter, as it was on { $date }.
charter-file-title-on = THE CHARTER OF THE NETWORK “{ $network }”, as it was on { $date }
charter-file-title = THE CHARTER OF THE NETWORK “{ $network }”, version { $version }
clause-number = <b>{ $number }</b>
clause-line-value = : <b>{ $value }</b>
clause-gone-line = <b>{ $number }</b> isn’t in force any more: <s>{ $text }</s>
clause-button = { $number } { $text }
clause-state-in_force = In force. It comes up for review on { $until }: unless it is kept within 60 days after that, it lapses.
clause-state-review = It is due for review. Unless somebody proposes to keep it by { $until }, it lapses.
clause-state-repealed = This clause was repealed.
clause-state-lapsed = This clause has lapsed: nobody renewed it.
clause-held = Until { $until } something else holds: <b>{ $value }</b>. The owner of the network decided so. The reason: { $reason }
clause-bounds = A vote can set it to anything from { $least } to { $most }.
clause-from-the-beginning = It has been so since the network began.
clause-made = In force since { $since } by the decision “{ $title }”.
clause-open-change = A change to this clause is being decided: “{ $title }”.
clause-open-see = What is proposed
clause-why = Why it is so
clause-before = What it was before
clause-propose = Propose a change
clause-propose-keep = Propose to keep it
clause-propose-back = Propose to bring it back
clause-notice-review = 📜 Clause { $number } of the charter is due for review. Unless somebody proposes to keep it by { $until }, it lapses.
clause-notice-last = 📜 Clause { $number } of the charter lapses on { $until }. It can still be kept: open it and propose that.
clause-notice-lapsed = 📜 Clause { $number } of the charter has lapsed: nobody proposed to keep it. A vote can bring it back.
clause-notice-open = Open clause { $number }
clause-digest = 📜 <b>These clauses of the charter lapse unless somebody proposes to keep them</b>
clause-digest-line = { $number } { $text } — until { $until }
clause-propose-end = Propose to repeal it
clause-propose-new = Propose a new clause
clause-share = Share
clause-share-text = Clause { $number } of our network’s charter
clause-versions = <b>Clause { $number }: all versions</b>
clause-version = <b>{ $number }.</b> { $began ->
        [yes] { $ended ->
            [yes] from { $since } until { $until }
           *[no] since { $since }, in force
        }
       *[no] { $ended ->
            [yes] from the beginning of the network until { $until }
           *[no] since the beginning of the network, in force
        }
    }
clause-version-open = Version { $number }: what changed
clause-difference = <b>Clause { $number }, version { $version }</b>
clause-value = Value: <b>{ $value }</b>
clause-value-changed = It was <s>{ $was }</s>, it is <b>{ $now }</b>
norm-in-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
waits-charter-changed = The charter has changed: have a look
waits-clause-lapses = Clause { $title } is about to lapse
error-clause-gone = There is no such clause in the charter. Open /charter to see what is in force now.
error-clause-kept = This clause can’t be repealed: settings of the bot or the charter itself rest on it. It can be changed.
error-clause-review = A review is set for 90 days from now at the earliest and five years at the latest: a vote on a clause takes some weeks.
error-clause-open = A change to this clause has been proposed already. Open that proposal: support it or argue.
error-clause-same = This clause is like that already. Write what should become different in it.
error-clause-changed = This clause was changed while it was being decided on. Look at it and propose again.
error-admission-voted = The network chose by vote how people join, and only a vote changes it. An owner can make it stricter for three days.
error-admission-not-narrower = For three days joining can only be made stricter, and not while another such measure holds.

clause-1-1 = To help each other teach better: to solve common problems together, to do things together, and to share what each of us is good at.
clause-1-2 = Voluntary. People join and leave of their own will on any day. Nobody can be obliged to take part, and declining has no consequences.
clause-1-3 = Equal. Every member’s vote weighs the same. Post, seniority and region add no rights.
clause-1-4 = Independent. The network doesn’t direct schools and doesn’t report on them. Schools differ, and that is its strength.
clause-1-5 = Many leaders. Any member may lead an event, a project or a discussion. Roles are given openly: it is known to whom, by whom and until when.
clause-1-6 = Shared responsibility. What you promised, do, or say in time that you can’t. Common work is handed over, not dropped.
clause-2-1 = Respect for work. Every material has an author. Others’ work is published only with its author named and with consent, or under its licence.
clause-2-2 = Respect for people. We argue with a thought, not with a person. Gossip, advertising and politics have no place here.
clause-2-3 = Safety of children. No names, photos, signed works or other data of pupils and their parents: not in texts, not in files, not in messages through the network.
clause-2-4 = Review. Colleagues review materials by open criteria. A reviewer answers for the words, an author may reply.
clause-2-5 = When something goes wrong. A breach can be reported, and a moderator’s decision can be appealed to another moderator.
clause-4-1 = How the charter is changed. Any member may propose to change a clause, to add one or to repeal one. First a proposal gathers support, then it is discussed and voted on. A change is adopted when there are enough yes votes, by share and by number: the thresholds are in chapter five. On the charter and on people those vote who have been here for two weeks and are known: approved by organizers, invited in person, seen at an event, or vouched for by a colleague. It isn’t in force as long as one can protest: if rules were broken, those who could vote sign a protest, and three drawn by lot say whether to vote again. One change of a clause is decided on at a time.
clause-4-2 = A secret ballot stays secret from everybody, organizers included. It never becomes an open one. Only whoever controls the running program of the bot and its key, and Telegram, can’t be kept from it.
clause-4-3 = What no vote changes: quiet at night, consent to personal data, the duties of whoever answers for the network by law, and the secrecy of what was promised secret. An owner may make joining stricter for three days and has to tell everybody the reason.

norm-proposal-gather = An ordinary proposal gathers support for at most
norm-proposal-discuss = An ordinary proposal is discussed for
norm-proposal-freeze = An ordinary proposal is only read before the vote for
norm-proposal-vote = An ordinary proposal is voted on for
norm-norm-gather = A change to the charter gathers support for at most
norm-norm-discuss = A change to the charter is discussed for
norm-norm-freeze = A change to the charter is only read before the vote for
norm-norm-vote = A change to the charter is voted on for
norm-norm-protest = A change to the charter, once counted, can be protested against for
norm-alternatives-gather = A choice of several gathers support for at most
norm-alternatives-discuss = A choice of several is discussed for
norm-alternatives-freeze = A choice of several is only read before the vote for
norm-alternatives-vote = A choice of several is voted on for
norm-people-gather = A decision on a person gathers support for at most
norm-people-discuss = A decision on a person is discussed for
norm-people-freeze = A decision on a person is only read before the vote for
norm-people-vote = A decision on a person is voted on for
norm-people-protest = A decision on a person, once counted, can be protested against for
norm-pulse-vote = A poll is voted on for
norm-consent-discuss = Consent of a group is discussed for
norm-consent-freeze = Consent of a group is only read before the vote for
norm-consent-vote = Consent of a group is voted on for
norm-proposal-share = An ordinary proposal passes when, among yes and no, yes is
norm-norm-share = A change to the charter passes when, among yes and no, yes is
norm-people-share = A decision on a person passes when, among yes and no, yes is
norm-quorum = Quorum: for a vote to count, yes votes must reach the square root of the number of active members, multiplied by
norm-admission = How people join the network
norm-quiet-from = The quiet hours of those who chose none begin
norm-quiet-to = The quiet hours of those who chose none end
norm-weekly-measure = How many common messages a person gets in a week, the others going into the digest
norm-two-people = An announcement needs a second organizer above this number of recipients
norm-contest-scores = An entry in a contest gets a place when this many jurors have judged it
norm-choice-open = open
norm-choice-approval = by application
norm-choice-invitation = by invitation
norm-choice-1-of-2 = more than half
norm-choice-3-of-5 = three fifths at least
norm-choice-2-of-3 = two thirds at least
norm-choice-3-of-4 = three quarters at least
