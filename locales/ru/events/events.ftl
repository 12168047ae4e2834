# События: афиша, карточка, место, очередь. Пишем коротко: читают с телефона на перемене.

# Формы
event-form-webinar = Вебинар
event-form-seminar = Семинар
event-form-masterclass = Мастер-класс
event-form-workshop = Мастерская
event-form-roundtable = Круглый стол
event-form-club = Клуб
event-form-contest = Конкурс
event-form-conference = Конференция
event-form-consultation = Консультация

# Афиша
events-title = <b>Афиша</b>
events-of-form = <b>Афиша</b>: { $form }
events-count = { $count ->
        [one] { $count } событие
        [few] { $count } события
       *[many] { $count } событий
    }
events-none = Пока ничего не назначено. Загляните позже: о новом мы напишем тем, кому оно близко.
events-none-of-form = Такого пока не назначено. Посмотрите другие формы.
events-by-form = Форма: все
events-one-form = Форма: { $form }
events-all-forms = Все формы
events-mine = Мои события
events-of-door = { $count ->
        [0] Встречи
       *[other] Встречи · { $count }
    }
events-of-title = <b>Встречи: { $title }</b>
events-of-none = Встреч пока не назначили.
events-of-none-leader = Встреч пока нет. Назначьте первую: команда увидит её здесь, а вы сможете прислать ссылку.
events-of-new = + Назначить встречу
event-belongs = Общее дело: { $title }
events-find = Найти
events-find-again = Искать другое
events-alike-title = <b>Похоже на «{ $title }»</b>
events-alike-none = Похожего впереди пока нет. Посмотрите всю афишу.
events-look = <b>Открыто для всех: ближайшие события</b>
events-look-all = Все события: { $count }
organizer-events = Все события
events-every-title = <b>Все события сети</b>
events-every-none = Таких событий нет.
events-every-all = Все
events-every-drafts = Черновики
events-every-ahead = Впереди
events-every-past = Прошли
events-every-cancelled = Отмены
events-create = + Создать событие
events-forms = <b>Формы событий</b>

    Цифра — сколько таких впереди.
events-form-button = { $form } · { $count }
events-mine-title = <b>Мои события</b>
events-mine-none = Впереди ничего нет. Выберите что-нибудь в афише.
events-past-title = <b>Прошедшие события</b>
events-past-none = Здесь будет то, где вы побывали.
events-drafts-title = <b>Черновики событий</b>
events-drafts-none = Черновиков нет.
events-view-mine = Мои
events-view-past = Прошедшие
events-view-drafts = Черновики
events-found = <b>События</b> по словам «{ $words }»
events-found-none = Ничего не нашлось. Попробуйте другие слова.
event-line = <b>{ $when } · { $title }</b>
    { $facts }
event-line-until = до { $moment }
event-line-online = онлайн
event-line-cancelled = <i>Отменено</i>
event-line-free = { $free ->
        [0] мест нет
        [one] свободно { $free } место
        [few] свободны { $free } места
       *[many] свободно { $free } мест
    }
event-line-queue = мест нет, в очереди { $waiting }
form-event_find = Поиск событий
form-event_find-words = <b>Что ищем?</b>

    Напишите слова из названия или описания. Например: «чтение», «вебинар по физике».
    .label = Слова

# Карточка
event-title = <b>{ $title }</b>
event-open = Открыть событие
event-when-contest = Работы принимаем до: { $until }
    Итоги: { $results }
event-when-contest-closed = Работы принимали до: { $until }
    Итоги: { $results }
event-when-contest-late = Работы принимали до: { $until }
    Итоги должны были подвести: { $results }
event-when-contest-over = Работы принимали до: { $until }
    Итоги подведены
event-until = приём работ до { $moment }
event-when = { $moment } · { $duration }
event-online = Онлайн
event-place = Место: { $place }
event-audience-region = для региона: { $region }
event-audience-link = только по ссылке
event-going = { $count ->
    [1] Идёт: { $names }
    [2] Идут: { $names }
   *[other] Идут: { $names } и ещё { $more } из тех, кто это показывает
}
event-hosts = { $count ->
        [one] Ведёт
       *[other] Ведут
    }: { $names }
