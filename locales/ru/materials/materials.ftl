# Материалы: то, чем учителя делятся друг с другом.

command-materials = Материалы: найти готовое и поделиться своим
menu-materials = Материалы

# Что это
material-form-lesson = Урок
material-form-worksheet = Рабочий лист
material-form-slides = Презентация
material-form-test = Тест
material-form-video = Видео
material-form-guide = Методичка
material-form-programme = Программа
material-form-other = Другое
material-subject-any = Межпредметное
material-licence-by = CC BY
    .means = <b>CC BY</b>: любой может копировать, менять и даже продавать — если назовёт вас. Это навсегда: кто скачал, сохраняет это право.
material-licence-by-sa = CC BY-SA
    .means = <b>CC BY-SA</b>: любой может копировать и менять, если назовёт вас и своё отдаст на тех же условиях. Это навсегда: кто скачал, сохраняет это право.
material-licence-by-nc = CC BY-NC
    .means = <b>CC BY-NC</b>: любой может копировать и менять, если назовёт вас и не зарабатывает на этом. Это навсегда: кто скачал, сохраняет это право.
material-licence-network = Только внутри сети
    .means = <b>Только внутри сети</b>: коллеги берут для своих уроков, дальше не передают. Уберёте материал — и брать его здесь больше нельзя.
material-state-draft = черновик
material-state-submitted = на проверке
material-state-published = опубликован
material-state-withdrawn = убран автором
material-state-hidden = скрыт модератором
material-open-members = участникам сети
    .means = Видят: <b>участники сети</b>.
material-open-all = всем
    .means = Видят: <b>все</b> — по ссылке, в поиске и карточкой в любом чате. Гостю показываем название, предмет, класс, тип и лицензию. Файлы берут только участники.
material-item-photo = фото
material-item-video = видео
material-item-audio = аудио
material-item-animation = анимация
material-item-document = документ
material-item-text = текст
material-item-file = { $name } ({ $size })
material-item = · { $name }

# Списки
materials-title = <b>Материалы</b>
materials-title-new = Чем делятся коллеги: новые сверху.
materials-title-used = Чем делятся коллеги: сверху то, что берут чаще.
materials-none = Пока пусто. Пришлите сюда файл, фото или ссылку — и ваш урок завтра пригодится коллеге.
materials-none-narrow = Такого пока нет. Измените фильтры или поделитесь своим: просто пришлите файл.
materials-none-open = Открытых для гостей материалов пока нет. Всё остальное видят участники сети: вступить — /start
material-line = <b>{ $title }</b>
    { $facts }
material-line-recommended = рекомендовано сетью
material-line-got = { $count ->
        [one] взял { $count } коллега
        [few] взяли { $count } коллеги
       *[many] взяли { $count } коллег
    }
materials-share = + Поделиться
materials-mine = Мои материалы
materials-find = Найти
materials-sort-used = Ходовые
materials-sort-new = Новые
materials-filters = { $count ->
    [0] Фильтры
   *[other] Фильтры: { $count }
}
materials-filters-title = <b>Что показать?</b>
materials-filters-none = Убрать все фильтры
materials-narrowed = Отобрано: { $what }
materials-filter-subject = Предмет
materials-filter-grades = Класс
materials-filter-form = Тип
materials-filter-best = Лучшие
materials-choose-subject = <b>Какой предмет?</b>

    Здесь предметы, по которым уже есть материалы.
materials-choose-grades = <b>Какой класс?</b>
materials-choose-form = <b>Что ищете?</b>
materials-choose-none = Выбирать пока не из чего. Измените другие фильтры.
materials-any-subject = Любой предмет
materials-any-grades = Любой класс
materials-any-form = Любой тип
materials-counted = { $what } · { $count }
materials-mine-title = <b>Мои материалы</b>
materials-mine-none = Вы ещё ничем не делились. Пришлите сюда файл, альбом или ссылку — спросим название, предмет, класс, тип и лицензию.
materials-of-author = <b>Ещё от автора</b>
materials-of-author-none = Больше от этого автора пока ничего нет.

# Поделиться
material-offer = <b>Поделиться этим с коллегами?</b> { $what ->
        [files] { $count ->
            [one] Здесь { $count } файл:
            [few] Здесь { $count } файла:
           *[many] Здесь { $count } файлов:
        }
        [links] { $count ->
            [one] Здесь { $count } ссылка:
            [few] Здесь { $count } ссылки:
           *[many] Здесь { $count } ссылок:
        }
        [texts] { $count ->
            [one] Здесь { $count } текст:
            [few] Здесь { $count } текста:
           *[many] Здесь { $count } текстов:
        }
       *[mixed] { $count ->
            [one] Здесь { $count } вложение:
            [few] Здесь { $count } вложения:
           *[many] Здесь { $count } вложений:
        }
    }
