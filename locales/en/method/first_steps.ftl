# The first weeks: five steps of a newcomer
waits-first-steps = First steps: { $done } of { $total }
steps-door = First steps
steps-title = <b>First steps: { $done } of { $total }</b>
steps-about = Five small things after which the network feels like yours. In any order, no hurry: each is ticked by itself.
steps-done = All done, you are at home here. You won’t need this list any more.
steps-away-said = <i>The list is off the menu.</i>
steps-away = Take it off the menu
steps-back = Put it back on the menu
step-tell = { $state ->
        [done] ✓ Introduce yourself
       *[left] Introduce yourself
    }
step-sign = { $state ->
        [done] ✓ Sign up for a meeting
       *[left] Sign up for a meeting
    }
step-speak = { $state ->
        [done] ✓ Say “me too” or answer somebody
       *[left] Say “me too” or answer somebody
    }
step-find = { $state ->
        [done] ✓ Get to know a colleague
       *[left] Get to know a colleague
    }
step-rules = { $state ->
        [done] ✓ Read the rules in short
       *[left] Read the rules in short
    }
