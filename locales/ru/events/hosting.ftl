# События глазами ведущего
host-presets = <b>Новое событие</b>

    Выберите форму — длительность, число мест и остальное подставим сами, всё можно будет изменить.
form-event = Новое событие
    .submit = Сохранить черновик
form-event-form = Какая это форма?
    .label = Форма
form-event-title = <b>Как называется?</b>

    Так, чтобы коллега понял, зачем идти. Например: «Смысловое чтение на уроке физики».
    .label = Название
form-event-starts = <b>Когда начало?</b>

    Напишите как удобно: «завтра в 18:00», «15 декабря, 18:00–19:30». Серия: «каждую среду в 16:00, 6 раз», «по вторникам и четвергам в 16:00 до конца мая, без праздников».
    .label = Начало
form-event-where = Где пройдёт?
    .label = Где
form-event-place = <b>По какому адресу?</b>

    Город, учреждение, кабинет.
    .label = Адрес
form-event-link = <b>Ссылка на встречу</b>

    Её увидят только записавшиеся, за 10 минут до начала. Если ссылки пока нет, пропустите.
    .label = Ссылка
form-event-same_link = <b>Где встречаемся?</b>

    В прошлый раз встречались по ссылке. Подойдёт ли она и теперь?
    .label = Прежняя ссылка
form-event-others = <b>Позвать тех же?</b>

    Кто вёл и выступал в прошлый раз, получит приглашение и ответит сам.
    .label = Ведущие и выступающие
form-event-minutes = Сколько продлится?
    .label = Длительность
form-event-capacity = <b>Сколько мест?</b>

    Можно и без ограничения.
    .label = Число мест
form-event-description = <b>О чём и для кого?</b>

    Несколько предложений: что узнают и что унесут с собой.
    .label = Описание
form-event-subject = К какому предмету ближе? Если ко всем — пропустите.
    .label = Предмет
form-event-zone = По часам какого города показывать время?
    .label = Часовой пояс
form-event-audience = Кто может прийти?
    .label = Кто может прийти
form-event-meetings = <b>Одна встреча или серия?</b>

    Выберите или напишите: «6», «раз в две недели, 5 встреч», «до 30 мая».
    .label = Число встреч
host-where-online = Онлайн
host-where-offline = Очно
host-audience-all = Все участники сети
host-audience-region = Только мой регион
host-audience-link = Только по ссылке, в афише нет
host-meetings = { $count ->
        [1] Одна встреча
        [one] { $count } встреча, раз в неделю
        [few] { $count } встречи, раз в неделю
       *[many] { $count } встреч, раз в неделю
    }
host-meetings-apart = { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[many] { $count } встреч
    }, раз в { $weeks } недели
host-meetings-said = { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[many] { $count } встреч
    }, { $how }
host-weekday = { $day ->
        [0] пн
        [1] вт
        [2] ср
        [3] чт
        [4] пт
        [5] сб
       *[6] вс
    }
host-rule-weekdays = по { $days }
host-rule-days = { $days ->
        [1] каждый день
        [one] раз в { $days } день
        [few] раз в { $days } дня
       *[many] раз в { $days } дней
    }
host-rule-weeks = { $weeks ->
        [1] раз в неделю
       *[other] раз в { $weeks } недели
    }
host-rule-monthly = раз в месяц
host-rule-but = { $how }, с пропусками
host-series-holidays = Перенос выходных известен по { $until }; дальше пропущены только праздники по закону. Посмотрите даты.
host-series-dates = <b>Встречи:</b> { $dates }
host-scope-this = Только эту встречу
host-scope-following = Эту и следующие
host-scope-all = Все встречи серии
host-draft-saved = Черновик сохранён.
host-copied-asked = Черновик сохранён. Приглашения тем, кто делал это в прошлый раз, отправлены.
host-copy-link-keep = Та же ссылка
host-copy-link-no = Будет другая, добавлю потом
host-copy-others-ask = { $count ->
        [one] Позвать, { $count } человек
        [few] Позвать, { $count } человека
       *[many] Позвать, { $count } человек
    }
