# By what organizers choose whom an announcement is for.

announcement-part-role = Role
announcement-choose-role = <b>With which role?</b>
announcement-ordinary = Members without a role
announcement-part-region = Region
announcement-choose-region = <b>From which region?</b>
announcement-none-region = Nobody has named a region yet.
announcement-part-subject = Subject
announcement-choose-subject = <b>Teaching which subject?</b>
announcement-none-subject = Nobody has named a subject yet.
announcement-part-school = School
announcement-choose-school = <b>From which school?</b>
    Only schools of people who show theirs to all members are listed.
announcement-none-school = Nobody shows to everybody where they work yet.
announcement-part-seen = Last seen
announcement-choose-seen = <b>When were they last in the bot?</b>
announcement-seen-within = { $days ->
        [one] within { $days } day
       *[other] within { $days } days
    }
announcement-seen-not = { $days ->
        [one] not for { $days } day
       *[other] not for { $days } days
    }
