"""Events: making and changing them, seats and the queue, groups, attendance, feedback, contests, the clock."""
