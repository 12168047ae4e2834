# Уроки в кабинете: порядок, свои уроки сети
organizer-lessons = Уроки
lessons-kept-title = <b>Уроки сети</b>
lessons-kept-means = Их читают все, в этом порядке. Рядом с общими уроками можно поставить свои: как принято именно у вас.
lessons-kept-row = { $state ->
        [hidden] { $number }. (скрыт) { $title }
       *[shown] { $number }. { $title }
    }
lessons-add = + Свой урок
lesson-kept = <b>{ $title }</b>
lesson-own-example = <b>Об этом в сети:</b> «{ $title }».
lesson-is-hidden = <i>Урок скрыт: читают и находят его только те, кто ведёт уроки.</i>
lesson-is-first = <i>Этот урок есть в каждой сети: его можно переставить или скрыть, слова приходят с ботом.</i>
lesson-up = ↑ Выше
lesson-down = ↓ Ниже
lesson-change-ru = Изменить
lesson-change-en = Изменить по-английски
lesson-add-ru = Добавить по-русски
lesson-add-en = Добавить по-английски
lesson-link = Показать пример из сети
lesson-link-change = Сменить пример из сети
lesson-hide = Скрыть
lesson-show = Показать снова
lesson-added = Урок добавлен, его уже видят все.
lesson-changed = Готово, читатели видят урок таким.
lesson-moved = Переставлено
lesson-hidden = Урок скрыт
lesson-shown = Урок снова видят все
form-lesson_add = Свой урок
form-lesson_add-title = <b>Как называется урок?</b>

    До 60 знаков. Лучше всего вопросом или делом: «Как у нас готовят семинар».
    .label = Название
form-lesson_add-text = <b>О чём он?</b>

    До 800 знаков, один экран телефона. Пишите, как рассказали бы коллеге, который пришёл вчера.
    .label = Текст
form-lesson_say = Урок
form-lesson_say-title = <b>Как называется урок?</b>

    До 60 знаков.
    .label = Название
form-lesson_say-text = <b>О чём он?</b>

    До 800 знаков, один экран телефона.
    .label = Текст
form-lesson_link = Пример из сети
form-lesson_link-link = <b>Что показать как пример?</b>

    Пришлите ссылку на событие, идею, решение или материал: она есть на карточке, в кнопке «Поделиться». Если пример не нужен, пропустите. Кому карточка закрыта, тот прочтёт урок без примера.
    .label = Ссылка
error-lesson-first = Слова этого урока приходят с ботом. Его можно скрыть и поставить рядом свой: «+ Свой урок».
error-lesson-link = Такой карточки в сети не видно. Пришлите ссылку, которую даёт кнопка «Поделиться», или пропустите вопрос.
error-lessons-full = Своих уроков уже { $most }: больше никто не прочтёт. Измените один из них.
audit-lesson-add = добавлен урок «{ $after }»
audit-lesson-change = урок изменён: «{ $before }» → «{ $after }»
audit-lesson-move = урок переставлен: «{ $after }»
audit-lesson-hide = урок скрыт: «{ $after }»
audit-lesson-show = урок снова показан: «{ $after }»
audit-lesson-link = урок «{ $before }»: пример из сети — «{ $after }»
