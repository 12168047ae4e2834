# The work on a project: plan, tasks, the diary of steps

plan-door = Plan
plan-picture = As a picture
plan-add-milestone = + Milestone
plan-add-task = + Task
plan-open = Open
plan-project = To the project
plan-mark-done = ✓
plan-mark-late = !
plan-mark-open = ○
plan-state-open = in progress
plan-state-done = done
plan-role-leader = leads
plan-role-participant = in the team
plan-role-supervisor = academic supervisor

plan-title = <b>Plan: { $title }</b>
plan-empty = There is no plan yet. The project’s leaders will make it.
plan-empty-leader = There is no plan yet. Begin with the first milestone: what should be there, and by what day. Tasks go inside it.
plan-figures = Work done: { $done } of { $total }, { $reached } of { $milestones } milestones reached
plan-figures-late = { $figures }, <b>{ $late } overdue</b>
plan-shares = <b>Who does what</b>
plan-share = { $name } ({ $role }): { $done } of { $total } done
plan-share-none = { $name } ({ $role })
plan-shares-more = and { $count } more
plan-line = { $mark } <b>{ $title }</b>
    { $facts }
plan-by = by the end of { $when }
plan-late-since = overdue, expected { $when }
plan-done = done { $when }
plan-nobody = nobody has taken it yet
plan-under = { $done } of { $total } tasks
plan-no-tasks = No tasks yet. Split the milestone into things that one person can take on.
plan-item-title = { $mark } <b>{ $title }</b>
plan-item-facts = { $facts }
plan-item-of = Milestone: { $title }
plan-changing = <b>{ $title }</b>

    What should change?
plan-do-done = ✓ Done
plan-do-undo = Not done yet
plan-do-take = I’ll take it
plan-do-free = I can’t
plan-do-edit = Edit
plan-do-drop = Remove from the plan
plan-drop-milestone = { $count ->
        [0] Remove the milestone “{ $title }” from the plan?
        [one] Remove the milestone “{ $title }” and its { $count } task? What the diary says stays.
       *[other] Remove the milestone “{ $title }” and its { $count } tasks? What the diary says stays.
    }
plan-drop-task = Remove the task “{ $title }” from the plan? What the diary says stays.
plan-drop-yes = Remove
plan-said-milestone = The milestone is in the plan. Split it into tasks, so that everybody sees who does what.
plan-said-task = The task “{ $title }” is in the plan.
plan-said-changed = Changed.
plan-said-dropped = Removed from the plan.
plan-said-done = Done, thank you!
plan-said-undo = In progress again.
plan-said-take = It’s yours now.
plan-said-free = It’s free. The leaders have been told.
plan-picture-people = Who does what
plan-picture-foot = As of { $when }

form-plan_milestone = New milestone
form-plan_milestone-title = <b>What milestone?</b>

    Name what will be there: “Stories of three schools collected”.
    .label = Name
form-plan_milestone-due_at = <b>By what day?</b>

    Write a date: “15 January”, “in two weeks”.
    .label = By what day
form-plan_milestone-owner_id = <b>Who answers for it?</b>
    .label = Who answers
form-plan_task = New task
form-plan_task-title = <b>What is to be done?</b>

    One thing that one person can take on.
    .label = Name
form-plan_task-owner_id = <b>Who takes it?</b>

    You can skip this: anybody in the team can take a free task.
    .label = Who answers
form-plan_task-due_at = <b>By what day?</b>

    Whoever took it is reminded a day before.
    .label = By what day
form-plan_change = Edit the plan
form-plan_change-title = <b>A new name</b>
    .label = Name
form-plan_change-owner_id = <b>Who answers for it?</b>
    .label = Who answers
form-plan_change-due_at = <b>By what day?</b>
    .label = By what day

plan-notice-given = You were given something in the project “{ $project }”: <b>{ $title }</b>. If you can’t, say so now: that’s fine.
plan-notice-free = Something is free in the project “{ $project }”: <b>{ $title }</b>. Who takes it?
plan-notice-near = Due tomorrow in the project “{ $project }”: <b>{ $title }</b>
plan-notice-late = Overdue in the project “{ $project }”: <b>{ $title }</b>. Is it done, is help needed, or another day?
plan-notice-silent = Nothing has been heard from the project “{ $title }” for three weeks. How is it going? Two words in the diary are enough: what worked, what is in the way.
waits-plan-task = Due soon: { $title }
waits-plan-late = Overdue: { $title }
waits-plan-silent = A silent project: { $title }

