# Cards of decisions in groups and channels.

group-cards = <b>Cards of decisions</b>
group-cards-what = The bot posts a card in the ticked groups and channels when a vote opens, and adds what it came to. Votes are cast only in a private chat with the bot. Everybody there sees the title and the outcome, members of the network or not; of votes on a person, only that there is one.
group-cards-none = No groups yet. Add the bot to a group and it will appear here.
group-cards-on = ✓ { $title }
group-cards-off = { $title }
group-cards-switched-on = Done: the card will come there with the next vote.
group-cards-switched-off = Done: no new cards will come there.
group-card-where = You vote in a private chat with the bot: tap the button.
group-card-vote = Vote
group-card-open = Open the decision
group-card-over = the vote is over; the outcome is in your private chat with the bot
decision-show = { $count ->
        [one] Show in { $count } group
       *[other] Show in { $count } groups
    }
decision-shown = The card is on its way; at night it waits for the morning. From now on the bot changes it as the phase changes.
error-decision-not-shown = There is nowhere to show it: all ticked groups have its card, or the vote has begun and the card comes there by itself.
