# Проект: паспорт, поддержка, команда. Пишем так, как говорят в учительской.

# Путь
project-step-draft = черновик
project-step-gathering = поддержка
project-step-team = команда
project-step-running = работа
project-step-review = экспертиза
project-step-published = результат
project-way-done = ✓{ "\u00A0" }{ $step }
project-way-here = <b>●{ "\u00A0" }{ $step }</b>
project-way-ahead = { $step }
project-way-closed = <i>Проект закрыт. Ведущий может открыть его снова.</i>
project-gates-gathering = <b>Чтобы позвать команду, не хватает:</b>
project-gates-team = <b>Чтобы начать работу, не хватает:</b>
project-gate = — { $what } <i>({ $who })</i>
project-gate-goal = сказать цель и что получится
project-gate-roles = назвать роли и места
project-gate-cosigners = подписи коллег: { $have } из { $need }
project-gate-schools = подпись из другой школы{ $untold ->
        [0] { "" }
       *[other] { " " }(сначала скажите школу: не сказали { $untold })
    }
project-gate-kit = заполнить паспорт: { $filled } из { $all }
project-gate-team = кто-то ещё в команде
project-gate-team-schools = человек из другой школы{ $untold ->
        [0] { "" }
       *[other] { " " }(сначала скажите школу: не сказали { $untold })
    }
project-ready-gathering = Всё готово: можно звать команду.
project-ready-team = Всё готово: можно начинать работу.
project-move-yours = ход за вами
project-move-leader = ход за ведущим
project-move-colleagues = ход за коллегами
project-alone = <i>Если никто не присоединится, проект закроется сам: { $date }. Открыть его снова можно одной кнопкой.</i>
project-silent = <b>Автор не отвечает</b>: просьба вступить в команду ждёт больше пяти дней.

# Карточка
project-open = Открыть проект
project-leaders = { $count ->
        [one] Ведёт
       *[other] Ведут
    }: { $names }
project-supervisors = Научный руководитель: { $names }
project-participants = { $count ->
        [one] В команде { $count } участник
        [few] В команде { $count } участника
       *[many] В команде { $count } участников
    }
project-cosigners = { $count ->
        [one] Подписал { $count } коллега
        [few] Подписали { $count } коллеги
       *[many] Подписали { $count } коллег
    }
project-seats = <b>Свободные места:</b> { $seats }
project-seats-late = Проситься в команду уже нельзя, последний день был: { $date }
project-seats-none = Свободных мест сейчас нет.
project-advice = <b>{ $name }</b> ({ $date }): { $words }
project-call = Позвать команду
project-start = Начать работу
project-reopen = Открыть снова
project-close = Закрыть проект
project-kit = Заполнено { $filled } из { $all }
project-team = Команда
project-team-asked = { $count ->
        [one] Команда: { $count } просьба
        [few] Команда: { $count } просьбы
       *[many] Команда: { $count } просьб
    }
project-sign = Подписать: наша школа за
project-signed = ✓ Подписано: наша школа за
project-join = Хочу в команду
project-join-as = Хочу в команду: { $role }
project-join-which = Кем вы хотите быть?
project-unask = Отозвать просьбу
project-advise = Сказать слово команде
project-about = Подробно
project-ask = Спросить ведущего
project-take-over = Взять проект на себя

# Паспорт
project-kit-title = <b>{ $title }</b>

    Заполнено { $filled } из { $all }.
project-kit-how = Заполняйте в любом порядке и по одному: всё сохраняется сразу, изменить можно когда угодно. В каждом вопросе есть пример, как это делают другие.
project-kit-problem = Проблема
project-kit-goal = Цель
project-kit-methods = Как работаем
project-kit-result = Что получится
project-kit-roles = Роли и места
project-kit-months = Длительность
project-kit-level = Уровень
project-kit-answer_by = Срок откликов
project-kit-ethics = Этика
project-field-done = ✓ { $name }
project-field-open = ○ { $name }
project-preview = Как это видят другие
project-above = Начать от имени организаторов
project-below = Собрать подписи коллег
project-from-above = <i>Проект начат организаторами сети.</i>
project-about-line = <b>{ $name }:</b> { $value }
project-about-none = <b>{ $name }:</b> <i>пока не сказано</i>
project-months = { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[many] { $count } месяцев
    }