material-offer-like = В прошлый раз было: { $like }.
material-offer-go = Поделиться
material-offer-as = Как в прошлый раз: { $like }
material-offer-no = Не нужно
material-offer-put-away = Хорошо, забыли.
material-part-late = Пришёл ещё файл из того же альбома — он добавлен сюда.
form-material_new = Поделиться материалом
form-material_new-what = <b>Пришлите то, чем хотите поделиться</b>

    Файл (pdf, docx, pptx, xlsx, картинку, аудио, видео), несколько сразу, ссылку или просто текст. Без имён и фотографий детей.
    .label = Материал
form-material = Материал
form-material-title = <b>Как назвать?</b>

    Одна строка, по которой коллега поймёт, что внутри. Например: «Дроби: 20 задач с ответами».
    .label = Название
form-material-subject = <b>Какой предмет?</b>

    Нажмите или напишите несколько букв.
    .label = Предмет
form-material-grades = <b>Для какого класса?</b>

    Нажмите или напишите: «7», «5–6».
    .label = Класс
form-material-form = <b>Что это?</b>
    .label = Тип
form-material-licence = <b>Что можно делать с вашим материалом?</b>

    <b>CC BY</b> — всё, если назвать вас.
    <b>CC BY-SA</b> — всё, если назвать вас и своё отдать на тех же условиях.
    <b>CC BY-NC</b> — всё, кроме заработка, если назвать вас.
    <b>Только внутри сети</b> — брать для своих уроков и не передавать дальше.

    Первые три — навсегда: материал можно убрать отсюда, но кто скачал, сохраняет право.
    .label = Лицензия
form-material_change = Изменить материал
form-material_change-title = <b>Новое название</b>
    .label = Название
form-material_change-about = <b>О чём это?</b>

    Для какого урока, как проводить, что понадобится. Без имён детей и родителей.
    .label = Описание
form-material_change-subject = <b>Какой предмет?</b>

    Нажмите или напишите несколько букв.
    .label = Предмет
form-material_change-grades = <b>Для какого класса?</b>

    Нажмите или напишите: «7», «5–6».
    .label = Класс
form-material_change-form = <b>Что это?</b>
    .label = Тип
form-material_change-licence = <b>Что можно делать с вашим материалом?</b>

    CC BY, CC BY-SA и CC BY-NC — навсегда: кто скачал, сохраняет право. Выбранную открытую лицензию после публикации сменить нельзя.
    .label = Лицензия
form-material_change-sources = <b>Чем вы пользовались?</b>

    Чужие картинки, задачи, тексты: откуда они и можно ли ими делиться.
    .label = Источники

# Карточка
material-title = <b>{ $title }</b>
material-author = Автор: { $name }
material-authors = Авторы: { $name }
material-authors-more = Авторы: { $name } и ещё { $more }
material-author-hidden = Автор: участник сети
material-licence = Лицензия: { $licence }
material-unreviewed = <i>Без экспертизы</i>
material-recommended = <b>Рекомендовано сетью</b> (версия { $version })
material-recommended-before = <b>Рекомендовано сетью</b>: версия { $version }. Новую, { $newest }, рецензенты ещё не смотрели.
material-version = Версия { $number }, { $date }
material-got = { $count ->
        [one] Взял { $count } коллега
        [few] Взяли { $count } коллеги
       *[many] Взяли { $count } коллег
    }
material-changes = <b>Что изменилось:</b> { $words }
material-sources = <b>Источники:</b> { $words }
material-text-inside = <b>Внутри текст</b>: нажмите «Прочитать».
material-files = { $what ->
        [files] { $count ->
            [one] <b>Внутри { $count } файл:</b>
            [few] <b>Внутри { $count } файла:</b>
           *[many] <b>Внутри { $count } файлов:</b>
        }
        [links] { $count ->
            [one] <b>Внутри { $count } ссылка:</b>
            [few] <b>Внутри { $count } ссылки:</b>
           *[many] <b>Внутри { $count } ссылок:</b>
        }
       *[mixed] { $count ->
            [one] <b>Внутри { $count } вложение:</b>
            [few] <b>Внутри { $count } вложения:</b>
           *[many] <b>Внутри { $count } вложений:</b>
        }
    }
material-files-more = · и ещё: { $count }
material-files-title = <b>Файлы: { $title }</b>

    Можно посмотреть их так, как увидят коллеги, или убрать лишнее.