event-speakers = { $count ->
        [one] Выступает
       *[other] Выступают
    }: { $names }
event-jury = В жюри: { $names }
event-is-draft = <i>Черновик. Его видят только ведущие и те, кого позвали вести, выступать или судить.</i>
event-is-closed-contest = <i>Приём работ окончен</i>
event-is-over-contest = <i>Протокол опубликован</i>
event-is-running = <i>Идёт прямо сейчас</i>
event-is-finished = <i>Событие прошло</i>
event-is-cancelled = <i>Событие отменено.</i> Причина: { $reason }
event-contestants = { $count ->
        [0] Пока никто не участвует
        [one] Участвует { $count } человек
        [few] Участвуют { $count } человека
       *[many] Участвуют { $count } человек
    }
event-places-free-of-limit = Число мест не ограничено · { $taken ->
        [0] никто ещё не записан
        [one] записан { $taken } человек
        [few] записаны { $taken } человека
       *[many] записано { $taken } человек
    }
event-places-free = { $free ->
        [one] Свободно { $free } место
        [few] Свободны { $free } места
       *[many] Свободно { $free } мест
    } из { $capacity }
event-places-full = Все места заняты ({ $capacity }), очереди нет
event-places-queue = Все места заняты ({ $capacity }) · в очереди { $waiting ->
        [one] { $waiting } человек
        [few] { $waiting } человека
       *[many] { $waiting } человек
    }
event-priority-region = В очереди сначала коллеги из региона: { $region }.
event-priority-newcomers = В очереди сначала те, кто ещё не был на событиях сети.
event-silence-frees = За день мы спросим, придёте ли вы. Если не ответить, место получит следующий в очереди.
event-silence-until = Ответа ждём до: { $until }. Потом место получит следующий в очереди.
event-link = Ссылка: { $link }
event-link-later = Ссылку пришлём записавшимся за 10 минут до начала.
event-link-to-come = Ссылка будет: пришлём её записавшимся за 10 минут до начала.
event-link-not-yet = Ссылки пока нет. Ведущий об этом знает: как только она появится, сразу пришлём её записавшимся.
event-materials = Материалы: { $link }
event-recording = Запись: { $link }
join-for-contest-first = Вступить и участвовать
join-for-contest-admitted = Участвовать, когда примут
join-for-contest-return = Вернуться и участвовать
event-take-part = Участвовать
event-no-part = Больше не участвую
join-for-event-first = Вступить и записаться
join-for-event-admitted = Записаться, когда примут
join-for-event-return = Вернуться и записаться
join-for-queue-first = Вступить и встать в очередь
join-for-queue-admitted = В очередь, когда примут
join-for-queue-return = Вернуться и встать в очередь
event-promised-admitted = Запишем вас, как только примут в сеть.
    .full = Поставим вас в очередь, как только примут в сеть.
event-promised-return = Запишем вас, как только вернётесь.
    .full = Поставим вас в очередь, как только вернётесь.
event-on-leave = <b>Записать вас, хотя вы в отпуске?</b> Возвращаетесь: { $until }

    Подтверждение, ссылка и любые перемены этого события придут и в отпуске, остальные напоминания — нет.
event-on-leave-stay = Записать, отпуск оставить
event-on-leave-back = Записать и вернуться из отпуска
event-some-region = Это событие для учителей одного региона. Вступите — это две минуты, — и если регион ваш, сразу запишем.
event-ticket-of-another = Это билет участника: его показывают ведущему на входе. А событие вот.
event-sign-up = Записаться
event-join-queue = Встать в очередь
event-take-seat = Занять свободное место
event-with-colleagues = Прийти с коллегами
event-leave-queue = Выйти из очереди
event-last-moment-off = ☐ Зовите и за час до начала
event-last-moment-on = ☑ Зовите и за час до начала
event-accept = Иду
event-decline = Не смогу
event-skip = Пропустить раз, остаться в очереди
event-cancel-seat = Отменить запись
event-undo = Вернуть запись
event-ticket = Мой билет
event-calendar = В календарь
event-say-word = Отметиться кодовым словом
event-dispute = Отметка неверна
event-share = Поделиться
event-share-text = { $title } — { $when }
event-host = Панель ведущего
event-contest = Конкурс: условия и работы
event-will-come = Приду
event-wont = Не приду
event-away = Не получилось прийти
event-there = Я всё-таки там был(а)
event-next = Следующая встреча: { $when }
event-alike = Похожие события · { $count }
event-free-seat = Освободить место
event-suits = Подходит
event-refuse = Отказаться

