# Работа проекта: план, задачи, дневник шагов

plan-door = План
plan-picture = Картинкой
plan-add-milestone = + Этап
plan-add-task = + Задача
plan-open = Открыть
plan-project = К проекту
plan-mark-done = ✓
plan-mark-late = !
plan-mark-open = ○
plan-state-open = в работе
plan-state-done = сделано
plan-role-leader = ведёт
plan-role-participant = в команде
plan-role-supervisor = научный руководитель

plan-title = <b>План: { $title }</b>
plan-empty = Плана пока нет. Его составят ведущие проекта.
plan-empty-leader = Плана пока нет. Начните с первого этапа: что должно получиться и к какому дню. Задачи добавите внутри.
plan-figures = Сделано дел: { $done } из { $total }, пройдено этапов: { $reached } из { $milestones }
plan-figures-late = { $figures }, <b>просрочено: { $late }</b>
plan-shares = <b>Кто что делает</b>
plan-share = { $name } ({ $role }): сделано дел { $done } из { $total }
plan-share-none = { $name } ({ $role })
plan-shares-more = и ещё { $count }
plan-line = { $mark } <b>{ $title }</b>
    { $facts }
plan-by = срок: { $when }, до конца дня
plan-late-since = просрочено, срок был: { $when }
plan-done = сделано: { $when }
plan-nobody = пока никто не взял
plan-under = задач { $done } из { $total }
plan-no-tasks = Задач пока нет. Разделите этап на дела, которые можно взять на себя.
plan-item-title = { $mark } <b>{ $title }</b>
plan-item-facts = { $facts }
plan-item-of = Этап: { $title }
plan-changing = <b>{ $title }</b>

    Что изменить?
plan-do-done = ✓ Сделано
plan-do-undo = Вернуть в работу
plan-do-take = Возьму на себя
plan-do-free = Не смогу
plan-do-edit = Изменить
plan-do-drop = Убрать из плана
plan-drop-milestone = { $count ->
        [0] Убрать этап «{ $title }» из плана?
        [one] Убрать этап «{ $title }» и { $count } задачу в нём? Рассказанное в дневнике останется.
        [few] Убрать этап «{ $title }» и { $count } задачи в нём? Рассказанное в дневнике останется.
       *[many] Убрать этап «{ $title }» и { $count } задач в нём? Рассказанное в дневнике останется.
    }
plan-drop-task = Убрать задачу «{ $title }» из плана? Рассказанное в дневнике останется.
plan-drop-yes = Убрать
plan-said-milestone = Этап в плане. Разделите его на задачи — так видно, кто что делает.
plan-said-task = Задача «{ $title }» в плане.
plan-said-changed = Изменено.
plan-said-dropped = Убрано из плана.
plan-said-done = Сделано, спасибо!
plan-said-undo = Снова в работе.
plan-said-take = Теперь это ваше.
plan-said-free = Свободно. Ведущим сказали.
plan-picture-people = Кто что делает
plan-picture-foot = На { $when }

form-plan_milestone = Новый этап
form-plan_milestone-title = <b>Какой этап?</b>

    Назовите то, что получится: «Собраны рассказы из трёх школ».
    .label = Название
form-plan_milestone-due_at = <b>К какому дню?</b>

    Напишите дату: «15 января», «через две недели».
    .label = К какому дню
form-plan_milestone-owner_id = <b>Кто отвечает?</b>
    .label = Кто отвечает
form-plan_task = Новая задача
form-plan_task-title = <b>Что сделать?</b>

    Одно дело, которое может взять на себя один человек.
    .label = Название
form-plan_task-owner_id = <b>Кто возьмёт?</b>

    Можно пропустить: свободную задачу возьмёт любой из команды.
    .label = Кто отвечает
form-plan_task-due_at = <b>К какому дню?</b>

    Напомним за день тому, кто взял.
    .label = К какому дню
form-plan_change = Изменить в плане
form-plan_change-title = <b>Новое название</b>
    .label = Название
form-plan_change-owner_id = <b>Кто отвечает?</b>
    .label = Кто отвечает
form-plan_change-due_at = <b>К какому дню?</b>
    .label = К какому дню

plan-notice-given = Вам поручили в проекте «{ $project }»: <b>{ $title }</b>. Если не сможете, скажите сразу — это нормально.
plan-notice-free = В проекте «{ $project }» освободилось: <b>{ $title }</b>. Кто возьмёт?
plan-notice-near = Завтра срок в проекте «{ $project }»: <b>{ $title }</b>
plan-notice-late = В проекте «{ $project }» вышел срок: <b>{ $title }</b>. Сделано, нужна помощь или другой день?
plan-notice-silent = О проекте «{ $title }» три недели ничего не слышно. Как дела? Хватит двух слов в дневник: что получилось, что мешает.
waits-plan-task = Скоро срок: { $title }
waits-plan-late = Срок вышел: { $title }
waits-plan-silent = Проект молчит: { $title }

