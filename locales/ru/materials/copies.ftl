# Забрать своё: список и файлы обратно

materials-copies = Забрать всё моё
material-copies-title = <b>Забрать своё</b>
material-copies-count = { $count ->
        [one] { $count } материал
        [few] { $count } материала
       *[many] { $count } материалов
    }, { $files ->
        [0] файлов нет.
        [one] { $files } файл последних версий.
        [few] { $files } файла последних версий.
       *[many] { $files } файлов последних версий.
    }
material-copies-how = Список придёт таблицей: названия, версии, лицензии, сколько раз брали. Файлы пришлём сюда альбомами, понемногу: так велит Telegram. Всё остальное, что сеть хранит о вас: /privacy
material-copies-how-list = Список придёт таблицей: названия, версии, лицензии, ссылки, сколько раз брали. Всё остальное, что сеть хранит о вас: /privacy
material-copies-left = { $count ->
        [one] ⏳ Присылаем файлы: остался <b>{ $count }</b> альбом.
        [few] ⏳ Присылаем файлы: осталось <b>{ $count }</b> альбома.
       *[many] ⏳ Присылаем файлы: осталось <b>{ $count }</b> альбомов.
    }
material-copies-list = Список (xlsx)
material-copies-files = Прислать файлы
material-copies-show = 🔄 Сколько осталось?
material-copies-stop = Остановить
material-copies-sent = { $count ->
        [one] Присылаем: { $count } альбом.
        [few] Присылаем: { $count } альбома.
       *[many] Присылаем: { $count } альбомов.
    }
material-copies-stopped = Остановлено. Что пришло, осталось у вас.
material-copies-album = Ваши материалы: { $number } из { $of }
material-copies-refused = Один файл Telegram прислать не смог: { $name }, материал «{ $title }». Другие придут. Если этот файл у вас есть, пришлите его новой версией материала: иначе его не возьмут и другие.
material-copies-table = { $count ->
        [one] Ваши материалы таблицей: { $count } материал.
        [few] Ваши материалы таблицей: { $count } материала.
       *[many] Ваши материалы таблицей: { $count } материалов.
    }
material-copies-file-name = Мои материалы.xlsx
material-copies-sheet = Мои материалы
material-column-title = Название
material-column-state = Состояние
material-column-form = Тип
material-column-subject = Предмет
material-column-grades = Класс
material-column-licence = Лицензия
material-column-version = Версия
material-column-recommended = Рекомендована версия
material-column-got = Взяли
material-column-used = Было на уроках
material-column-thanked = Спасибо
material-column-published = Опубликован
material-column-files = Файлы и ссылки
material-column-about = Описание
material-column-sources = Источники
error-material-copies-coming = Файлы уже идут. Дождитесь последнего альбома или остановите отправку.
error-material-copies-none = Файлов нет: присылать нечего.
