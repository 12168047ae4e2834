# People and roles in the cabinet
role-leader = Leader
    .may = Can invite people and host events.
role-moderator = Moderator
    .may = Can look into reports and hide what breaks the rules.
role-expert = Expert
    .may = Can review materials and supervise projects.
role-organizer = Organizer
    .may = Can do everything at the desk: applications, roles, announcements, events, the record.
role-owner = Owner
    .may = Can do all that an organizer can, and pass on the ownership of the network.
role-line = <b>{ $role }.</b> { $may }
roles-people = <b>People of the network</b>: { $count }
roles-find = Find by name
roles-holders = With roles only
roles-holders-title = <b>People with roles</b>: { $count }
roles-entry = <b>{ $name }</b> · { $about }
roles-line = { $name } · { $about }
roles-card = <b>{ $name }</b>
    { $region }
roles-dates = Joined: { $joined }
roles-role = <b>{ $role }</b> · { $term } · given by: { $by }
roles-role-until = until: { $date }
roles-role-endless = no end date
roles-role-settings = the network’s settings
roles-no-roles = No roles.
roles-paused = Time off until: { $until }
roles-grant = Give a role
roles-drop = Take back: { $role }
roles-history = History
roles-which-role = <b>{ $name }</b>: which role?
roles-how-long = <b>{ $name }</b>: the role “{ $role }”. For how long?
roles-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
roles-days-none = No end date
roles-granted = { $heard ->
        [mine] The role is given
        [same] The person has this role for this time already
       *[person] The role is given; the person will hear of it
    }
roles-prolonged = { $heard ->
        [mine] The role is extended
        [same] The role is extended already
       *[person] The role is extended; the person will hear of it
    }
roles-revoked = { $heard ->
        [mine] The role is taken back
        [same] The person doesn’t have this role any more
       *[person] The role is taken back; the person will hear of it
    }
roles-owner-question = <b>Pass on the ownership?</b>

    <b>{ $name }</b> will then be able to do all that you can, including taking the ownership from you. You stay an owner until you take the role off yourself.
roles-owner-yes = Make an owner
roles-drop-question = <b>Take back the role “{ $role }”?</b>

    { $name } will no longer be able to do what it allowed. It can be given again any day.
roles-drop-yes = Take it back
form-find-person = Search by name
    .submit = Open
form-find-person-person = <b>Whom are we looking for?</b>

    Write a name or surname, the first letters will do.
    .label = Person
notice-role-given = You have a new role: <b>{ $role }</b>. Given by { $by }.
notice-role-until = In force until: { $date }
notice-role-taken = The role “{ $role }” is no longer yours. Taken back by { $by }.
notice-role-ends-own = Your role “{ $role }” is in force until { $date }. If it is still needed, tell the organizers of the network.
notice-role-ends = { $name }: the role “{ $role }” is in force until { $date }. If it is still needed, extend it with one tap.
notice-role-over = Your role “{ $role }” ended on { $date }. What it allowed is gone; everything else stays.
notice-role-prolong = Extend until { $date }
notice-role-open = Open the roles
notice-role-prolonged = Your role <b>{ $role }</b> has been extended by { $by }.
notice-role-endless = It has no end date now.
error-role-term-changed = This role has been given another end date meanwhile, or was taken back. The person’s card shows how things stand.
error-role-until = Ownership of the network has no end date; other roles must end in the future.