material-no-files = <b>Файлов не осталось.</b> Опубликовать нечего: добавьте другой.
material-read = Прочитать
material-take = { $what ->
        [files] { $count ->
            [one] Взять: { $count } файл
            [few] Взять: { $count } файла
           *[many] Взять: { $count } файлов
        }
        [links] { $count ->
            [one] Взять: { $count } ссылка
            [few] Взять: { $count } ссылки
           *[many] Взять: { $count } ссылок
        }
       *[mixed] { $count ->
            [one] Взять: { $count } вложение
            [few] Взять: { $count } вложения
           *[many] Взять: { $count } вложений
        }
    }
material-take-again = { $what ->
        [files] { $count ->
            [one] Ещё раз: { $count } файл
            [few] Ещё раз: { $count } файла
           *[many] Ещё раз: { $count } файлов
        }
        [links] { $count ->
            [one] Ещё раз: { $count } ссылка
            [few] Ещё раз: { $count } ссылки
           *[many] Ещё раз: { $count } ссылок
        }
       *[mixed] { $count ->
            [one] Ещё раз: { $count } вложение
            [few] Ещё раз: { $count } вложения
           *[many] Ещё раз: { $count } вложений
        }
    }
material-more = Ещё
material-more-title = <b>{ $title }</b>: что ещё можно сделать
material-more-of-author = Ещё от автора: { $count }
material-similar = Похожие
materials-similar = <b>Похожие материалы</b>: { $title }
materials-similar-none = Похожего пока нет. Посмотрите, что есть ещё, или поделитесь своим: просто пришлите файл.
materials-of-subject = Весь предмет
material-share = Поделиться
material-send = В чат
material-share-words = Материал для учителя: «{ $title }».
material-drafted = Черновик готов, его видите только вы. Проверьте и опубликуйте.
material-statement = <b>Публикуя, вы говорите:</b> я автор и вправе этим делиться; здесь нет персональных данных и фотографий детей.
material-published = Опубликовано: теперь это найдут коллеги.
material-sent = Отправлено. О решении напишем.
material-changed = Изменено.
material-taken-back = Снова черновик: модератор его не увидит.
material-sent-again = Отправили модератору. Пока он не посмотрит, материал скрыт.
material-withdrawn = Убрано: здесь этот материал больше не взять.
material-shared-again = Материал снова доступен коллегам.
material-discarded = Черновик удалён
material-file-dropped = Файл убран.
material-drop = ✕ { $name }
material-look = Посмотреть файлы
material-taken = <b>{ $title }</b>
    Лицензия: { $licence }
material-taken-old = <i>Это версия { $version }, есть и новая — { $newest }.</i>
material-taken-not = Этого Telegram прислать не смог:
    { $items }
    Спросите автора на карточке: он пришлёт файл новой версией.
material-back-to-card = К карточке
material-panel-title = <b>{ $title }</b>

    Что изменить?
material-do-panel = Изменить
material-do-files = Файлы
material-do-pub = Я автор, детей здесь нет: публикую
material-do-back = Вернуть в черновики
material-do-again = Исправлено, покажите модератору
material-do-open = Показать всем по ссылке
material-do-shut = Показывать только участникам
material-do-away = Убрать из сети
material-do-awayyes = Убрать
material-do-anew = Снова поделиться
material-do-drop = Удалить черновик
material-do-dropyes = Удалить
material-withdraw-question = Убрать «{ $title }»? Коллеги больше не найдут его и не возьмут здесь.
material-withdraw-open = Кто уже скачал, сохраняет право, которое дала лицензия: открытая лицензия — навсегда.
material-withdraw-network = Скачанные копии останутся у коллег, но пользоваться ими дальше лицензия «только внутри сети» не разрешает.
material-discard-question = Удалить черновик «{ $title }»? Вернуть его будет нельзя.
material-is-submitted = <i>Сейчас: на проверке. Первый материал каждого смотрит модератор. Пока его видите только вы и он.</i>
material-is-withdrawn = <i>Сейчас: убран вами. Коллеги его не видят.</i>
material-is-hidden = <b>Сейчас: скрыт модератором.</b> Автор может поправить и показать снова.
material-is-hidden-awaited = <b>Сейчас: скрыт модератором.</b> Он посмотрит ещё раз, мы напишем.

# Поиск
materials-find-again = Искать другое
materials-found = <b>Материалы</b> по словам «{ $words }»
materials-found-none = Ничего не нашлось. Попробуйте другие слова — или поделитесь своим: пришлите файл.
search-materials = <b>Материалы</b> · { $count ->
        [1000] 1000 и больше
       *[other] { $count }
    }
search-more-materials = Ещё материалы: { $count }
form-find_materials = Поиск материалов
form-find_materials-words = <b>Что ищем?</b>

    Напишите слова из названия или описания. Например: «дроби 6 класс», «презентация Пушкин».
    .label = Слова