host-copy-others-no = Пока никого
host-draft = <b>Черновик</b>: { $title }
host-draft-series = Серия: встреч { $count }, последняя — { $until }. Опубликуются все сразу.
host-draft-no-link = Ссылки на встречу пока нет. Опубликовать можно и так: люди прочтут, что ссылка будет, а вам о ней напомним за день, за три часа и за полчаса.
host-jury = В жюри: { $accepted }{ $invited ->
        [0] {""}
       *[other] , ждём ответа: { $invited }
    }{ $missing ->
        [0] {""}
       *[other] . Не хватает: { $missing }
    }
host-draft-next-contest = Публикуйте, когда жюри согласится: откроется приём работ.
host-draft-next = Когда опубликуете, откроется запись.
host-draft-news = Тем, кому это близко по предмету, региону или форме, напишем через 10 минут — успеете поправить опечатку.
host-draft-by-link = Открыть это смогут те, у кого есть ссылка. Никому о нём не напишем: ссылку отправляете вы.
host-publish = Опубликовать
host-preview = Как увидят участники
host-discard = Удалить черновик
host-discard-ask = Удалить черновик «{ $title }»? Если это серия, удалятся все её черновики.
host-discard-yes = Да, удалить
host-said-published = Опубликовано
host-said-discarded = Черновик удалён
host-published-contest = Опубликовано: приём работ открыт.
host-published = Опубликовано: запись открыта.

# Рассказать о событии
host-tell = Рассказать
host-spread = <b>Расскажите коллегам</b>: { $title }

    Текст ниже копируется нажатием и верен в любом городе: время названо по часам события.
host-spread-copied = <code>{ $words }</code>
host-spread-title = { $kind }: «{ $title }»
host-spread-series = Серия: встреч { $count }, последняя — { $last }
host-spread-link = Скопировать ссылку
host-spread-words = Скопировать текст
host-spread-chat = Отправить в группу или чат
host-spread-poster = Плакат с кодом, А4
host-spread-announce = Объявить в сети
host-announce-title = { $kind }: <b>{ $title }</b>
host-announce-when = { $when }
host-announce-about = { $about }
host-announce-button = Подробнее и запись
host-announce-button-works = Условия конкурса
host-poster = <b>{ $title }</b>: плакат

    Лист А4: напечатайте и повесьте в учительской. По коду откроется карточка.
host-poster-file = плакат
host-poster-calls = Наведите камеру: подробности и запись
host-poster-calls-works = Наведите камеру: условия и приём работ

host-panel = <b>Панель ведущего</b>: { $title }
host-taken = { $taken ->
        [0] Никто ещё не записан
        [one] Записан { $taken } человек
        [few] Записаны { $taken } человека
       *[many] Записано { $taken } человек
    }{ $held ->
        [0] {""}
       *[other] , ждём ответа на приглашение: { $held }
    }
host-no-link = <b>Ссылки на встречу пока нет.</b> Записавшиеся получат её за 10 минут до начала, а если добавите позже — сразу.
host-add-link = Добавить ссылку
host-reconfirmed = Подтвердили, что придут: { $count }
host-came = Отмечены: { $count }
host-walked-in = Пришли без записи: { $count }
host-why-nobody-waits = Никто не ждёт.
host-why-no-limit = Никто не приглашён: мест хватает всем, ждать незачем.
host-why-over = Никто не приглашён: записано больше, чем мест. Записанных не снимаем; очередь двинется, когда откажутся лишние.
host-why-full = Никто не приглашён: свободных мест нет.
host-why-held = Свободные места держим за теми, кого уже пригласили: ждём ответа.
host-why-asked = До начала меньше суток: спросили сразу нескольких, место получит первый.
host-why-away = Место свободно, но тем, кто ждёт, бот сейчас не может написать. Их очередь сохраняется.
host-why-all-passed = Место свободно, но все, кто ждёт, его пропустили. Его получит первый, кто запишется.
host-why-not-last-moment = Место свободно, но до начала меньше двух часов, а «зовите и за час до начала» никто из очереди не отметил.
host-why-group-too-big = Место свободно, но ждёт группа, которой нужно больше мест сразу.
host-why-closed = Событие началось, очередь закрыта.
host-check-in = Отметить, кто пришёл
host-results = Итоги
host-people = Участники
host-programme-contest = Ведущие и жюри
host-programme = Ведущие и выступающие
host-edit = Изменить
host-copy = Скопировать
host-message = Написать участникам
host-message-contest = Написать участникам и жюри
host-cancel-contest = Отменить конкурс
host-cancel = Отменить событие

