# The votes of a project’s team: it alone sees them and votes in them.

votes-of-door = { $count ->
        [0] Votes
       *[other] Votes · { $count }
    }
votes-of-title = <b>The team’s votes</b>
    { $title }
votes-of-about = Only the team sees and decides; how many votes it takes is worked out from the size of the team.
votes-of-none = The team hasn’t decided anything by vote yet. What is worth agreeing on?
votes-of-new = + Propose to the team
votes-of-kinds = <b>What does the team decide?</b>
    { $title }
decision-team = Decided by the team: <b>{ $title }</b>
decision-put-up-team = Propose to the team
error-decision-team = Only the team sees its votes. Ask to join it on the project’s card.
error-decision-team-over = The project is over, so its team begins no new votes. Earlier ones stay in the list.