event-mine-confirmed = <b>Вы записаны.</b>
event-mine-takes-part = <b>Вы участвуете.</b> Напомним, когда приём работ подойдёт к концу.
event-mine-takes-part-late = <b>Вы участвуете.</b> Приём работ скоро закончится.
event-mine-entered = <b>Ваша работа принята, её номер — { $number }.</b> До конца приёма её можно заменить.
event-mine-work = <b>Номер вашей работы — { $number }.</b>
event-mine-reconfirmed = <b>Вы записаны</b> и подтвердили, что придёте.
event-mine-waiting = <b>Вы в очереди: { $position }-е место</b> (всего ждут { $total }). Как только место освободится, напишем.
event-mine-asked = <b>Есть свободное место!</b> Его получит тот, кто первым нажмёт «Иду». Ваше место в очереди — { $position }-е (всего ждут { $total }).
event-mine-offered = <b>Для вас есть место.</b> Держим его до: { $until }.
event-mine-expired = Время на ответ вышло, место ушло дальше. Можно записаться снова — в конец очереди.
event-mine-left = Вы вышли из очереди.
event-mine-cancelled = Ваша запись отменена.
event-mine-was-signed = Вы были записаны.
event-mine-away = <b>Вы не смогли прийти.</b> Жаль, что не получилось.
event-mine-rated = Ваша оценка: { $rating } из 5.
event-mine-attended = Отмечено: вы были.
event-mine-no-show = Отмечено: вас не было. Если это ошибка, скажите — до недели после события.
event-mine-excused = Отмечено: не были по уважительной причине.
event-mark-waiting = вы в очереди
event-mark-offered = вам предложено место
event-mark-takes-part = вы участвуете
event-mark-confirmed = вы записаны
event-mark-was-signed = вы были записаны
event-line-rated = ваша оценка: { $rating }
event-line-recording = есть запись
event-mark-attended = вы были
event-mark-no-show = отмечено, что вас не было
event-mark-excused = вы предупредили
event-mark-none = без записи
event-seat-waiting = ждёт в очереди
event-seat-offered = предложено место
event-seat-confirmed = запись есть
event-seat-expired = ответа вовремя не было
event-seat-left = выход из очереди
event-seat-cancelled = запись отменена
event-seat-attended = был(а)
event-seat-walk-in = был(а) без записи
event-seat-walk-in-undone = отметка снята
event-seat-no-show = не был(а)
event-seat-excused = уважительная причина

event-said-confirmed = Вы записаны
event-said-takes-part = Вы участвуете
event-said-no-part = Хорошо, больше не напоминаем
event-said-waiting = Вы в очереди
event-said-offered = Для вас есть место
event-said-cancelled = Запись отменена.
event-said-left = Вы вышли из очереди
event-said-excused = Спасибо, что предупредили
event-said-there = Хорошо, вы были
event-said-skipped = Пропустили раз. Ваше место в очереди осталось.
event-said-kept = Спасибо! Ждём вас.
event-said-last-moment = Позовём, даже если до начала меньше двух часов
event-said-no-last-moment = За два часа до начала больше не позовём
event-said-rated = Спасибо!

# Билет, календарь, серия
event-ticket-text = <b>{ $title }</b>
    { $when }

    Покажите этот код ведущему. Если камера не читает — назовите цифры: <code>{ $code }</code>
event-calendar-deadline = Последний срок для работ: { $title }
event-calendar-cancelled = Отменено: { $title }
event-calendar-file = в календарь
event-calendar-off-text = <b>{ $title }</b>

    Откройте файл — встреча уйдёт из календаря. Если календарь её оставит, удалите вручную.
event-off-calendar = Убрать из календаря
event-calendar-text = <b>{ $title }</b>

    Откройте файл — встреча появится в календаре. Если время изменится, пришлём новый файл: он поправит эту же встречу.