error-plan-team = This is for the project’s team. If you want to help, write to the leader from the project’s card.
error-plan-leader = The plan is made by the project’s leaders. Suggest it to them under the card.
error-plan-item-gone = This isn’t in the plan any more. Open the plan again from the project’s card.
error-plan-over = The project is over: its plan and diary stay as a record and can’t be changed.
error-plan-tasks-open = { $count ->
        [one] { $count } task of the milestone isn’t done yet. Mark it, or remove it from the plan.
       *[other] { $count } tasks of the milestone aren’t done yet. Mark them, or remove them from the plan.
    }
error-plan-milestone-done = The milestone has been reached. Put it back in progress and add the task.
error-plan-milestones-most = There are { $most } milestones already: nobody keeps more in mind. Join similar ones.
error-plan-tasks-most = The milestone has { $most } tasks already. Split it into two.
error-plan-taken = Somebody else has taken this. See what else is free.
error-plan-not-yours = Only whoever took it, or a leader of the project, can mark it.
error-plan-stranger = This person isn’t in the team. Choose from the list, or invite them first.

# The diary
diary-door = Diary · { $count }
diary-tell = Add a step
diary-title = <b>Diary: { $title }</b>
diary-empty = The diary is empty so far.
diary-empty-team = The diary is empty so far. Describe the first step: two words and, if there is one, a photo.
diary-line = { $when }, { $name }: { $words }
diary-line-files = { $line } [files: { $count }]
diary-step = <b>{ $when }, { $name }</b>
diary-step-of = In the plan: { $title }
diary-files-team = Only the team sees the photos and files.
diary-files-all = All members see the photos and files.
diary-children = Before you show them to everybody: where there are children in the pictures, their parents must have agreed in writing to exactly this. Without their consent, don’t.
diary-photo = Photo { $number }
diary-file = { $when }, { $name }
diary-do-file = + Photo or file
diary-do-words = Correct the words
diary-do-show = Show photos and files to all
diary-do-hide = Keep photos and files to the team
diary-do-nofiles = Without the files
diary-do-drop = Delete the step
diary-drop = Delete this step with its photos and files?

    { $words }
diary-drop-yes = Delete
diary-said-told = It’s in the diary.
diary-said-changed = Corrected.
diary-said-file = Added. Only the team sees it so far.
diary-said-show = All members see the photos and files now.
diary-said-hide = Only the team sees the photos and files.
diary-said-nofiles = The photos and files are removed.
diary-said-dropped = The step is deleted.
form-diary_step = A step of the project
form-diary_step-step = <b>What was done?</b>

    Write two words, or send a photo with a caption. No children’s names; only the team will see the photo.
    .label = Step
form-diary_step-words = <b>What is in the picture?</b>

    One sentence: what was done.
    .label = Words
form-diary_words = Correct a step
form-diary_words-words = <b>What should it say?</b>
    .label = Words
form-diary_file = Photo or file
form-diary_file-file = <b>Send a photo or a file</b>

    Only the team sees it until a leader shows it to all.
    .label = File
error-diary-gone = This step isn’t in the diary any more. Open the diary again.
error-diary-not-yours = Only whoever added a step can correct it; a leader of the project can also delete it.
error-diary-files-most = The step has { $most } files already. Add the next step and put the others there.
error-diary-no-files = This step has neither photos nor files.
error-diary-file = Only the team sees this file now, or it was taken away.

data-work = Work on projects
    .stays = finished tasks and words of diaries without your name: “Former member No. …”, and photos that a leader showed to all
    .goes = tasks that you took and haven’t done (they become free), your photos and files that only the team saw
    .project = Project
    .task = Task
    .due_at = By what day
    .state = State
    .since = In this state since
    .when = When
    .step = Step
    .shown_at = Photos shown to all
    .files = Photos and files
