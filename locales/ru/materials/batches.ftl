# Много файлов сразу: каждый станет материалом, вопросы задаём один раз

materials-many = Загрузить много
material-batch-title = <b>Загрузка материалов</b>
material-batch-how = Присылайте файлы — по одному или альбомами, до { $most } за раз. Каждый станет отдельным материалом, название возьмём из имени файла. Предмет, класс, тип и лицензию спросим один раз для всех.

    Можно прерваться и дослать потом: принятое хранится { $days } дней после последнего файла. Без имён и фотографий детей.
material-batch-more = Присылайте ещё, до { $most } за раз, — или переходите к вопросам. Дослать можно и потом: принятое хранится { $days } дней.
material-batch-taken = { $count ->
        [one] Принят <b>{ $count }</b> файл.
        [few] Принято <b>{ $count }</b> файла.
       *[many] Принято <b>{ $count }</b> файлов.
    }
material-batch-unfit = Не подошли: <b>{ $count }</b>
material-batch-unfit-one = ⛔ { $name }: { $why }
material-batch-unfit-more = … и ещё { $count }
material-batch-pending = ⏳ Ещё смотрим файлы: { $count }
material-batch-again = Этот файл здесь уже есть.
material-batch-next = Дальше: предмет, класс, лицензия
material-batch-list = К списку
material-batch-drop = Отменить всё
material-batch-drop-question = { $count ->
        [one] Отменить загрузку? Забудем { $count } присланный файл. Опубликованное останется.
        [few] Отменить загрузку? Забудем { $count } присланных файла. Опубликованное останется.
       *[many] Отменить загрузку? Забудем { $count } присланных файлов. Опубликованное останется.
    }
material-batch-drop-yes = Да, отменить
material-batch-dropped = Загрузка отменена
material-batch-as = Для всех: { $like }
material-batch-answers = Предмет, класс, лицензия
material-batch-ready = Опубликуем: <b>{ $count }</b>
material-batch-untitled = ✏️ Ждут названия: { $count }
material-batch-left-out = ✕ Не публикуем: { $count }
material-batch-publish = Я автор, детей нет: публикую { $count }
material-batch-none = Публиковать нечего. Пришлите файлы.
material-batch-line = { $number }. <b>{ $title }</b>{ $marks }
material-batch-line-named = { $number }. <b>{ $title }</b> — { $name }{ $marks }
material-batch-no-title = без названия
material-batch-name-it = ✏️ Назвать
material-batch-row = { $number }. { $title }
material-batch-out-row = { $number }. ✕ { $title }
material-batch-mark-out = ✕
material-batch-mark-untitled = ✏️
material-batch-mark-alike = ♻️ такой файл уже есть
material-batch-mark-told = 👤 внутри есть имена
material-batch-mark-unread = ❔ не удалось прочитать, что внутри
material-batch-mark-pending = ⏳
material-batch-untitled-yet = <b>Названия пока нет</b>. По имени файла не понять, что внутри: назовите сами.
material-batch-twin = ♻️ Этот же файл здесь уже есть: { $title }
material-batch-is-out = ✕ Не публикуем.
material-batch-rename = Другое название
material-batch-out = Не публиковать
material-batch-back = Всё же публиковать
material-batch-publishing = Публикуем: { $done } из { $total }…
material-batch-published = { $count ->
        [one] Опубликован <b>{ $count }</b> материал: теперь его найдут коллеги.
        [few] Опубликовано <b>{ $count }</b> материала: теперь их найдут коллеги.
       *[many] Опубликовано <b>{ $count }</b> материалов: теперь их найдут коллеги.
    }
material-batch-first-sent = { $count ->
        [0] Отправлено. Первый материал каждого смотрит модератор; о решении напишем.
       *[other] Первый материал отправлен: его смотрит модератор, о решении напишем. Остальные ждут здесь ({ $count }): когда первый откроют, их опубликует одно нажатие.
    }
form-material_batch = Много материалов сразу: одно для всех
    .submit = К списку
form-material_batch-subject = <b>Какой предмет у всех?</b>

    Нажмите или напишите несколько букв. Потом у каждого можно изменить.
    .label = Предмет
form-material_batch-grades = <b>Для какого класса?</b>

    Нажмите или напишите: «7», «5–6».
    .label = Класс
form-material_batch-form = <b>Что это?</b>
    .label = Тип
form-material_batch-licence = <b>Что можно делать с этими материалами?</b>

    <b>CC BY</b> — всё, если назвать вас.
    <b>CC BY-SA</b> — всё, если назвать вас и своё отдать на тех же условиях.
    <b>CC BY-NC</b> — всё, кроме заработка, если назвать вас.
    <b>Только внутри сети</b> — брать для своих уроков и не передавать дальше.

    Первые три — навсегда: материал можно убрать отсюда, но кто скачал, сохраняет право.
    .label = Лицензия
form-material_piece = Название
form-material_piece-title = <b>Как назвать?</b>

    Одна строка, по которой коллега поймёт, что внутри. Например: «Дроби: 20 задач с ответами».
    .label = Название
waits-material-batch = { $count ->
        [one] Загрузка: { $count } файл ждёт
        [few] Загрузка: { $count } файла ждут
       *[many] Загрузка: { $count } файлов ждут
    }
error-material-batch-most = За раз — до { $most } файлов. Опубликуйте принятые, потом пришлите остальные.
error-material-batch-none = Этой загрузки уже нет. Начать новую: /materials → «Мои материалы» → «Загрузить много».
error-material-piece-gone = Этого файла в загрузке уже нет.
error-material-batch-unanswered = Сначала ответьте, какой предмет, класс, тип и лицензия у этих материалов.
error-material-batch-empty = Публиковать нечего: пришлите файлы или дайте им названия.
error-material-batch-awaited = Ваш первый материал ещё смотрит модератор. Когда откроет, нажмите снова: остальные ждут здесь.
error-material-looked-batch = Файлы досмотрели, и есть что показать. Посмотрите отметки в списке и нажмите снова.