event-series-title = <b>{ $title }</b>: остальные встречи
event-series-line = • { $when }
event-series-more = И ещё { $count }.
event-series-button = Другие встречи серии · { $count }
event-sign-up-series = Записаться на все встречи
event-series-signed = Записали вас на встречи: { $count }. Где мест нет, вы в очереди.{ $refused ->
        [0] {""}
       *[other] {" "}Не получилось записать: { $refused }.
    }

# Коллеги
party-choice = <b>{ $title }</b>: прийти с коллегами

    Пришлите коллегам ссылку, а когда все согласятся — запишите всех разом.

    <b>Вместе или никак</b> — места получат либо все, либо никто. Пока свободных мест меньше, чем вас, их получают следующие в очереди.
    <b>Можно частями</b> — кому хватило мест, тот записан, остальные ждут.
party-choice-free = <b>{ $title }</b>: прийти с коллегами

    Число мест не ограничено. Пришлите коллегам ссылку, а когда все согласятся — запишите всех разом.
party-gather = Собрать коллег
party-together = Вместе или никак
party-in-parts = Можно частями
party-is-together = Вместе или никак: места получат либо все, либо никто. За группу отвечает тот, кто её собрал.
party-is-in-parts = Можно частями: кому хватит мест, тот записан, остальные встанут в очередь.
party-title = <b>{ $title }</b>
    { $when }
party-person = { $number }. { $name }
party-leader-next = Отправьте ссылку коллегам. Когда все соберутся, нажмите «Записать всех».
party-colleague-next = Вы в группе. Запишет всех тот, кто её собрал; когда у вас будет место, сразу напишем.
party-colleague-asked = Вас зовут пойти вместе. Согласны?
party-share = Отправить ссылку коллегам
party-share-text = Пойдём вместе: { $title }
party-sign-up = Записать всех ({ $count })
party-dissolve = Распустить группу
join-for-party-first = Вступить и пойти с ними
join-for-party-admitted = Пойти с ними, когда примут
join-for-party-return = Вернуться и пойти с ними
party-join = Да, пойду с ними
party-leave = Выйти из группы
party-joined = Вы в группе.
party-left = Вы вышли из группы.
party-dissolved = Группа распущена.
party-settled = <b>{ $title }</b>: группа записана
party-passed-over = Не получилось записать: { $names }. Они больше не в сети, не приняли новое согласие, или событие не для них.
party-somebody = коллега без имени
party-outcome = { $name } — { $state }

# Отзыв
event-rated = <b>{ $title }</b>

    Ваша оценка: <b>{ $rating }</b> из 5. Спасибо! Изменить её можно цифрой ниже.
event-rated-words = Ваши слова: «{ $words }»
event-rated-named = Ведущий увидит оценку с вашим именем. Можно убрать имя — тогда связи с вами не останется и поправить оценку будет нельзя.
event-rate-say = Добавить пару слов
event-rate-hide = Убрать моё имя
event-rated-hidden = Имя убрано насовсем: теперь никто, даже бот, не знает, чья это оценка.
form-event_words = Отзыв о событии
form-event_words-words = Что было полезно, а что изменить? Хватит одного предложения.
    .label = Слова
form-event_word = Кодовое слово
form-event_word-word = Какое слово назвал ведущий? Регистр и ё не важны.
    .label = Слово
event-word-right = Отметили: вы на событии.
event-word-wrong = Слово не совпало. Переспросите ведущего и попробуйте ещё раз: всего попыток пять.
form-event_dispute = Отметка неверна
form-event_dispute-words = Напишите ведущему пару слов: когда пришли, где сидели, о чём говорили.
    .label = Слова
event-disputed = Передали ведущему. Ответ придёт сюда.

# Роли на событии
event-role-host = ведущий
event-role-speaker = выступающий
event-role-jury = жюри
event-role-host-accept = Буду вести
event-role-speaker-accept = Выступлю
event-role-jury-accept = Буду в жюри
event-role-jury-leave = Выйти из жюри
event-role-decline = Не смогу
event-role-accepted = Спасибо! Ведущие узнают.
event-role-declined = Хорошо, ведущие узнают.

