# Secret votes.
error-key-unreadable = You can’t vote right now: the bot can’t open the ballot box of this secret vote. The votes already cast are safe. Try again later.
error-key-lost = You can’t vote here: the key of this secret vote is lost, so nobody can read its ballots. It will begin again, and the bot will write to you.
