# The register of decisions as a table.

decisions-register = Get the register
register-file = { $count ->
        [0] Nothing is in the register yet: nothing has been proposed to the network.
        [one] The register of decisions: { $count } proposal, with its outcome and what is done after it.
       *[other] The register of decisions: { $count } proposals, with outcomes and what is done after them.
    }
register-file-name = Register of decisions.xlsx
register-sheet = Decisions
register-heading = Register of decisions of the network “{ $network }”, { $date }
register-column-number = Number
register-column-title = What was asked
register-column-kind = Kind
register-column-state = Stage
register-column-outcome = Outcome and how it was counted
register-column-next = What now
register-column-owner = Who does it
register-column-due = By
register-column-review = Looked at again
register-column-clause = Clause
register-column-secret = Vote
register-column-put-up = Proposed
register-column-opened = Vote began
register-column-closed = Vote ended
register-open = open
register-secret = secret