host-edit-title = <b>Изменить</b>: { $title }
host-edit-hint-contest = Сроки меняются до протокола на карточке конкурса: приём можно продлить, итоги — перенести, участники узнают об этом через 10 минут. Критерии после публикации не меняются.
host-edit-hint-draft = Это черновик: пока вы его не опубликуете, об изменениях никто не узнает.
host-edit-hint = О новом времени, месте и ссылке все, кого это касается, узнают через 10 минут: было → стало. Исправленная опечатка никого не побеспокоит.
host-edit-place = Сделать очным: указать адрес
host-toggle-silence-frees-yes = ☑ Промолчал — место следующему
host-toggle-silence-frees-no = ☐ Промолчал — место следующему
host-toggle-audience-all = Кто может прийти: все
host-toggle-audience-region = Кто может прийти: мой регион
host-toggle-audience-link = Кто может прийти: по ссылке
host-toggle-priority-none = Очередь: кто раньше встал
host-toggle-priority-region = Очередь: сначала мой регион
host-toggle-priority-newcomers = Очередь: сначала новички
form-event_change = Изменение события
form-event_change-title = Новое название?
    .label = Название
form-event_change-description = Новое описание?
    .label = Описание
form-event_change-starts_at = <b>На когда переносим?</b>

    Например: «завтра в 18:00» или 15.12 18:00.
    .label = Начало
form-event_change-speakers = <b>Кто ещё выступит?</b>

    Имена тех, кого в сети нет, каждое с новой строки; можно добавить, кто это: «Мария Иванова, методист». Их увидит каждый, кому видно событие, поэтому сначала спросите согласия. Через месяц после события имена сотрутся.
    .label = Выступающие не из сети
form-event_change-minutes = Сколько теперь продлится?
    .label = Длительность
form-event_change-place = Новый адрес? Если событие стало онлайн, уберите его.
    .label = Адрес
form-event_change-link = Новая ссылка на встречу?
    .label = Ссылка
form-event_change-capacity = Сколько теперь мест? Без ограничения — уберите число. Кто записан, тот останется, даже если мест станет меньше.
    .label = Число мест
form-event_change-subject = К какому предмету ближе? Если ко всем, уберите.
    .label = Предмет
form-event_change-zone = По часам какого города идёт событие?
    .label = Часовой пояс
form-event_change-materials = Ссылка на материалы?
    .label = Материалы
form-event_change-recording = Ссылка на запись? Её получат все, кто был записан, и те, кому не хватило места.
    .label = Запись
form-event_change-code_word = Какое слово назовёте участникам? По нему они отметятся сами.
    .label = Кодовое слово
form-event_change-hour = Время начала по новым часам другое. Во сколько начинаем?
    .label = Время начала
host-hour-wall = { $moment } — на часах как было
host-hour-moment = { $moment } — тот же момент
host-sure-unlimited = без ограничения
host-sure = <b>{ $field }</b>
    Сейчас: { $was }
    Станет: { $becomes }

    { $count ->
        [one] Это касается { $count } человека.
       *[other] Это касается { $count } человек.
    } Изменить?
form-event_change-scope = Что меняем?
    .label = Какие встречи
host-changed = Изменено.
host-changed-told-now = Изменено. Все, кого это касается, узнают прямо сейчас.
host-lengthen = Добавить встречи в серию
host-more-meetings = { $count ->
        [one] Ещё { $count } встреча
        [few] Ещё { $count } встречи
       *[many] Ещё { $count } встреч
    }
