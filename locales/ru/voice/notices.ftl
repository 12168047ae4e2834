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

notices-mine-mute = Не присылать напоминаний и просьб
notices-votes-mute = Не присылать о голосованиях
notices-announcements-mute = Не присылать объявления
notices-discussions-mute = Не присылать об обсуждениях
notices-digest-mute = Не присылать дайджест
digest-newcomers = <b>Новые коллеги</b>
    К сети { $people ->
        [one] присоединился { $people } учитель
        [few] присоединились { $people } учителя
       *[many] присоединились { $people } учителей
    } из { $regions ->
        [one] { $regions } региона
       *[many] { $regions } регионов
    }.

notices-title = <b>Уведомления</b>
notices-how = Нажмите на строку, чтобы выбрать, когда об этом писать.
notices-always = То, о чём вы просили сами, приходит всегда, даже в отпуске: ссылка, место из очереди, ответ, изменение и отмена.
notices-promise = О том, что не касается вас лично, — не больше трёх сообщений в неделю; остальное собирается в дайджест.
notices-digest-with-news = Дайджест приходит по пятницам: то, что вы просили собирать, и новости сети.
notices-digest-without-news = Дайджест приходит по пятницам: то, что вы просили собирать. Новостей сети в нём нет — на них нужно ваше отдельное согласие.
notices-digest-is-off = Дайджест выключен: то, что собралось бы в него, не придёт вовсе.
notices-line = { $category }: { $mode }
notices-mine = Напоминания и просьбы
notices-votes = Голосования
notices-announcements = Объявления
notices-discussions = Обсуждения
notices-digest = Дайджест
notices-mode-now = сразу
notices-mode-digest = раз в неделю
notices-mode-off = не надо
notices-digest-on = по пятницам
notices-quiet = Тихие часы: { $hours }
notices-no-quiet = не нужны
notices-set-now = { $category }: буду писать сразу
notices-set-digest = { $category }: соберу в дайджест на пятницу
notices-set-off = { $category }: писать не буду. То, о чём вы просили сами (ссылка, место, ответ, отмена), придёт всё равно.
notices-muted = { $category }: больше не пришлю. То, о чём вы просили сами (ссылка, место, ответ, отмена), придёт всё равно. Вернуть — той же кнопкой или в /settings.
notices-bring-back = Вернуть: { $category }
notices-brought-back = { $category }: снова буду писать
notices-mute-event = Не писать об этом событии
notices-mute-idea = Не писать об этой идее
notices-unmute-event = Вернуть: писать об этом событии
notices-unmute-idea = Вернуть: писать об этой идее
notices-muted-event = Об этом событии больше не напомню. Ссылка, изменения и отмена придут всё равно. Вернуть — той же кнопкой или в /settings.
notices-muted-idea = Об этой идее больше не напишу. Ответы на ваши просьбы и приглашения придут всё равно. Вернуть — той же кнопкой или в /settings.
notices-unmuted-event = Об этом событии снова буду писать
notices-mute-material = Не писать об этом материале
notices-mute-thread = Не писать об этом обсуждении
notices-unmute-material = Вернуть: писать об этом материале
notices-unmute-thread = Вернуть: писать об этом обсуждении
notices-muted-material = Об этом материале больше не напишу. Вопросы о соавторстве придут всё равно. Вернуть — той же кнопкой или в /settings.
notices-muted-thread = Об этом обсуждении больше не напишу. Вернуть — той же кнопкой или в /settings.
notices-unmuted-material = Об этом материале снова буду писать
notices-unmuted-thread = Об этом обсуждении снова буду писать
notices-unmuted-idea = Об этой идее снова буду писать
notices-muted-things = Отключено: { $count }
notices-unmute = Вернуть: { $title }
muted-title = <b>О чём вы просили не писать</b>
muted-none = Ничего не отключено.

quiet-title = <b>Тихие часы: { $hours }</b>
quiet-why = В это время бот молчит: всё, что может подождать, придёт утром. Исключение — то, что начинается в ближайшие 12 часов, и ответы, которых вы ждёте.

    Ваш часовой пояс: { $zone }.
quiet-own = Другое время
quiet-none = Тихие часы не нужны
quiet-set = Тихие часы изменены
form-quiet = Тихие часы
form-quiet-hours = <b>С какого и до какого часа не писать?</b>

    Например: «с 22 до 7» или 21:30–8:00.
    .label = Тихие часы
error-quiet-hours = Нужны два разных времени: с какого и до какого часа молчать. Напишите, например, «с 22 до 7».
notices-mute-decision = Не писать об этом решении
notices-unmute-decision = Вернуть: писать об этом решении
notices-muted-decision = Об этом решении больше не напишу. Поручения, жребий и вопрос о вашем согласии придут всё равно. Вернуть — той же кнопкой или в /settings.
notices-unmuted-decision = Об этом решении снова буду писать