error-plan-team = Это делает команда проекта. Если хотите помочь, напишите ведущему с карточки проекта.
error-plan-leader = План составляют ведущие проекта. Предложите им это под карточкой.
error-plan-item-gone = Этого в плане больше нет. Откройте план заново с карточки проекта.
error-plan-over = Проект закончен: план и дневник остались как память, менять их нельзя.
error-plan-tasks-open = { $count ->
        [one] В этапе не сделана ещё { $count } задача. Отметьте её или уберите из плана.
        [few] В этапе не сделаны ещё { $count } задачи. Отметьте их или уберите из плана.
       *[many] В этапе не сделано ещё { $count } задач. Отметьте их или уберите из плана.
    }
error-plan-milestone-done = Этап уже пройден. Верните его в работу и добавьте задачу.
error-plan-milestones-most = В плане уже { $most } этапов: больше никто не удержит в голове. Объедините похожие.
error-plan-tasks-most = В этапе уже { $most } задач. Разделите его на два этапа.
error-plan-taken = Это уже взял другой человек. Посмотрите, что ещё свободно.
error-plan-not-yours = Это отмечает тот, кто взял, или ведущий проекта.
error-plan-stranger = Этого человека нет в команде. Выберите из списка или сначала позовите в команду.

# Дневник
diary-door = Дневник · { $count }
diary-tell = Рассказать о шаге
diary-title = <b>Дневник: { $title }</b>
diary-empty = В дневнике пока пусто.
diary-empty-team = В дневнике пока пусто. Расскажите о первом шаге: два слова и, если есть, фото.
diary-line = { $when }, { $name }: { $words }
diary-line-files = { $line } [файлов: { $count }]
diary-step = <b>{ $when }, { $name }</b>
diary-step-of = К плану: { $title }
diary-files-team = Фото и файлы видит только команда.
diary-files-all = Фото и файлы видят все участники сети.
diary-children = Прежде чем показать всем: если на снимках есть дети, нужно письменное согласие их родителей именно на такой показ. Нет согласия — не показывайте.
diary-photo = Фото { $number }
diary-file = { $when }, { $name }
diary-do-file = + Фото или файл
diary-do-words = Исправить слова
diary-do-show = Показать фото и файлы всем
diary-do-hide = Оставить фото и файлы команде
diary-do-nofiles = Без фото и файлов
diary-do-drop = Удалить шаг
diary-drop = Удалить этот шаг с фото и файлами?

    { $words }
diary-drop-yes = Удалить
diary-said-told = Записано в дневник.
diary-said-changed = Исправлено.
diary-said-file = Добавлено. Пока это видит только команда.
diary-said-show = Теперь фото и файлы видят все участники.
diary-said-hide = Фото и файлы видит только команда.
diary-said-nofiles = Фото и файлы убраны.
diary-said-dropped = Шаг удалён.
form-diary_step = Шаг проекта
form-diary_step-step = <b>Что сделано?</b>

    Напишите два слова или пришлите фото с подписью. Без имён детей; фото увидит только команда.
    .label = Шаг
form-diary_step-words = <b>Что на снимке?</b>

    Одно предложение: что сделано.
    .label = Слова
form-diary_words = Исправить шаг
form-diary_words-words = <b>Как правильно?</b>
    .label = Слова
form-diary_file = Фото или файл
form-diary_file-file = <b>Пришлите фото или файл</b>

    Его увидит только команда, пока ведущий не покажет всем.
    .label = Файл
error-diary-gone = Этого шага в дневнике больше нет. Откройте дневник заново.
error-diary-not-yours = Исправляет шаг тот, кто его рассказал; удалить может и ведущий проекта.
error-diary-files-most = У шага уже { $most } файлов. Расскажите о следующем шаге — там добавите остальные.
error-diary-no-files = У этого шага нет ни фото, ни файлов.
error-diary-file = Этот файл сейчас видит только команда, или его убрали.

data-work = Работа в проектах
    .stays = сделанные задачи и слова в дневнике без вашего имени: «Бывший участник №…», и фото, которые ведущий показал всем
    .goes = взятые и не сделанные задачи (станут свободны), ваши фото и файлы, которые видела только команда
    .project = Проект
    .task = Задача
    .due_at = К какому дню
    .state = Состояние
    .since = В этом состоянии с
    .when = Когда
    .step = Шаг
    .shown_at = Фото показаны всем
    .files = Фото и файлы
