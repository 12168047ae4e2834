# Версии и соавторы материалов.

# Версии
material-versions = Версии: { $count }
material-versions-title = <b>Версии: { $title }</b>
material-versions-recommended = <b>Рекомендована сетью</b>
material-versions-take = Взять версию { $number }
material-release = Новая версия
material-released = Новая версия у коллег. Прежние остались в «Версиях».
material-add = + Файл
material-added = Добавлено в черновик.
material-keeps-all = Это весь материал: прежние файлы убрать
material-keeps-same = Добавить к прежним, одноимённые заменить
form-material_version = Новая версия. Публикуя, вы говорите: я автор и вправе этим делиться, здесь нет персональных данных и фотографий детей
    .submit = Я автор, детей здесь нет: публикую
form-material_version-what = <b>Пришлите новую версию</b>

    Файл, несколько сразу, ссылку или текст. Прежняя версия останется: её можно будет взять из «Версий».
    .label = Что прислали
form-material_version-keeps = <b>Что с прежними файлами?</b>
    .label = Прежние файлы
form-material_version-changes = <b>Что изменилось?</b>

    Одно–два предложения: коллеги решат, брать ли заново. Например: «Исправила ответ к задаче 7».
    .label = Что изменилось
form-material_add = Ещё файл
form-material_add-what = <b>Что добавить?</b>

    Файл, несколько сразу, ссылку или текст. Без имён и фотографий детей.
    .label = Файл

# Соавторы
material-role-coauthor = соавтор
material-makers = Соавторы
material-makers-title = <b>Соавторы: { $title }</b>

    Спросим каждого. Имя встанет на карточку, когда человек подтвердит.
material-makers-none = Пока никого. Если делали вместе — назовите тех, с кем.
material-makers-ask = + Соавтор
material-makers-line = · { $name } — { $state }
material-makers-drop = Убрать: { $name }
material-makers-asked = Спросили. Об ответе напишем.
material-makers-dropped = Убрано.
form-material_coauthor = Соавтор
form-material_coauthor-person = <b>С кем вы это делали?</b>

    Напишите начало имени или фамилии. Найдутся те, кто показан в списке коллег.
    .label = Соавтор
material-coauthor-asked = <b>{ $name } называет вас соавтором.</b> Это так? Пока вы не ответили, вашего имени на карточке нет.
material-coauthor-yes = Да, вместе
material-coauthor-no = Нет
material-coauthor-not = Я не соавтор
material-coauthor-said-yes = Ваше имя на карточке.
material-coauthor-said-no = Вашего имени на карточке нет. Передумаете — скажите автору.
material-notice-coauthor = { $name } называет вас соавтором материала «{ $title }». Вы делали это вместе?
material-notice-coauthor-yes = { $name } — соавтор материала «{ $title }»: имя теперь на карточке.
material-notice-coauthor-no = { $name } не хочет быть среди авторов материала «{ $title }».
waits-material-coauthor = Вы соавтор? { $title }

# Обещание ссылки
join-for-material-first = Вступить и взять файлы
join-for-material-admitted = Взять, когда примут
join-for-material-return = Вернуться и взять файлы
join-promised-material = { $when ->
        [admitted] Как только вас примут, вы сможете взять материал
        [returned] Когда вернётесь, вы сможете взять материал
       *[joined] После вступления вы сможете взять материал
    }: <b>{ $title }</b>.
    .unseen = { $when ->
            [admitted] Как только вас примут, покажем материал
            [returned] Когда вернётесь, покажем материал
           *[joined] После вступления покажем материал
        }, ссылку на который вы открыли: сейчас его видят только участники.
    .toast = Покажем, как только вас примут
    .off = Хорошо, не покажем
    .not = Не показывать
notice-accepted-material = Материал, за которым вы пришли: <b>{ $title }</b>.
