# Объявления: как их готовят организаторы и как получают люди.

organizer-announcements = Объявления
announcements-title = <b>Объявления</b>
announcements-none = Пока ни одного. Напишите первое: текст с оформлением, фото или файл — как в обычном сообщении.
announcements-new = Новое объявление
announcements-search = Найти
announcements-chats = Группы и каналы
announcements-planned = Запланированные
announcements-are-planned = <b>Запланированные объявления</b>
announcements-none-planned = Ничего не запланировано. Время назначают в черновике: «Когда».
announcements-found = По словам «{ $words }»: { $count ->
        [one] { $count } объявление
        [few] { $count } объявления
       *[many] { $count } объявлений
    }
announcement-in-list = { $state } · { $title }
announcement-only-file = Без текста
announcement-short-draft = Черновик
announcement-short-approval = Ждёт второго
announcement-short-sending = Идёт
announcement-short-paused = Пауза
announcement-short-done = Отправлено
announcement-short-cancelled = Отменено

announcement-draft = <b>Черновик объявления</b>
announcement-preview = Посмотреть, как увидят люди
announcement-previews = На каком языке показать?
announcement-to-text = Текст и файл
announcement-to-buttons = Кнопки
announcement-to-segment = Кому
announcement-to-when = Когда
announcement-send = Отправить…
announcement-delete = Удалить черновик
announcement-delete-sure = <b>Удалить черновик?</b> Вернуть его будет нельзя.
announcement-delete-really = Да, удалить
announcement-deleted = Черновик удалён
announcement-copy = Скопировать
announcement-copied = Это новый черновик: проверьте его и отправьте.