project-ethics-said = без данных учеников, источники названы
project-ethics-yes = Да, так и будет
form-project_kit = Паспорт проекта
form-project_kit-problem = <b>Какую проблему решаете?</b>

    Что не получается, у кого, откуда это видно.

    <i>Как это делают: «Семиклассники не знают писателей своего края: из 80 опрошенных трое назвали хоть одного».</i>
    .label = Проблема
form-project_kit-goal = <b>Какая цель?</b>

    Одно-два предложения: что изменится, когда всё получится.

    <i>Как это делают: «К маю ученики трёх школ соберут карту литературных мест края и проведут по ней уроки».</i>
    .label = Цель
form-project_kit-methods = <b>Как будете работать?</b>

    О чём договорились: приёмы, встречи, кто что делает.

    <i>Как это делают: «Раз в две недели созвон. Каждая школа описывает свои места по одному образцу, описания читает другая школа».</i>
    .label = Как работаем
form-project_kit-result = <b>Что получится у всех вместе?</b>

    То, что можно показать и взять себе.

    <i>Как это делают: «Карта на 40 точек и три готовых урока с заданиями».</i>
    .label = Что получится
form-project_kit-roles = <b>Кто нужен и сколько?</b>

    По одной роли в строке, место через тире.

    <i>Как это делают:
    Историк — 2
    Художник — 1
    Редактор — 3</i>
    .label = Роли и места
form-project_kit-months = <b>Сколько месяцев займёт?</b>

    <i>Как это делают: первый проект обычно берут на 3–4 месяца.</i>
    .label = Длительность
form-project_kit-level = <b>Насколько широко это?</b>

    <i>Как это делают: если школы из одного города — «город, район».</i>
    .label = Уровень
form-project_kit-answer_by = <b>До какого числа ждёте откликов?</b>

    Например: «15 января». После этого дня проситься в команду нельзя.

    <i>Как это делают: дают коллегам три-четыре недели.</i>
    .label = Срок откликов
form-project_kit-ethics = <b>Две вещи, о которых договариваются заранее</b>

    В материалах проекта не будет имён, лиц и работ учеников без согласия родителей. Всё чужое названо: автор и откуда взято.
    .label = Этика
error-project-date-past = Этот день уже прошёл. Назовите день впереди, например «15 января».
error-project-months = Напишите число месяцев: от 1 до { $most }.
error-project-role-name = Не видно названия роли. Пишите так: «Историк — 2», по одной роли в строке.
error-project-role-seats = Мест в одной роли бывает от 1 до { $most }. Напишите число: «Историк — 2».
error-project-roles-many = Ролей не больше { $most }: объедините похожие.
error-project-role-held = В роли «{ $role }» уже есть люди или просьбы: её нельзя убрать или сделать меньше. Сначала откройте команду.

# Просьбы и приглашения
form-project_join = Просьба вступить в команду
form-project_join-words = <b>Скажите о себе одним предложением</b>

    Почему это ваше и чем поможете. Например: «Веду краеведческий кружок, помогу с архивом».
    .label = О себе
form-project_invite = Позвать в проект
form-project_invite-person = <b>Кого позвать?</b>

    Напишите имя: найдём среди тех, кто есть в каталоге, поддержал или подписал проект.
    .label = Кого
form-project_invite-role = <b>Кем?</b>
    .label = Кем
form-project_advise = Слово научного руководителя
form-project_advise-words = <b>Что скажете команде?</b>

    Одно-два предложения: что хорошо, что поправить до следующего шага. Увидит команда.
    .label = Слово
