# Counting again: how any member checks that the votes were counted right.

recount-door = Check the count
recount-title = <b>Check the count</b>
    { $title }
recount-people = { $size ->
        [one] { $size } person could vote
       *[other] { $size } people could vote
    }, { $active } of them active.
recount-rule = How votes are counted: <code>{ $print }</code>
recount-text = The text: <code>{ $print }</code>
recount-electorate = Who may vote: <code>{ $print }</code>
recount-chain = All votes: <code>{ $print }</code>
recount-lot = The lot on the protest: <code>{ $print }</code>
recount-what-for = These are fingerprints (SHA-256). Change one letter, and the fingerprint changes. The first three were published when the vote opened: keep them, and compare at the end.
recount-own = Your vote is in its place: <b>{ $choice }</b>. In the package it has the fingerprint <code>{ $print }</code>
recount-own-none = There is no vote of yours.
recount-choice-yes = yes
recount-choice-no = no
recount-choice-abstain = abstained
recount-choice-object = an objection
recount-choice-as-is = leave it as it is
recount-choice-numbers = options { $numbers }
recount-package = The package has the votes with names, and a program that counts them again. It is for members: don’t pass it on to others.
recount-package-secret = The package has the votes without names, and a program that counts them again. It is for members.
recount-fetch = Get the package
recount-file = <b>{ $title }</b>
    Decision { $number }: the votes, and a program that counts them again. How to use it is in the file “readme.txt”.
recount-file-name = decision-{ $number }.zip
recount-readme-name = readme.txt
recount-readme =
    Decision { $number }: { $title }

    Here is everything that the votes were counted by, and a program that counts them once more. It needs neither the bot nor the internet, only { $needs } or newer (python.org). Open a terminal in this folder and run:

    { $command }

    The first line is the outcome. Compare the lines “{ $compare }” with what the bot showed when the vote opened (“Check the count” on the decision’s card). A line “{ $wrong }” names what was changed. If there is none, everything matches.

    { $shows }

    These files are for members of the network. Don’t publish them or pass them on to others.
recount-readme-lot = There was a protest against this decision, and the package has the lot: its seed, the list of those who signed and the list of those who could be drawn. The bot showed the fingerprint of the seed before the first signature; the order follows from the seed and the list of signers, and the script checks that those drawn are the first in it. Only those who are taking time off, haven’t been seen for a long time or have backed the proposal may have been passed over.
recount-readme-open = The vote was open: the package has the names of those who voted. Every vote is linked with all others, so none can be changed, removed or added without being noticed. Where somebody had their data erased, the name isn’t here, and the vote stays and counts. Find your own vote by the fingerprint that the bot shows you.
recount-readme-secret = The vote was secret: here are the votes alone, without names and in no order. They prove that the outcome follows from them. That these were the ones cast can’t be proved by it: for that, who voted how would have had to be kept. Where fewer than seven people could vote, only the outcome is published.

error-decision-not-counted = The votes aren’t counted yet. The package for counting them again will be here when the vote is over.