# Что бот пишет сам
event-notice-signed-up = Вы записаны: <b>{ $title }</b>
event-notice-takes-part = Вы участвуете: <b>{ $title }</b>
event-notice-deadline = Приём работ заканчивается { $end }: <b>{ $title }</b>
event-notice-offer = { $count ->
        [1] Освободилось место
       *[other] Есть места на всю вашу группу ({ $count })
    }: <b>{ $title }</b>

    Держим до: { $until }. С 22:00 до 8:00 это время не идёт.
event-notice-ask = { $count ->
        [1] Освободилось место
       *[other] Есть места на всю вашу группу ({ $count })
    }: <b>{ $title }</b>

    До начала меньше суток, поэтому спросили сразу нескольких: место получит первый, кто нажмёт «Иду». Остальные останутся в очереди.
event-notice-seat-gone = <b>{ $title }</b>: место уже занято. Вы по-прежнему в очереди, ваше место — { $position }-е.
event-notice-offer-expired = <b>{ $title }</b>: время на ответ вышло, место предложено следующему. Если оно ещё свободно, его можно занять на карточке.
event-notice-offer-withdrawn = <b>{ $title }</b>: мест стало меньше, и предложение пришлось отозвать. Ваше место в очереди осталось — простите за это.
event-notice-queue-closed = <b>{ $title }</b> началось, мест так и не хватило. Если будет запись, пришлём её вам.
event-notice-silence = <b>{ $title }</b>: вы не ответили, придёте ли, и место получил следующий. Если оно ещё свободно, его можно вернуть на карточке.
event-notice-removed = <b>{ $title }</b>: ведущий снял вашу запись. Причина: { $reason }
event-notice-host-back = <b>{ $name } снова в сети.</b> Событие «{ $title }» сначала вёл этот человек, теперь ведёте вы. Вернуть его в ведущие?
event-host-back-invite = Пригласить снова
event-notice-week = Через неделю: <b>{ $title }</b>
event-notice-day = Скоро, { $start }: <b>{ $title }</b>
event-notice-day-ask = Придёте? Если планы изменились, освободите место — его получит коллега.
event-notice-day-ask-plain = Придёте? Если не получится, скажите: ведущий будет знать, сколько вас.
event-notice-hour = Скоро, { $start }: <b>{ $title }</b>
event-notice-link = Начинаем { $start }: <b>{ $title }</b>
event-notice-link-there = Ссылка на встречу: <b>{ $title }</b>
event-notice-nobody = <b>{ $title }</b> начнётся { $start }, а на него пока никто не записался. Позовите коллег, а можно и перенести его или отменить.
event-notice-away = <b>{ $title }</b> начнётся { $start }, а бот не может написать никому из ведущих: { $name }. Свяжитесь с ними или назначьте другого.
event-notice-away-one = <b>{ $title }</b> начнётся { $start }, а ведущему бот больше не может написать: { $name }. Свяжитесь с ним или позовите ещё ведущего.
event-mend-host = Назначить ведущего
event-mend-invite = Позвать ещё
event-mend-move = Перенести
event-mend-cancel = Отменить
event-mend-further = Дальше
event-mend-longer = Продлить приём
event-notice-no-link = <b>{ $title }</b> начнётся { $start }, а ссылки на встречу всё ещё нет. { $count ->
        [0] Пока никто не записан, но ссылка будет нужна.
       *[other] Её ждут все, кто записан: { $count }.
    }
event-notice-changed = Изменилось: <b>{ $title }</b>
event-changed-start = Было: { $old }
    Стало: <b>{ $new }</b>
event-changed-deadline = Работы принимали до: { $old }
    Теперь принимаем до: <b>{ $new }</b>
event-changed-place = Место было: { $old }
    Место стало: <b>{ $new }</b>
event-changed-results = Итоги были: { $old }
    Теперь итоги: <b>{ $new }</b>
event-changed-link-gone = Прежняя ссылка больше не действует. Новую пришлём за 10 минут до начала, а если она появится позже — сразу.
event-changed-link-now = Ссылка новая: <b>{ $link }</b>
event-changed-link = Ссылка новая: пришлём её за 10 минут до начала.
event-notice-clock = Изменились правила местного времени: <b>{ $title }</b>

    По часам места начало прежнее. Обновите копию в календаре: файл приложен.