project-asked = Просьба отправлена. На ответ пять дней; не ответят — тоже напишем.
project-asked-changed = Просьба изменена: ведущие узнают новую роль и слова. Срок ответа прежний.
project-asked-same = Такая просьба уже отправлена. Когда ответят, мы напишем.
project-joined = Вы в команде!
project-invited = Приглашение отправлено.
project-advised = Сказано: команда увидит это на карточке.
project-called = Команда созывается: те, кто подписал и поддержал, узнают.
project-started = Работа началась. Удачи!
project-closed = Проект закрыт. Спасибо, что попробовали; открыть его можно снова.
project-reopened = Проект снова открыт: подписи на месте.
project-unsigned = Подпись снята.
project-you-signed = Спасибо! Ваша школа за.
project-unasked = Просьба отозвана.
project-taken-over = Теперь проект ведёте вы.
project-taken = Принято: коллега в команде.
project-refused = Отказано. Коллега узнает, и сможет попроситься ещё раз.
project-accepted = Спасибо! Ведущие узнают.
project-declined = Хорошо, ведущие узнают.
project-you-left = Вы вышли. Всё, что вы подписали, осталось под вашим именем.
project-dismissed = Сделано.
project-handed = Готово: проект ведёт коллега.
project-hand-over-asked = Спросили. Пока коллега не согласится, ведёте вы; через 14 дней молчания ведение перейдёт к тому, кто дольше всех в команде.

# Команда
project-team-title = <b>{ $title }</b>: команда
project-team-none = Пока никого.
project-team-none-leader = Пока никого. Поделитесь ссылкой или позовите коллегу по имени.
project-person-accepted = { $name } — { $role }
project-person-asked = { $name } <b>просится</b>: { $role }
project-person-invited = { $name } <i>приглашён(а)</i>: { $role }
project-role-leader = ведущий
project-role-participant = участник
project-role-supervisor = научный руководитель
project-role-cosigner = подписал(а)
project-role-leader-accept = Буду вести
project-role-participant-accept = Буду в команде
project-role-supervisor-accept = Буду руководить
project-role-decline = Не смогу
project-take = Взять
project-refuse = Отказать
project-invite = Позвать коллегу
project-write = Написать команде
form-project_message = Сообщение команде
form-project_message-message = Напишите сообщение: текст, фото или файл. Перед отправкой покажем, как оно выглядит и скольким уйдёт.
    .label = Сообщение
project-leave = Выйти из команды
project-question-leave = Выйти из команды проекта «{ $title }»? Всё, что вы подписали, останется под вашим именем.
project-leave-leading = Перестать вести
project-question-leave-leading = Перестать вести проект «{ $title }»? Другие ведущие узнают.
project-hand-over = Передать ведение
project-hand-over-question = Передать ведение проекта «{ $title }»: { $name }? Коллегу спросят; пока нет согласия, ведёте вы.
project-dismiss = Убрать из команды
project-question-dismiss = Убрать из команды проекта «{ $title }»: { $name }? Коллега узнает; то, что подписано, останется.
project-uninvite = Отозвать приглашение
project-question-uninvite = Отозвать приглашение в проект «{ $title }»: { $name }?
project-close-question = Закрыть проект «{ $title }»? В этом нет ничьей вины. Команда и поддержавшие узнают; открыть его снова можно одной кнопкой.
project-close-yes = Закрыть

# Отказы
error-project-draft = Проект ещё черновик: сначала опубликуйте его.
error-project-closed = Проект закрыт. Ведущий может открыть его снова на карточке.
error-project-over = Проект уже не собирает людей: состав команды больше не меняется.
error-project-not-leader = Это делает ведущий проекта. Если есть что предложить, попроситесь в команду.
error-project-last-leader = Вы единственный ведущий. Откройте «Команда», выберите человека и нажмите «Передать ведение» — или закройте проект.
error-project-not-gathering = Подписи уже собраны или проект закрыт. Посмотрите на карточку: там видно, что дальше.
error-project-school-first = Сначала скажите, в какой школе вы работаете: нам нужны голоса разных школ. Это в разделе «Моя страница».
error-project-not-calling = Команду ещё не зовут: пока проект собирает подписи. Подпишите его или поддержите.
error-project-late = Откликов ждали до названного дня, и он прошёл. Попросите ведущего продлить срок.
error-project-in-team = Вы уже в команде этого проекта.
error-project-no-seat = В роли «{ $role }» мест не осталось. Посмотрите, какие ещё свободны, или добавьте место в «Роли и места».
error-project-no-role = Выберите роль со свободным местом. Если ролей нет, заполните «Роли и места».
error-project-not-in-team = Передать ведение можно тому, кто в команде или подписал проект. Сначала позовите коллегу.
error-project-not-to-dismiss = Ведущий выходит сам, и подпись снимает тот, кто её поставил.
error-project-not-supervisor = Это слово научного руководителя. Вы можете написать ведущему.
error-project-supervises = Научный руководитель не ведёт и не делает ту работу, которой руководит. Выберите другую роль или человека.
error-project-led = У проекта уже есть ведущий.
error-project-part-gone = Здесь уже всё решено: коллега передумал или ему ответили.
error-project-needs-goal = Скажите сначала, какая цель и что получится: откройте «Заполнено …».
error-project-needs-roles = Скажите сначала, кто нужен: откройте «Заполнено …» и «Роли и места».
error-project-needs-cosigners = Подписали { $have } из { $need }: поделитесь ссылкой с коллегами из других школ.
error-project-needs-schools = Подписи пока из одной школы. Поделитесь ссылкой с другой школой{ $untold ->
        [0] .
       *[other] ; а кто не сказал, где работает, пусть скажет.
    }
