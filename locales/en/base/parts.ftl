# How somebody is tied to a thing: hosts it, speaks, judges, is in its team.
part-state-asked = asked to join
part-state-invited = no answer yet
part-state-accepted = agreed
part-state-declined = declined
part-state-refused = not taken
part-state-ended = no longer
error-part-not-invited = You weren’t asked for this role, or the invitation was revoked.
error-part-not-asked = There is no such request any more: it was withdrawn, or answered already.
error-part-not-held = You can only hand over a role of your own, and only to somebody else.
