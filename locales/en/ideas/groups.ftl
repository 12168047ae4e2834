# Questions from linked groups: the link, the card in the group, the answer that goes back there.

groups-asking = <b>Questions from groups</b>
groups-asking-what = Each group has a link of its own: with it somebody in the group asks colleagues of the whole network, and the best answer comes back to the group if its author agrees.
groups-asking-none = There are no groups yet. Add the bot to a group, and it appears here.
group-link = <b>The link for questions from “{ $title }”</b>
group-link-how = Only somebody who is seen in this group can ask with it. To be sure that Telegram shows who is in it, make the bot an administrator; it needs no rights.
group-link-post = Send the card to the group
group-link-posted = The card was sent to the group.
group-link-renew = Change the link
group-link-renew-question = Change the link for “{ $title }”? The cards already in the group will stop working.
group-link-renewed = The link is new; the earlier one no longer works.

group-ask-post = <b>Is there a question that nobody in the group can answer?</b> Ask the teachers of “{ $network }”. The answer that helped will come here, if its author agrees.
group-ask-button = Ask colleagues
ask-join-first = Only members of the network can ask colleagues. Join, it takes two minutes, and open the link from the group once more.
ask-join = Join
problem-from-group = Asked from the group “{ $group }”: the answer that helped will go there too, if its author agrees.

group-answer-question = <b>Your answer helped</b> with the problem “{ $title }”. It was asked from the group “{ $group }”. Should your answer go there with your name? Everybody in the group will see it.
group-answer-yes = Send to the group
group-answer-no = Don’t send
group-answer-sent = Thank you! Your answer to “{ $title }” was sent to the group “{ $group }”.
group-answer-kept = Fine, the answer to “{ $title }” stays in the network. Nobody will know about this.
group-answer-still = Send it after all
group-answer-post = <b>The question “{ $title }” has an answer.</b> What helped was the advice of a member of the network: { $name }
group-answer-files = The answer is in the files, which are on the card.
group-answer-open = Open in the network

error-ask-link-gone = This link doesn’t work any more. Ask an organizer of the network to send a new card to the group, or propose the problem in “Ideas”.
error-ask-not-in-group = This link is for people of a group, and you aren’t seen in it. Join the group, or propose the problem in “Ideas”: colleagues answer there too.
error-group-answer-gone = This answer can’t go to the group any more: another one did, it was taken back, or the group was unlinked. It stays on the card.
error-group-asker-gone = Whoever asked isn’t seen in the group any more, so the answer wasn’t sent there. It stays on the card.
