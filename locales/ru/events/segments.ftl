# Объявление тем, кто записывался на событие.

announcement-part-event = Событие
announcement-choose-event = <b>Какое событие?</b>
announcement-none-event = Пока никто ни на что не записывался.
announcement-within-event = <b>Кому из участников события?</b>
announcement-event = «{ $title }»: { $seat }
announcement-seat = { $seat ->
        [waiting] в очереди
        [offered] приглашены на место
        [confirmed] записаны
        [attended] были
        [no_show] не пришли
        [cancelled] отменили запись
        [left] вышли из очереди
        [expired] не дождались места
        [excused] предупредили, что не придут
        [speaker] выступают
        [jury] в жюри
       *[other] записывались
    }