announcement-languages = Языки: { $languages }
announcement-file-photo = Вложение: фото
announcement-file-document = Вложение: { $name }
announcement-file-video = Видео: { $name }
announcement-file-animation = Анимация: { $name }
announcement-file-audio = Аудио: { $name }
announcement-buttons-are = Кнопки: { $labels }
announcement-whom = <b>Кому:</b> { $segment }
announcement-repeats = Только тем, кто получил прошлое и не нажал ни одной кнопки
announcement-count = <b>Получат:</b> { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
announcement-sample = Например: { $names }
announcement-chats-are = И ещё сюда: { $chats }
announcement-chats-only = <b>Куда:</b> { $chats }
announcement-chats-lost = Бота больше нет в группе или канале, которые вы выбрали. Уберите этот выбор или верните бота туда.
announcement-chat-lost = Группа, где бота больше нет
announcement-chats-alone = Только сюда, никому лично
announcement-as-post = Как это увидят в группе
announcement-only-chats = только в группы и каналы, никому лично
announcement-when = <b>Когда:</b> { $when }

announcement-everybody = вся сеть
announcement-part = { $part } — { $values }
announcement-segment = <b>Кому отправить?</b>

    Внутри одной строки выбранное складывается, разные строки сужают круг.
announcement-choose-chats = <b>В какие группы и каналы отправить?</b> Вместе с личными сообщениями или только туда.
announcement-value = { $value } · { $people }
announcement-to-everybody = Всей сети
announcement-saved = Сохранённые
announcement-save = Сохранить этот выбор
announcement-saved-as = Сохранено как «{ $name }»
announcement-saved-rename = Переименовать
announcement-saved-drop = Убрать из сохранённых
announcement-saved-drop-sure = <b>Убрать «{ $name }» из сохранённых?</b> Объявления, которые уже готовы или отправлены, останутся как есть.
announcement-saved-drop-really = Да, убрать
announcement-choose-saved = <b>Кому отправить?</b> Рядом с названием — сколько это людей сейчас.
announcement-none-saved = Сохранённых пока нет. Выберите, кому отправить, и нажмите «Сохранить этот выбор».
announcement-find-value = Найти
announcement-label-sign-up = Записаться
announcement-label-open = Открыть
announcement-label-read = Подробнее
announcement-to-chats = Группы и каналы

announcement-timing = <b>Когда отправить?</b> Сейчас выбрано: { $when }.
announcement-timing-night = <i>В тихие часы (у большинства с 21:00 до 8:00) объявление подождёт утра каждого.</i>
announcement-timing-now = Сразу после подтверждения
announcement-timing-at = В назначенный момент
announcement-timing-local = По часам каждого
announcement-when-now = сразу
announcement-when-local = { $moment } по часам каждого

announcement-texts = <b>Текст и файл</b>
announcement-text-under-way = Объявление уже уходит: новый текст увидят те, кому оно ещё не пришло.
announcement-text-replace = Заменить: { $language }
announcement-text-add = Добавить: { $language }
announcement-text-drop = Убрать: { $language }
announcement-drop-file = Убрать вложение

announcement-buttons = <b>Кнопки под объявлением</b>, не больше { $most ->
        [one] { $most }
       *[other] { $most }
    }.

    Можно дать ссылку на сайт или на карточку в этом боте («Поделиться» на карточке). Нажатия на вторые бот считает.
announcement-button = • <b>{ $label }</b> → { $leads }
announcement-button-inside = карточка в боте ({ $what })
announcement-add-button = Добавить кнопку
announcement-drop-buttons = Убрать кнопки

announcement-confirm = { $timing ->
        [now] <b>Отправляем?</b>
       *[later] <b>Назначаем?</b>
    }
announcement-nobody = Сейчас это никому не уйдёт. Вернитесь и измените, кому отправить.
announcement-second-needed = Получателей больше 500, поэтому понадобится согласие ещё одного организатора: он получит запрос.
announcement-expected = <b>Что будет, как видно сейчас:</b>
announcement-expected-now = • придёт сразу: { $count }
announcement-expected-then = • придёт в назначенное время: { $count }
announcement-expected-morning = • придёт утром, после тихих часов: { $count }
announcement-expected-digest = • прочтут в дайджесте в пятницу (на этой неделе уже было три сообщения, или так настроено): { $count }
announcement-expected-never = • не придёт: дайджест выключен, а лишнее собирается в него: { $count }
announcement-send-to = { $timing ->
        [now] Отправить
       *[later] Назначить
    }: { $count ->
        [one] { $count } получателю
       *[many] { $count } получателям
    }
announcement-send-chats = { $timing ->
        [now] Отправить в группы и каналы
       *[later] Назначить в группы и каналы
    }
announcement-type-count = Ввести число получателей

announcement-approval = <b>{ $name } просит согласия на рассылку</b>
announcement-approval-mine = <b>Ждёт согласия второго организатора</b>
announcement-approve = Согласиться и отправить
announcement-return = Вернуть автору
announcement-edit-again = Вернуть в черновик
announcement-edit-further = Поставить на паузу и править
announcement-approval-edited = Объявление изменили, когда оно уже уходило. Остальные получат новый текст только с вашего согласия или согласия коллеги.
announcement-open = Открыть объявление
announcement-read = Прочитать

announcement-standing = <b>Объявление { $state }</b>
announcement-state-draft = в черновике
announcement-state-approval = ждёт второго организатора
announcement-state-sending = отправляется
announcement-state-done = отправлено
announcement-state-done-digest = отправлено; часть прочтут в дайджесте
announcement-state-cancelled = отменено
announcement-state-cancelled-at = отменено: получили { $delivered } из { $recipients }
announcement-paused-organizer = на паузе
announcement-paused-errors = остановлено: слишком много ошибок
announcement-paused-late = задержано: его время прошло
announcement-paused-author = задержано: отправитель лишился права делать объявления
announcement-paused-returned = на паузе: второй организатор не согласился с изменениями
announcement-waiting = запланировано на { $when }
announcement-by = { $name }, { $at }
announcement-approved-by = Второе согласие: { $name }
announcement-pause = Пауза
announcement-resume = Продолжить
announcement-at-once = Отправить сейчас
announcement-at-once-sure = <b>Отправить сейчас?</b>

    Запланировано на { $when }. Получателей: { $recipients }.
announcement-at-once-really = Да, отправить сейчас
announcement-take-back = Вернуть в черновик
announcement-taken-back = Снова черновик. Никто ничего не получил.
announcement-cancel = Отменить
announcement-cancel-sure = <b>Отменить рассылку?</b>

    Уже получили: { $delivered }. Остальные { $left } не получат. Отосланное вернуть нельзя.
announcement-cancel-really = Да, отменить
announcement-cancel-not = Нет, не отменять
announcement-csv = Отчёт файлом
announcement-repeat = Повторить тем, кто не нажал
announcement-report = Отчёт по объявлению «{ $title }»
announcement-file-name = Объявление { $number }.csv

announcement-bar = { $bar } { $percent } %
announcement-figure-delivered = Доставлено: { $count }
announcement-figure-left = Осталось: { $count }
announcement-figure-later = Ждут утра или своего времени: { $count }
announcement-figure-digest = Прочтут в дайджесте: { $count }
announcement-figure-blocked = Остановили бота или удалили аккаунт: { $count }
announcement-figure-off = Отключили объявления или дайджест: { $count }
announcement-figure-failed = Ошибки: { $count }
announcement-figure-dropped = Не отправлено (вышли, в отпуске, отменено): { $count }
announcement-figure-tapped = Нажали кнопку: { $count }
announcement-outside = О нажатиях на ссылки на сайты Telegram боту не сообщает: { $labels }
announcement-figure-muted = Отключили объявления после этого: { $count }
announcement-failure = • { $count } × { $why }
announcement-why-unreachable = человеку больше нельзя написать: чата с ботом или самого аккаунта нет
announcement-why-rights = здесь бот не может писать: дайте ему право публиковать сообщения и файлы
announcement-why-long = текст длиннее, чем принимает Telegram: сократите его и отправьте заново
announcement-why-markup = Telegram не принял оформление текста: наберите выделенное и ссылки заново и отправьте ещё раз
announcement-why-buttons = Telegram не принял кнопку под текстом: проверьте её надпись и адрес
announcement-why-file = Telegram не принял файл: приложите его ещё раз или другой
announcement-why-trouble = Telegram долго не отвечал, и время вышло: отправьте этим людям позже
announcement-why-fault = у нас сломался показ текста: скажите об этом тому, кто ведёт бота
announcement-why-other = Telegram не принял сообщение: скажите тому, кто ведёт бота, причина есть в его журнале
announcement-post-sent = { $chat }: опубликовано
announcement-post-waits = { $chat }: ждёт
announcement-post-lost = { $chat }: не вышло — бота там больше нет или ему закрыли доступ. Добавьте его туда ещё раз
announcement-post-failed = { $chat }: не вышло — { $why }

announcement-news-done = <b>Объявление отправлено:</b> { $title }
announcement-news-stopped = <b>Рассылка остановлена: слишком много ошибок.</b>

    { $title }

    Посмотрите, что отвечает Telegram, исправьте и продолжите или отмените.
announcement-news-done-digest = <b>Объявление разложено по дайджестам:</b> { $title }

    На этой неделе люди уже получили три сообщения, поэтому прочтут его в пятницу.
announcement-news-late = <b>Объявление не ушло вовремя и ждёт вашего решения:</b> { $title }

    Оно было назначено: { $when }. В это время бот не работал. Если оно ещё нужно, отправьте; если нет, отмените.
announcement-news-orphan = <b>Объявление ждёт решения:</b> { $title }

    Его отправлял(а) { $name }, но больше не может делать объявления. Запланировано на { $when }. Отправить или отменить?
announcement-news-back = <b>Ваше объявление ждёт решения:</b> { $title }

    Пока вы не могли делать объявления, оно остановилось. Запланировано на { $when }. Отправить или отменить?
announcement-news-returned = <b>{ $name } возвращает объявление в черновик:</b> { $title }

    Обсудите, что изменить, и отправьте снова.

announcement-column-name = Имя
announcement-column-region = Регион
announcement-column-state = Состояние
announcement-column-reason = Причина
announcement-column-settled = Когда
announcement-column-tapped = Нажатие
announcement-column-muted = Отключение
announcement-copy-due = ждёт
announcement-copy-held = на паузе
announcement-copy-digest = в дайджесте
announcement-copy-claimed = отправляется
announcement-copy-sent = доставлено
announcement-copy-failed = ошибка
announcement-copy-dropped = не отправлено
announcement-reason-expired = устарело
announcement-reason-gone = отозвано
announcement-reason-away = не в сети
announcement-reason-paused = в отпуске
announcement-reason-unreachable = бот остановлен
announcement-reason-off = отключено
announcement-reason-cancelled = рассылка отменена
announcement-reason-crash = прервано

linked-chats = <b>Группы и каналы</b>
linked-chats-how = Добавьте @{ $bot } в группу или сделайте администратором канала — они появятся здесь. Добавить может только организатор.
linked-chats-none = Пока ничего не подключено.
linked-chats-asking = Вопросы из групп
linked-chats-deciding = Карточки решений
linked-chat-unlink = Отключить: { $title }

form-announcement = Объявление
form-announcement-message = <b>Напишите объявление одним сообщением</b>

    Жирный шрифт, курсив и ссылки сохранятся. Можно приложить одно фото или один файл, тогда текст — до 1024 знаков.
    .label = Объявление
form-announcement-text = Текст объявления
form-announcement-text-message = <b>Пришлите новый текст одним сообщением</b>

    Если приложите фото или файл, они заменят прежние.
    .label = Текст
form-announcement-button = Кнопка объявления
form-announcement-button-label = <b>Что написать на кнопке?</b> До 30 знаков, например «Записаться».
    .label = Надпись
form-announcement-button-link = <b>Куда она ведёт?</b>

    Выберите, найдите по названию или пришлите ссылку: на сайт или на карточку в этом боте.
    .label = Ссылка
form-segment = Сохранить выбор
form-segment-name = <b>Как назвать этих людей?</b> До 40 знаков, например «Математики Урала».
    .label = Название
form-segment-rename = Переименовать выбор
form-segment-rename-name = <b>Новое название?</b> До 40 знаков.
    .label = Название
form-segment-value = Кому отправить
form-segment-value-value = <b>Что найти?</b> Достаточно начала названия: «сверд».
    .label = Название
form-announcement-at = Время объявления
form-announcement-at-at = <b>Когда отправить?</b>

    Например: «завтра в 18:00». Время — по вашим часам, для всех это один и тот же момент.
    .label = Когда
form-announcement-local = Время объявления по часам каждого
form-announcement-local-at = <b>Во сколько по часам каждого?</b>

    Например: «завтра в 18:00» — и во Владивостоке, и в Калининграде это будут их 18:00. У кого это время уже прошло, получат сразу.
    .label = Когда
form-announcement-count = Подтверждение рассылки
form-announcement-count-count = <b>Сколько человек получат объявление?</b>

    Введите число с предыдущего экрана: так мы не разошлём лишнего по ошибке.
    .label = Число получателей
form-announcement-search = Поиск объявлений
form-announcement-search-words = <b>Какие слова были в объявлении?</b>
    .label = Слова

error-announcement-gone = Этого объявления больше нет.
error-announcement-state = В этом состоянии изменить уже нельзя. Показываю, что сейчас.
error-announcement-message = Здесь нужно обычное сообщение: текст, одно фото или один файл.
error-announcement-caption = С фото или файлом помещается { $limit } зн., а у вас { $length }. Сократите текст или уберите вложение.
error-announcement-buttons = Кнопок может быть не больше { $most }. Уберите старые, чтобы добавить новую.
error-announcement-link = Это не похоже на ссылку. Пришлите адрес целиком, например https://example.org/page, или слова из названия
error-announcement-begun = Объявление уже уходит. Его можно поставить на паузу или отменить для остальных.
error-announcement-chat-lost = Бота больше нет в одной из выбранных групп. Откройте «Кому» → «Группы и каналы»: уберите её или верните бота туда.
error-announcement-no-chat = Лично это объявление никому не уйдёт, а группа не выбрана. Откройте «Кому» → «Группы и каналы».
error-announcement-nobody = Таких людей в сети сейчас нет. Измените, кому отправить.
error-announcement-count = Пока вы думали, получателей стало { $count }. Проверьте и подтвердите ещё раз.
error-announcement-typed = Число не совпало. На экране было { $count } — введите его цифрами.
error-announcement-alone = Больше { $most } получателей — нужен второй организатор, а он пока не назначен. Назначьте его: /organizer → «Люди и роли».
error-announcement-own = Согласие должен дать другой организатор, не автор.
error-announcement-no-taps = Повторить можно то объявление, у которого есть кнопка на карточку в боте: только её нажатия бот считает.
error-segment-gone = Этого сохранённого выбора больше нет.
error-segment-everybody = Это вся сеть: сохранять нечего. Выберите сначала, кому отправить.
error-segment-named = «{ $name }» уже есть. Назовите иначе или переименуйте то.
error-segments-many = Сохранить можно не больше { $most }. Уберите ненужное.
error-segment-not-found = Такого в списке нет. Напишите иначе или вернитесь к списку.
error-chat-gone = Эта группа больше не подключена.

# Что ждёт: строки меню и «Сегодня»
waits-announcement-draft = Черновик объявления: { $words }
waits-announcement-second = Объявление ждёт вашего согласия: { $words }
waits-announcement-asked = Объявление ждёт второго организатора: { $words }
waits-announcement-planned = Объявление уйдёт { $left }: { $words }
waits-announcement-held = Объявление остановлено: { $words }
