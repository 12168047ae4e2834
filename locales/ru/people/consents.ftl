# Публикация текста согласия
consent-texts-title = <b>Текст согласия</b>, редакция { $version }
    Опубликована: { $date }
    SHA-256: <code>{ $sha256 }</code>
consent-texts-current = Согласны с действующим текстом: { $count }
consent-texts-ask = Ещё не ответили: { $count }
consent-texts-read-only = Не ответили в срок (могут только читать): { $count }
consent-texts-new = Новая редакция
consent-text-size = текст, { $size } зн.
consent-kind-substantial = Существенная: спросить всех
consent-kind-editorial = Редакторская: никого не спрашивать
consent-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
form-consent-text = Новая редакция согласия
    .submit = Посмотреть, что изменится
form-consent-text-ru = <b>Текст на русском</b>

    Пришлите файл .txt или .md либо напишите текст сообщением.
    .label = Текст на русском
form-consent-text-en = <b>Текст на английском</b>

    Файлом или сообщением. Если пропустить, англоязычные участники увидят русский текст.
    .label = Текст на английском
form-consent-text-kind = <b>Что изменилось?</b>

    Если изменились цели, состав данных или получатели — правка существенная, и каждый должен согласиться заново. Опечатки и уточнения — редакторская.
    .label = Вид правки
form-consent-text-days = <b>Сколько дней дать на ответ?</b>

    До этого дня действует прежнее согласие. После него не ответившие смогут только читать.
    .label = Дней на ответ
consent-preview = <b>Проверьте перед публикацией</b>
consent-preview-asked = Существенная правка: спросим всех, в сети сейчас { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }. На ответ — { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }.
consent-preview-editorial = Редакторская правка: никого не спрашиваем, согласия остаются в силе.
consent-preview-language = <i>{ $language }</i> · изменений: { $count }
consent-preview-publish = Опубликовать…
consent-preview-edit = Изменить
form-consent-confirm = Публикация согласия
    .submit = Опубликовать
form-consent-confirm-word = <b>Опубликовать новую редакцию?</b>

    Отменить публикацию нельзя, можно только выпустить следующую. Если всё верно, напишите слово <b>ОПУБЛИКОВАТЬ</b>.
    .label = Слово
consent-confirm-word = опубликовать
consent-published = Опубликована редакция { $version }.
error-consent-file = Нужен текст: пришлите файл .txt или .md либо напишите его сообщением.
error-consent-same = Этот текст ничем не отличается от действующего. Публиковать нечего.
error-text-file-big = Файл больше { $kilobytes } КБ: для текста согласия это слишком много.
error-text-file-encoding = Файл не читается. Сохраните его в кодировке UTF-8 и пришлите снова.
consent-shipped-notice = С обновлением бота пришёл новый текст согласия. Сам он не опубликуется: посмотрите, что меняется, и решите.
consent-shipped-open = Новый текст из обновления
consent-shipped-waits = С обновлением бота пришёл новый текст. Пока его не опубликуют, действует прежний.
consent-shipped-title = <b>Новый текст из обновления</b>
    Чем он отличается от действующего:
consent-shipped-publish = Готовить к публикации
consent-shipped-dismiss = Оставить прежний
consent-shipped-dismissed = Остаётся прежний текст
error-consent-not-offered = Этот текст уже опубликован или отклонён. Что действует сейчас — в «Текстах согласия».
