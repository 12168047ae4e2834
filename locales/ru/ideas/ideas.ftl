# Идеи: общие проблемы и общие дела. Пишем так, как говорят в учительской.

command-ideas = Идеи: общие проблемы и проекты
menu-ideas = Идеи

idea-kind-problem = Проблема
idea-kind-project = Проект
idea-level-school = одна школа
idea-level-municipal = город, район
idea-level-regional = регион
idea-level-network = вся сеть
idea-open-members = участникам сети
    .means = Видят: <b>участники сети</b>.
idea-open-all = всем
    .means = Видят: <b>все, у кого есть ссылка</b>. Гостю показываем название, предметы и уровень, но не ваше имя и не описание.

idea-state-draft = черновик
idea-state-checked = на проверке
idea-state-open = открыта
idea-state-solved = решена
idea-state-closed = закрыто
idea-state-hidden = скрыто модератором
idea-state-gathering = ищет тех, кто поддержит
idea-state-team = собирает команду
idea-state-running = идёт
idea-state-review = результат у экспертов
idea-state-published = результат опубликован
idea-problem-is = <i>Сейчас: { $state }.</i>
idea-project-is = <i>Сейчас: { $state }.</i>

# Списки
ideas-title = <b>Идеи</b>
ideas-title-new = Общие проблемы и общие дела, новые сверху.
ideas-title-look = Проекты, которым нужны люди.
ideas-title-near = По вашим предметам, а если вы их не назвали — по вашему региону.
ideas-title-mine = То, что предложили вы.
ideas-none-new = Пока пусто. Что мешает вам на уроке? Что хотелось бы сделать вместе? Напишите два предложения — коллеги из других школ откликнутся.
ideas-none-look = Сейчас никому не нужны люди в команду. Начните своё дело — и позовите других.
ideas-none-near = По вашим предметам и региону пока ничего нет. Посмотрите все идеи или предложите свою.
ideas-none-mine = Вы ещё ничего не предлагали. Хватит названия и двух предложений.
ideas-view-new = Новые
ideas-view-look = Ищут людей
ideas-view-near = Рядом
ideas-view-mine = Мои
ideas-propose = + Предложить
ideas-look = <b>Открытые идеи коллег</b>
ideas-look-all = Все открытые идеи: { $count }
idea-line = <b>{ $title }</b>
    { $facts }
idea-line-backers = { $backers ->
        [0] пока никто не откликнулся
        [one] откликнулся { $backers } человек
        [few] откликнулись { $backers } человека
       *[many] откликнулись { $backers } человек
    }

# Предложить
idea-kinds = <b>Что предложите?</b>

    <b>Общая проблема</b> — то, с чем сталкиваетесь не только вы. Коллеги скажут «у меня тоже» и расскажут, что помогло им.

    <b>Общее дело</b> — проект нескольких школ: команда, план, результат.
idea-kinds-problem = Общая проблема
idea-kinds-project = Общее дело (проект)
form-propose_problem = Общая проблема
form-propose_problem-title = <b>Назовите проблему одной строкой</b>

    Например: «Пятиклассники не понимают условие задачи».
    .label = Название
form-propose_problem-words = <b>Два предложения: что происходит и у кого?</b>

    Пишите без имён детей и родителей. Остальное — что уже пробовали, предмет, уровень — можно добавить потом.
    .label = Описание
form-propose_project = Общее дело
form-propose_project-title = <b>Назовите дело одной строкой</b>

    Например: «Литературная карта нашего края».
    .label = Название
form-propose_project-words = <b>Два предложения: зачем это и что получится?</b>

    План, роли и сроки можно добавить потом.
    .label = Описание
form-idea_change = Изменить идею
form-idea_change-title = <b>Новое название</b>
    .label = Название
form-idea_change-words = <b>Новое описание</b>

    Без имён детей и родителей.
    .label = Описание
form-idea_change-tags = <b>Предметы и темы</b>

    Отметьте кнопками или напишите через запятую. По ним идею найдут коллеги.
    .label = Предметы и темы
form-idea_change-level = <b>Насколько широко это?</b>
    .label = Уровень

# Карточка
idea-title = <b>{ $title }</b>
idea-author = Автор: { $name }
idea-author-hidden = Автор: участник сети
idea-backers-problem = { $count ->
        [one] У { $count } коллеги тоже
       *[many] У { $count } коллег тоже
    }
idea-backers-project = { $count ->
        [one] Поддержал { $count } коллега
        [few] Поддержали { $count } коллеги
       *[many] Поддержали { $count } коллег
    }
idea-back-problem = У меня тоже
idea-back-project = Поддержать
idea-publish = Опубликовать
idea-panel = Изменить
idea-share = Поделиться
idea-share-problem = Общая проблема: «{ $title }». Если у вас так же — откликнитесь.
idea-share-project = Общее дело: «{ $title }». Посмотрите, вдруг это и ваше.
idea-drafted = Черновик готов, его видите только вы. Проверьте и опубликуйте.
idea-published = Опубликовано: теперь это видят коллеги.
idea-changed = Изменено.
idea-panel-title = <b>{ $title }</b>

    Что изменить?
idea-open = Показать всем по ссылке
idea-close-open = Показывать только участникам
idea-discard = Удалить черновик
idea-discard-question = Удалить черновик «{ $title }»? Вернуть его будет нельзя.
idea-discard-yes = Удалить
idea-discarded = Черновик удалён

error-idea-gone = Такой идеи нет: возможно, её убрал автор. Посмотрите, что есть: /ideas
error-idea-members = Эта идея открыта только участникам сети. Вступить можно за две минуты: /start
error-idea-not-yours = Менять её может только автор. Если есть что добавить, ответьте под карточкой.
error-idea-own = Это ваша собственная идея. Поделитесь ссылкой, чтобы откликнулись другие.
error-idea-title-short = Слишком коротко: по такому названию не понять, о чём речь. Добавьте пару слов.

data-ideas = Мои идеи
    .stays = опубликованные идеи без вашего имени: «Бывший участник №…»
    .goes = черновики и отметки «у меня тоже»
    .kind = Что это
    .title = Название
    .words = Описание
    .state = Состояние
    .tags = Предметы и темы
    .level = Уровень
    .region = Регион
    .open_to = Кому видно
    .when = Когда
    .published_at = Опубликовано
    .since = В этом состоянии с
    .backed = Поддержал(а)
    .team_of = В команде проекта
    .team_role = Роль
    .advice = Сказал(а) как научный руководитель
    .tried = Что пробовали
    .outcome = Что помогло
    .asked = Спросили о проблеме
    .answer = Ответ
    .unasked_since = Просили не спрашивать с
    .thanks_said = Сказали спасибо
    .thanks_got = Вам сказали спасибо
    .for = За помощь с проблемой
    .helped = Ответ помог с проблемой

# Подписки
follow-idea = Новые идеи
follow-idea-problem = Проблема
follow-idea-project = Проект