# Подписки, разговоры, проверка
follow-material = Новые материалы
follow-material-lesson = Урок
follow-material-worksheet = Рабочий лист
follow-material-slides = Презентация
follow-material-test = Тест
follow-material-video = Видео
follow-material-guide = Методичка
follow-material-programme = Программа
follow-material-other = Другое
ask-material = Спросить автора
moderation-of-material = материал

# Отказы
error-material-gone = Такого материала нет: возможно, его убрал автор. Посмотрите, что есть: /materials
error-material-members = Этот материал открыт только участникам сети. Вступить можно за две минуты: /start
error-material-not-yours = Менять материал может только автор. Если есть что добавить, напишите под карточкой.
error-material-submitted = Это смотрит модератор. Когда откроет, можно будет продолжить: мы напишем.
error-material-withdrawn = Автор убрал этот материал. Посмотрите другие: /materials
error-material-hidden = Это скрыто модератором. Автор может поправить материал и показать его снова.
error-material-awaited = Это уже смотрит модератор. Когда решит, можно будет продолжить; если что-то не так, мы напишем.
error-material-title-short = Слишком коротко: по такому названию не понять, что внутри. Добавьте пару слов.
error-material-grades = Класс — это число от 1 до 11 или промежуток: «7», «5–6». Остальное выберите кнопкой: дошкольники, колледж, вуз, кружки, любой класс.
error-material-empty = Здесь нет ни одного файла. Откройте черновик и добавьте файл: «+ Файл».
error-material-files-most = Больше { $most } файлов сразу не получится. Поделитесь остальными отдельно или дайте ссылку на папку.
error-material-parcel = Это вы прислали давно, файла у меня уже нет. Пришлите его ещё раз.
error-material-parcel-shared = Этим вы уже поделились: посмотрите «Мои материалы» в /materials
error-material-licence = Открытая лицензия — навсегда: коллеги уже взяли материал на этих условиях. Можно убрать его из сети.
error-material-by-version = Материал уже у коллег, файлы в нём не меняются. Сделайте новую версию: «Изменить» → «Новая версия».
error-material-not-out = Новую версию делают у опубликованного материала. Сначала опубликуйте этот.
error-material-coauthors-most = Соавторов не больше { $most }. Остальных можно назвать в описании.
error-material-file-gone = Этого файла здесь уже нет. Откройте карточку ещё раз.
error-material-version = Такой версии нет. Откройте карточку ещё раз: там последняя.
error-material-voice = Голосовые и круглые видео коллеги не сохранят. Пришлите запись файлом mp3 или обычным видео mp4.
error-material-wanted = Этим поделиться не получится. Пришлите файл, фото, видео, ссылку или текст.
error-material-quiet = Пока материал не опубликован, обсуждать его негде. Напишите автору или подождите.

data-materials = Мои материалы
    .stays = опубликованные материалы без вашего имени: «Бывший участник №…»; или исчезнут, если вы так выберете. Копии, которые уже скачали, остаются у скачавших
    .goes = черновики, присланное и не опубликованное, отметки о взятом, об уроках и «спасибо», избранное
    .title = Название
    .about = Описание
    .kind = Что это
    .state = Состояние
    .subject = Предмет
    .grade_first = С класса
    .grade_last = По класс
    .licence = Лицензия
    .sources = Источники
    .open_to = Кому видно
    .version = Версия
    .recommended = Рекомендована версия
    .got = Сколько человек взяли
    .used_by = Было на уроках
    .thanked_by = Спасибо
    .advice_shown = Советы рецензентов показаны всем
    .used = Было на уроке
    .note = Как прошло
    .thanked = Сказали спасибо
    .kept = В избранном
    .when = Когда
    .declared_at = Вы сказали, что вправе делиться
    .published_at = Опубликовано
    .hidden_at = Скрыто модератором
    .since = В этом состоянии с
    .changes = Что изменилось
    .file = Файл
    .left_out = Не публиковать
    .words = Слова или ссылка
    .taken = Взяли
    .sent = Прислали и не опубликовали

# Рядом с другим материалом, когда пишут, что одно взято из другого
material-beside-when = Опубликовано { $when }
material-beside-files = Файлы: { $names }
material-beside-same = { $count ->
        [0] одинаковых файлов нет
       *[other] одинаковых файлов: { $count }
    }

# О новой версии тому, кто брал
material-notice-version = <b>Новая версия:</b> «{ $title }», { $number }-я. Вы брали его или держите в избранном.
material-notice-version-line = «{ $title }»: новая версия, { $number }-я

# Список по уровню читателя
materials-filter-mine = Мой уровень
materials-none-mine = Такого пока нет. Уровень берём с вашей страницы (/me, «Кого учу»), и к нему всегда то, что для любого класса.
