# Уведомления: как они выглядят и как их настроить.

notice-several = { $count ->
    [one] <b>{ $count } новость для вас</b>
    [few] <b>{ $count } новости для вас</b>
   *[many] <b>{ $count } новостей для вас</b>
}
notice-item = { $number }. { $line }
notice-item-button = { $number }. { $label }
notice-settings = Настроить уведомления

digest-title = <b>Что было за неделю</b>
digest-more = { $count ->
    [one] …и ещё { $count }
    [few] …и ещё { $count }
   *[many] …и ещё { $count }
}

notices-mine-heading = <b>Ваше</b>
notices-votes-heading = <b>Решения и голосования</b>
notices-announcements-heading = <b>Объявления</b>
notices-discussions-heading = <b>Обсуждения</b>
notices-digest-heading = <b>Дайджест</b>

notices-mine-mute = Не присылать о моих делах
notices-votes-mute = Не присылать о голосованиях
notices-announcements-mute = Не присылать объявления
notices-discussions-mute = Не присылать об обсуждениях
notices-digest-mute = Не присылать дайджест