event-clock-yours = По вашим часам было: { $old }, стало: <b>{ $new }</b>
event-notice-cancelled = Отменено: <b>{ $title }</b>
event-cancel-reason = Причина: { $reason }
event-notice-series-signed-up = Вы записаны на { $count ->
        [one] { $count } встречу
        [few] { $count } встречи
       *[many] { $count } встреч
    }: <b>{ $title }</b>
event-notice-news = Новое в афише: <b>{ $title }</b>
event-news-line = Новое: «{ $title }», { $when }
event-digest-title = <b>На следующей неделе</b>
event-digest-line = • { $event } — { $when }
event-notice-over = <b>{ $title }</b> закончилось. Отметьте, кто был: список закроется сам через сутки.
event-notice-results-day = <b>{ $title }</b>: наступил срок итогов, можно публиковать протокол. Работ: { $works }, не хватает оценок: { $missing }.{ $short ->
        [0] {""}
       *[other] {" "}Без места останутся: { $short }.
    }
event-notice-results-stuck = <b>{ $title }</b>: наступил срок итогов, а подвести их пока нельзя: не хватает оценок ({ $missing }), и ни одну работу не оценили двое. Работ: { $works }, без места: { $short }. Позовите ещё жюри, перенесите срок или отмените конкурс.
event-notice-intake = <b>{ $title }</b>: приём работ окончен. Прислано работ: { $works }, в жюри: { $jurors }.{ $jurors ->
        [0] {""}
       *[other] {" "}Жюри уже зовём оценивать.
    }
event-notice-intake-empty = <b>{ $title }</b>: приём работ окончен, прислано: { $works }, в жюри: { $jurors }. Приём можно продлить, а конкурс — отменить.
event-notice-intake-jury = Жюри не хватает: место получит работа, которую оценили хотя бы { $least } человека. Позовите ещё.
event-notice-juror-left = <b>{ $title }</b>: член жюри ушёл из сети, осталось: { $jurors }. Его оценки сохранились. Каждую работу должны оценить хотя бы { $least } человека — если людей мало, позовите ещё.
event-notice-over-closed = <b>{ $title }</b> закончилось, список закрыт. Посмотрите итоги.
event-notice-feedback = Как прошло: <b>{ $title }</b>?

    1 — зря потратили время, 5 — очень полезно. После оценки можно добавить пару слов и убрать имя.
event-notice-recording = Запись: <b>{ $title }</b>
    { $link }
event-notice-absent = <b>{ $title }</b>: отмечено, что вас не было. Если это ошибка, скажите — ведущий поправит.
event-notice-dispute = <b>{ $title }</b>
    { $name } возражает против отметки: «{ $words }»
event-notice-dispute-accepted = <b>{ $title }</b>: поправили, вы отмечены.
event-notice-dispute-declined = <b>{ $title }</b>: ведущий не нашёл подтверждения, что вы были. Если не согласны, напишите организаторам сети.
event-notice-invited-speaker = { $name } приглашает вас выступить: <b>{ $title }</b>
event-notice-invited-host = { $name } приглашает вас вести вместе: <b>{ $title }</b>
event-notice-invited-jury = { $name } приглашает вас в жюри: <b>{ $title }</b>
event-notice-role-accepted = <b>{ $title }</b>: { $name } — согласие ({ $role }).
event-notice-role-declined = <b>{ $title }</b>: { $name } — отказ ({ $role }).
event-notice-handed = <b>{ $title }</b>: ведущий ушёл из сети, теперь событие ведёте вы. Передайте его кому-нибудь или проведите сами.
event-notice-judging = <b>{ $title }</b>: приём работ окончен, можно оценивать. Работ: { $left }, итоги: { $results }.
event-notice-judging-left = <b>{ $title }</b>: осталось оценить работ: { $left }. Итоги: { $results }. Если не успеваете, выйдите из жюри — ведущие позовут другого.
event-notice-judging-late = <b>{ $title }</b>: срок итогов наступил ({ $results }), а вашей оценки ждут работы: { $left }. Если не получится, выйдите из жюри — ведущие позовут другого.
event-notice-published = <b>{ $title }</b>: протокол опубликован. { $place ->
        [none] Ваша работа № { $number } осталась без места: её оценили слишком мало членов жюри.
       *[other] Ваша работа № { $number } — { $place }-е место.
    } Оценки и отзывы жюри открыты. Апелляция — в течение трёх дней.
