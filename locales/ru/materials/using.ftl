# Что из материала вышло: уроки, спасибо, экспертиза, статистика

material-use = Было на уроке
material-use-undo = ✓ Было на уроке
material-use-said = Отмечено: было на уроке. Расскажите, как прошло, если есть минута: автору это важнее оценок.
material-use-undone = Отметка снята
material-tell = Заметка об уроке
material-tell-again = Изменить рассказ
material-told = Спасибо! Автор прочтёт, как прошло.
material-thank = Спасибо
material-unthank = ✓ Спасибо
material-thank-said = «Спасибо» сказано: автор видит, сколько их
material-unthank-said = «Спасибо» снято
material-used = { $count ->
        [one] Было на { $count } уроке
       *[other] Было на { $count } уроках
    }
material-thanked = Спасибо: { $count }
material-lessons = Как проводили: { $count }
material-lessons-title = <b>Как это было на уроках</b>: { $title }
material-lessons-none = Пока никто не рассказал. Было на уроке? Расскажите на карточке.
material-lesson = <b>{ $name }</b>, { $date }
    { $words }
material-lesson-former = Бывший участник
form-material_lesson = Как прошёл урок
form-material_lesson-note = <b>Как прошло?</b>

    Класс, что сработало, что поменяли бы. Без имён и фамилий детей.
    .label = Как прошло
material-notice-used = <b>{ $name }</b> про ваш материал «{ $title }» на уроке:

    { $words }
material-notice-used-line = «{ $title }»: рассказали об уроке
material-notice-open = Открыть материал

material-ask-review = На экспертизу
material-ask-review-yes = Отправить рецензентам
material-ask-review-question = Отправить «{ $title }» (версия { $version }) двум рецензентам из других школ? Они оценят по пяти критериям и дадут совет.

    Кто вы, им не скажем, поэтому уберите имена из файлов.

    На ответ до 13 дней; если рецензентов не найдётся за 30 дней, останется «без экспертизы». Пользоваться материалом можно и пока они читают.
material-review-asked = Отправлено на экспертизу. Об итоге напишем.
material-points = Оценка рецензентов: { $points } из { $most }.
material-points-before = Оценка рецензентов: { $points } из { $most } (версия { $version }).
material-advice = Советы рецензентов
material-advice-title = <b>Что посоветовали рецензенты</b>: { $title }, версия { $version }
material-advice-show = Показать советы всем
material-advice-keep = Оставить советы авторам
material-advice-show-said = Советы рецензентов прочтут все, кто откроет материал. Имён рецензентов там нет.
material-advice-keep-said = Советы рецензентов видят только авторы.

materials-use = Как их берут
material-statistics-title = <b>Как берут ваши материалы</b>
material-statistics = Всего: взяли { $got }, было на уроках { $used }, спасибо { $thanked }.
material-statistics-week = За последние 7 дней: взяли { $got }, было на уроках { $used }, спасибо { $thanked }.
material-bars-got = Взяли, по неделям
material-bars-used = Было на уроках

error-material-yours = Это ваш материал: отметки и спасибо ставят коллеги. Как его берут, видно в «Моих материалах».
error-material-unshared = Сейчас этим материалом не делятся. Посмотрите другие: /materials
error-material-unreviewed = Рецензенты ещё не ответили. Когда ответят, советы можно будет показать всем.
error-material-advice = Советы рецензентов видят только авторы. Спросите автора с карточки материала.