host-lengthened = Добавили встреч: { $count }, последняя — { $until }. Ведущие те же; выступающих позовите заново.
form-event_longer = Новые встречи серии
form-event_longer-more = <b>Сколько встреч добавить?</b>

    Они встанут после последней, с тем же промежутком, временем и местом. Если серия опубликована, запись откроется сразу.
    .label = Сколько
host-changed-told = Изменено. Все, кого это касается, узнают через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    } — если передумаете раньше, уйдёт одно сообщение.

form-event_cancel = Отмена события
    .submit = Отменить событие
form-event_cancel-reason = <b>Почему отменяем?</b>

    Причину увидят все, кто записан, приглашён или ждёт.
    .label = Причина
form-event_cancel-scope = Что отменяем?
    .label = Какие встречи
host-cancelled = Отменено. Напишем всем, кого это касается.
form-event_remove = Снять запись
form-event_remove-reason = Почему снимаем запись? Человек увидит причину.
    .label = Причина
host-removed = Запись снята, человек узнает причину.

host-programme-title-contest = <b>Ведущие и жюри</b>: { $title }
host-programme-title = <b>Ведущие и выступающие</b>: { $title }
host-programme-line = { $name } — { $role }, { $state }
host-programme-hint = Чтобы передать событие, позовите другого ведущего и, когда он согласится, сложите с себя роль.
host-programme-outside = { $name } — выступает, не из сети
host-invite-speaker = Позвать выступить
host-invite-host = Позвать вести вместе
host-invite-jury = Позвать в жюри
host-dismiss = Убрать: { $name }
host-step-back = Сложить с себя роль
form-event_invite = Приглашение на событие
form-event_invite-person = <b>Кого зовём?</b>

    Напишите имя или фамилию — хватит первых букв. Найдутся те, кто показан среди людей сети, и те, кто записан.
    .label = Кого

host-message-whom = <b>{ $title }</b>: кому пишем?
host-message-signed = Записанным
host-message-signed-contest = Тем, кто участвует
host-message-came = Тем, кто был
host-message-absent = Тем, кого не было
host-message-waiting = Тем, кто ждёт
host-message-speaker = Тем, кто выступает
host-message-jury = Жюри
form-event_message = Сообщение участникам
form-event_message-message = Напишите сообщение: текст, фото или файл. Перед отправкой покажем, как оно выглядит и скольким уйдёт.
    .label = Сообщение

# Кто пришёл
host-check-in-title = <b>{ $title }</b>: отмечено { $came } из { $taken }
host-check-in-hint = Наведите камеру телефона на код в билете участника, откройте ссылку и нажмите «Отметить приход». Без интернета: напечатайте список, а номера тех, кто расписался, напишите потом «На входе».
host-word-is = Кодовое слово: <b>{ $word }</b>
host-by-list = По списку
host-paper = Список для печати
host-walk-in = Пришёл без записи
host-set-word = Кодовое слово для онлайна
host-close-list = Закрыть список
host-list-closed = Список закрыт: кто не отмечен, тот не был. Неделю можно возразить.
form-event_code = Отметка по цифрам
form-event_code-code = Шесть цифр из билета?
    .label = Цифры
form-event_walk_in = Пришёл без записи
form-event_walk_in-person = <b>Кто пришёл?</b>

    Напишите имя и фамилию. По первым буквам найдутся те, кто показан среди людей сети; остальные — по полному имени. Места такая отметка не занимает.
    .label = Кто
form-event_numbers = Отметка по бумажному списку
form-event_numbers-numbers = Номера тех, кто расписался, например «1, 3, 5–9».
    .label = Номера
host-ticket = <b>{ $name }</b>
    Билет на событие: { $title }

    Человек перед вами? Тогда отметьте.
host-ticket-mark = Отметить приход
host-marked = ✓ <b>{ $name }</b>
    { $title }
host-marked-again = <b>{ $name }</b> — отметка уже была
    { $title }