event-notice-appeal = <b>{ $title }</b>: подана апелляция.
event-notice-appeal-answered = <b>{ $title }</b>: на вашу апелляцию ответили.

# Выгрузка и стирание данных: события
data-events = События
    .goes = места на будущих событиях (их получат следующие в очереди) и группы
    .stays = прошедшие события без вашего имени: по ним считают, сколько людей пришло
    .event = Событие
    .starts_at = Начало
    .state = Ваша запись
    .signed_at = Записались
    .when = Когда
    .number = Номер в списке
    .code = Код для входа
    .offer_until = Место держали до
    .asked_at = Спросили
    .reconfirmed_at = Подтвердили, что придёте
    .last_moment = Позвать и за час до начала
    .without_a_seat = Пришли без записи
    .mark = Отметка
    .source = Как отметили
    .who = Кто
    .undone_at = Отметка снята
    .undone_by = Кто снял
    .made = Вы создали
    .link_opened = Открыли по ссылке
    .at_door_of = На входе события
    .asked_about = Имя, которого нет среди записанных
    .visitor_at = Гости события
    .words = Имя гостя
    .people = Человек
    .group_for = Группа коллег на событие
    .led_by_me = Собрали вы
    .all_or_none = Вместе или никак
    .group_signed_at = Группу записали
    .table_column = Столбец таблиц ведущего
    .is_shown = Показан
data-event-words = Отзывы и конкурсные работы
    .goes = слова отзывов, возражения, конкурсные работы и апелляции
    .stays = оценки без имени и оценки, которые вы поставили как жюри
    .event = Событие
    .rating = Оценка
    .without_name = Оценили без имени
    .words = Слова
    .dispute = Возражение
    .verdict = Решение
    .who = Кто решил
    .decided_at = Решено
    .contest = Конкурс
    .work = Работа
    .work_number = Номер работы
    .link = Ссылка
    .file = Файл
    .appeal = Апелляция
    .appealed_at = Подана
    .answer = Ответ
    .answered_at = Отвечено
    .scores = Оценки
    .when = Когда

# Отказы
error-event-gone = Такого события нет, или оно открывается только по своей ссылке: попросите её у ведущего.
error-event-cancelled = Это событие отменено. Причина — на карточке.
error-event-over = Это событие уже прошло.
error-event-region = Это событие для другого региона. В афише — то, куда можно вам.
error-event-state = Сейчас так сделать нельзя: событие уже в другом состоянии.
error-event-seat-state = Сейчас так сделать нельзя: посмотрите, как обстоит дело с записью.
error-event-full = Событие уже началось, и свободных мест нет. Если будет запись, она появится на карточке.
error-event-own-ticket = Это ваш билет. Покажите его на входе: отметит ведущий, своим телефоном.
error-event-not-host = Это может только ведущий события.
error-event-own = Вы сами делаете это событие — ведёте, выступаете или судите. Записываться не нужно.
error-event-not-signed-up = Вы не записаны на это событие. Записаться можно на карточке.
error-event-not-waiting = Вы сейчас не в очереди на это событие.
error-event-seat-taken = Место только что заняли. Вы по-прежнему в очереди — напишем, когда освободится ещё одно.
error-event-offer-over = Место уже ушло дальше. Можно встать в очередь снова — кнопкой на карточке.
error-event-undo-late = Прошло больше 10 минут. Записаться заново можно на карточке.
error-event-undo-taken = Место уже предложено следующему в очереди. Можно записаться заново — в конец очереди.
error-event-past = Это время уже прошло. Пришлите дату в будущем, например 15.12 18:00.
error-event-duration = Длительность — от 5 минут до двух недель.
error-event-capacity = Мест может быть от 0 до { $most }. Если ограничения нет, уберите число.
error-event-link = Это не похоже на адрес страницы. Пришлите ссылку целиком, например example.org/vstrecha
error-event-speakers = Имён может быть не больше { $most }. Оставьте главных, о других напишите в описании.
error-event-reason = Напишите причину: её увидят все, кто записан.
error-event-started = Событие уже началось: время, место и число мест теперь не меняют.
error-event-last-host = У события должен остаться ведущий. Сначала позовите другого и дождитесь согласия.
error-event-series = В серии может быть от 2 до { $most } встреч.
error-event-check-in-early = Отмечать можно за час до начала и позже.
error-event-no-seat = У этого человека нет записи на событие.
error-event-walk-in = У этого человека не было записи: отметку можно только снять.
error-event-no-series = Это отдельная встреча, а не серия.
error-event-code = Такого кода на этом событии нет. Проверьте цифры.
error-event-no-word = На этом событии кодового слова нет.
error-event-word-time = Кодовое слово принимается с начала события и ещё полчаса после конца.
error-event-word-attempts = Попытки кончились. Попросите ведущего отметить вас по списку.
error-event-not-over = Список закрывают после события.
error-event-dispute-late = Возразить против отметки можно неделю после события.
error-event-disputed = Вы уже писали об этом ведущему. Ответ придёт сюда, если ещё не пришёл.
error-event-not-there = Оценить событие могут те, кто на нём был.
error-event-rate-time = Оценить событие можно, когда оно закончится, и ещё месяц.
error-event-rated = Ваша оценка уже без имени, поэтому поправить её нельзя.
error-event-party-gone = Такой группы нет: её распустили или ссылка неверна.
error-event-party-leader = За группу отвечает тот, кто её собрал.
error-event-party-settled = Эта группа уже записана. Можно записаться отдельно — на карточке события.
error-event-party-full = В группе не больше { $most } человек.
error-event-party-has-seat = Вы уже записаны на это событие или стоите в очереди.
error-event-party-too-big = Мест всего { $capacity } — столько человек вместе не поместится. Выберите «Можно частями».