error-project-needs-kit = Заполнено { $filled } из { $all }: откройте паспорт и допишите остальное.
error-project-needs-team = В команде пока только вы: позовите коллегу или ответьте тем, кто просится.
error-project-needs-team-schools = Команда пока из одной школы. Позовите коллегу из другой{ $untold ->
        [0] .
       *[other] ; а кто не сказал, где работает, пусть скажет.
    }

# Что говорит бот
project-notice-asked = <b>{ $name }</b> просится в проект «{ $title }»: { $role }.
project-notice-unanswered = Проект «{ $title }»: на вашу просьбу пока не ответили. На карточке это видно всем, организаторы знают. Можно подождать или отозвать просьбу и выбрать другой проект.
project-notice-taken = Вы в команде проекта «{ $title }»!
project-notice-refused = Проект «{ $title }»: в этот раз команда собралась без вас. Посмотрите, кому ещё нужны люди: /ideas
project-notice-invited = <b>{ $name }</b> зовёт вас в проект «{ $title }»: { $role }.
project-notice-hand-over = <b>{ $name }</b> просит вас вести проект «{ $title }» вместо себя.
project-notice-invitation-accepted = <b>{ $name }</b> в проекте «{ $title }»: { $role }.
project-notice-invitation-declined = <b>{ $name }</b> не сможет в проект «{ $title }» ({ $role }).
project-notice-signed = <b>{ $name }</b> подписывает проект «{ $title }».
project-notice-left = <b>{ $name }</b> больше не в проекте «{ $title }» ({ $role }). Что подписано, остаётся.
project-notice-dismissed = Вы больше не в команде проекта «{ $title }». То, что вы подписали, осталось под вашим именем.
project-notice-handed = Теперь проект «{ $title }» ведёте вы: прежний ведущий больше не может. Если не сможете и вы, передайте ведение дальше — кнопкой в команде.
project-notice-given-up = Проект «{ $title }» теперь ведёт { $heir }: прежний ведущий не может.
project-notice-no-heir = Проект «{ $title }» некому вести: { $name } просит о замене, а в команде больше никого. Организатор может взять его на себя, ведущий — закрыть.
project-notice-step-team = Проект «{ $title }» зовёт команду. Есть роль для вас?
project-notice-step-running = Проект «{ $title }» начал работу.
project-notice-step-closed = Проект «{ $title }» закрыт ведущим. Спасибо, что были рядом.
project-notice-lapsed = Проект «{ $title }»: за 30 дней никто не присоединился, и мы его закрыли. Так бывает: может быть, не то время года. Поправьте описание, позовите двух коллег лично — и откройте снова.
project-notice-advice = <b>{ $name }</b>, научный руководитель, говорит о проекте «{ $title }». Слово — на карточке.
waits-project-asked = Просится в проект ({ $count }): { $title }
waits-project-invited = Вас зовут в проект: { $title }
waits-project-silent = Проект не отвечает на просьбы ({ $count }): { $title }
waits-project-vacant = Проект без ведущего: { $title }

# Письма команде
announcement-part-idea = Проект
announcement-choose-idea = <b>Какой проект?</b>
announcement-none-idea = Пока ни у одного проекта нет команды.
announcement-within-idea = <b>Кому из проекта?</b>
announcement-idea = «{ $title }»: { $role }
announcement-team = { $role ->
        [leader] ведущие
        [participant] участники
        [supervisor] научный руководитель
       *[cosigner] кто подписал
    }
