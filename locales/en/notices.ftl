# Notices: how they look and how to set them up.

notice-several = { $count ->
    [one] <b>{ $count } thing for you</b>
   *[other] <b>{ $count } things for you</b>
}
notice-item = { $number }. { $line }
notice-item-button = { $number }. { $label }
notice-settings = Notice settings

digest-title = <b>Your week</b>
digest-more = { $count ->
    [one] …and { $count } more
   *[other] …and { $count } more
}

notices-mine-heading = <b>Yours</b>
notices-votes-heading = <b>Decisions and votes</b>
notices-announcements-heading = <b>Announcements</b>
notices-discussions-heading = <b>Discussions</b>
notices-digest-heading = <b>Digest</b>

notices-mine-mute = Mute notices about my things
notices-votes-mute = Mute notices about votes
notices-announcements-mute = Mute announcements
notices-discussions-mute = Mute discussions
notices-digest-mute = Mute the digest