host-said-marked = { $name }: { $state }
host-roll-title = <b>Участники</b>: { $title }
host-roll-figures = Записано: { $taken } · были: { $came } · ждут: { $waiting }
host-roll-figures-contest = Заявок: { $taken }
host-roll-mark-none = Отмечать некого.
host-roll-mark-hint = Нажмите на имя, чтобы отметить; ещё раз — снять отметку.
host-roll-none = Пока никто не записался.
host-roll-hint = Нажмите на имя, чтобы увидеть подробности.
host-came-mark = ✓ { $name }
host-show-all = Показать всех
host-show-unmarked = Только неотмеченные
host-person = <b>{ $name }</b> · № { $number }
host-person-name = <b>{ $name }</b>
host-person-region = Регион: { $region }
host-person-state = Сейчас: { $state }
host-mark-line = { $when } — { $state } ({ $source }, { $who })
host-mark-undone = <s>{ $when } — { $state } ({ $source }, { $who })</s>
host-mark-attended = Был(а)
host-mark-no-show = Не был(а)
host-mark-excused = Уважительная причина
host-mark-none = Снять отметку
host-remove = Снять запись
host-source-qr = по коду в билете
host-source-code = по цифрам
host-source-word = кодовое слово
host-source-list = по списку
host-source-paper = с бумаги
host-source-dispute = по возражению
host-dispute-accept = Подтверждаю
host-dispute-decline = Не подтверждаю
host-dispute-accepted = <b>{ $title }</b>: отметили, что человек был.
host-dispute-declined = <b>{ $title }</b>: отметка осталась прежней, человек узнает.

# Таблицы
host-sheet = Участники
host-sheet-people = <b>{ $title }</b>: участники
host-sheet-paper = <b>{ $title }</b>: список для печати

    После события напишите номера тех, кто расписался: «Отметить, кто пришёл» → «На входе».
host-sheet-people-file = участники
host-sheet-paper-file = список для печати
host-csv = Таблица CSV
host-xlsx = Таблица XLSX
host-column-number = №
host-column-name = Имя
host-column-region = Регион
host-column-town = Город
host-column-answers = Ответы на вопросы
host-columns = Столбцы
host-columns-title = <b>Столбцы ваших таблиц</b>

    Нажмите, чтобы убрать или добавить. Так будет в таблицах всех событий, которые вы ведёте. Имя есть всегда; школа, город и предметы — у тех, кто их показывает.
host-columns-usual = Вернуть обычные
host-column-on = ☑ { $name }
host-column-off = ☐ { $name }
host-column-school = Школа
host-column-subjects = Предметы
host-column-confirmed = Подтвердил
host-confirmed = да
host-column-rating = Оценка
host-column-state = Состояние
host-column-signed = Запись
host-column-source = Как отмечен
host-column-code = Код
host-column-sign = Подпись

# Итоги
host-results-title = <b>Итоги</b>: { $title }
host-results-came = Записались: { $signed }, пришли: { $came } ({ $percent } %).
host-results-rating = Средняя оценка: { $average }, всего оценок: { $count }.
host-results-no-rating = Оценок пока нет.
host-said = { $rating } из 5 — «{ $words }» ({ $name })
host-said-anonymous = без имени
host-set-recording = Добавить запись
host-bars-people = От записи до прихода
host-bars-ratings = Оценки
host-bar-signed = Записались
host-bar-came = Пришли
host-bar-absent = Не пришли
host-bar-excused = Предупредили
host-bar-cancelled = Отменили заранее
host-bar-unserved = Не хватило места
host-bar-walked-in = Без записи
host-bar-rating = Оценка { $rating }

# Предложенные события
host-presets-propose = <b>Предложить событие</b>

    Какое? Форма подскажет, сколько оно обычно длится и где проходит. Модератор посмотрит, и вы станете его ведущим.
host-propose = Отправить на проверку
host-propose-again = Отправить ещё раз
host-proposal-why = Что поправить
host-proposal-new = Отправьте на проверку, когда всё готово. Модератор посмотрит, и вы сможете открыть запись как ведущий.
host-proposal-waiting = На проверке: ответ придёт сюда. Поправить можно и сейчас.
host-proposal-stopped = Модератор вернул это с подсказкой. Поправьте и отправьте ещё раз.
host-said-proposed = Отправлено на проверку