# Что ждёт: строки меню и «Сегодня». Главное — в начале: на кнопке видно слов пять.
waits-come = Приходите { $left }: { $title }
waits-offer = Место ждёт вас: { $title }
waits-asked = Есть место, идёте? { $title }
waits-work = Пришлите работу: { $title }
waits-keep = Приду: { $title }
waits-rate = Как прошло? { $title }
waits-judge = Работ на суд: { $count } · { $title }
waits-part-host = Зовут вести: { $title }
waits-part-speaker = Зовут выступить: { $title }
waits-part-jury = Зовут в жюри: { $title }
waits-lead-draft = Черновик: { $title }
waits-lead-link = Нет ссылки: { $title }
waits-lead-nobody = Никто не записан: { $title }
waits-lead-list = Закройте список: { $title }
waits-lead-dispute = Спор об отметке: { $who } · { $title }
waits-lead-appeal = Апелляция: работа { $count } · { $title }
waits-lead-jury = Жюри молчит ({ $count }): { $title }
waits-lead-protocol = Пора подвести итоги: { $title }
waits-lead-away = Ведущий не на связи: { $who } · { $title }
waits-lead-vacant = Некому вести: { $title }
events-today-title = <b>Сегодня</b>, { $day }
events-today-none = На сегодня ничего не назначено.
events-tomorrow-title = <b>Завтра</b>, { $day }
events-tomorrow-none = На завтра ничего не назначено.
events-week-title = <b>Семь дней</b>, начиная с сегодня: { $day }
events-week-none = На ближайшие семь дней ничего не назначено.

# Предложенные события
moderation-of-event = событие
events-propose = + Предложить
event-case-when = Начало: { $start } · { $long }
event-case-links = Ссылки: { $links }
event-proposal-approved = Вы ведущий этого события. Откройте его и опубликуйте: тогда начнётся запись.
error-event-not-approved = Сначала событие посмотрит модератор: «Отправить на проверку» в панели ведущего.
error-event-is-out = Событие уже опубликовано, и на него записываются. Отменить его может ведущий или организатор.

# Подписки
follow-event = Новые события
follow-event-webinar = { event-form-webinar }
follow-event-seminar = { event-form-seminar }
follow-event-masterclass = { event-form-masterclass }
follow-event-workshop = { event-form-workshop }
follow-event-roundtable = { event-form-roundtable }
follow-event-club = { event-form-club }
follow-event-contest = { event-form-contest }
follow-event-conference = { event-form-conference }
follow-event-consultation = { event-form-consultation }
