# Журнал действий. Ключ — действие, как его записывают сервисы: «role.grant» → audit-role-grant.
audit-title = <b>Журнал действий</b>
    Кто, что и когда сделал. Стереть запись не может никто.
audit-history = <b>История</b>
audit-empty = Пока ничего нет.
audit-older = Раньше
audit-newest = К последним
audit-line = <i>{ $when }</i> · { $actor }: { $what }.
audit-why = Причина: { $why }
audit-why-settings = так указано в настройках сети.
audit-until = { $what }, срок до: { $date }
audit-role-grant = дана роль «{ $after }» — { $subject }
audit-role-revoke = снята роль «{ $before }» — { $subject }
audit-invitation-create = создана ссылка-приглашение
audit-invitation-revoke = выключена ссылка-приглашение
audit-invitation-restore = включена снова ссылка-приглашение
audit-invitation-rename = ссылка-приглашение: «{ $before }» → «{ $after }»
audit-invitation-days = ссылка-приглашение: срок с этого дня в днях — { $after }
audit-invitation-uses = ссылка-приглашение: для скольких людей — { $after }
audit-application-accepted = заявка принята — { $subject }
audit-application-refused = заявка отклонена — { $subject }
audit-admission-tighten = ужесточение вступления: { $before } → { $after }
audit-charter-change = изменён пункт { $after } устава
audit-admission-set = порядок вступления: { $before } → { $after }
audit-consent-dismiss = новый текст согласия из обновления отклонён
audit-consent-publish = опубликован текст согласия, редакция { $subject } ({ $after })
audit-synonyms-add = слова поиска: теперь одно «{ $after }»
audit-synonyms-change = слова поиска: «{ $before }» → «{ $after }»
audit-synonyms-remove = слова поиска: больше не одно «{ $before }»
audit-school-correct = исправлена школа № { $subject }: «{ $before }» → «{ $after }»
audit-school-merge = школа № { $subject } «{ $before }» объединена с «{ $after }»
audit-school-split = школа № { $subject } «{ $after }» снова отдельно от «{ $before }»
audit-school-apart = отмечены как разные школы: «{ $before }» и «{ $after }»
audit-member-rename = новое имя: «{ $before }» → «{ $after }»
audit-member-leave = выход из сети
audit-member-leave-reason = сказано, почему вышли
audit-member-return = возвращение в сеть
audit-member-erasure-asked = просьба стереть данные
audit-member-erasure-stopped = стирание отменено
audit-member-erased = данные стёрты — { $subject }
audit-announcement-confirm = объявление { $subject }: подтверждено число получателей — { $after }
audit-announcement-send = объявление { $subject } отправляется, получателей: { $after }
audit-announcement-edit = объявление { $subject }: изменён текст («{ $before }» → «{ $after }»)
audit-announcement-return = объявление { $subject } возвращено автору
audit-announcement-take-back = объявление { $subject } возвращено в черновик до отправки
audit-announcement-pause = объявление { $subject } приостановлено
audit-announcement-resume = объявление { $subject } продолжено
audit-announcement-cancel = объявление { $subject } отменено, не отправлено: { $after }
audit-chat-link = подключён чат «{ $after }»
audit-chat-asklink = новая ссылка для вопросов из { $subject }
audit-chat-askpost = карточка для вопросов отправлена в { $subject }
audit-chat-decisions = карточки решений отправляют в { $subject }
audit-chat-undecisions = карточки решений больше не отправляют в { $subject }
audit-chat-unlink = отключён чат { $subject }
audit-event-publish = опубликовано событие «{ $after }»
audit-event-change = изменено событие { $subject } ({ $after })
audit-event-cancel = отменено событие «{ $before }»
audit-event-close-list = закрыт список пришедших, событие { $subject }
audit-event-dispute = рассмотрено возражение об отметке — { $subject }
audit-event-dismiss = снято участие в программе ({ $before }) — { $subject }
audit-event-walk-in = отмечен приход без записи на «{ $after }» — { $subject }
audit-event-lengthen = серия «{ $after }» продлена
audit-event-question-add = добавлен вопрос при записи «{ $after }» — { $subject }
audit-event-question-change = вопрос при записи «{ $before }» заменён на «{ $after }» — { $subject }
audit-event-question-remove = убран вопрос при записи «{ $before }» — { $subject }
audit-event-hand-over = событие { $subject } передано другому ведущему
audit-decision-lot = о решении { $after } тянули жребий: подписан протест
audit-decision-confirm = решение { $after } осталось в силе после протеста
audit-decision-repeat = по решению { $after } голосуют заново после протеста
audit-decision-cancel = отменено предложение «{ $before }»
audit-project-from-above = проект { $subject } { $after ->
        [1] начат от имени организаторов
       *[0] снова собирает подписи
    }
audit-project-hand-over = проект { $subject } передан другому ведущему
audit-project-publish = опубликован результат проекта «{ $after }»
audit-project-dismiss = выведен из команды ({ $before }) — { $subject }
audit-event-remove = снята запись на «{ $before }» — { $subject }
audit-problem-settle = за ушедшего автора: проблема { $subject }, { $before } → { $after }
audit-contest-set-up = критерии конкурса, событие { $subject }: { $after }
audit-contest-publish = опубликованы итоги конкурса «{ $after }»
audit-contest-appeal-answered = отвечено на апелляцию, событие { $subject }
audit-moderation-pass = проверено и одобрено: «{ $before }»
audit-moderation-stop = остановлено: «{ $before }» ({ $after ->
        [rude] грубость
        [advert] реклама или политика
        [pupils] данные учеников
        [authorship] чужой труд
        [unclear] непонятно, что будет
        [repeat] повтор
       *[other] своими словами
    })
audit-moderation-grant = апелляция удовлетворена: «{ $before }»
audit-moderation-uphold = апелляция отклонена: «{ $before }»
audit-moderation-undo = решение о «{ $before }» отменено
audit-moderation-undo-answer = ответ на апелляцию о «{ $before }» отменён
audit-trust-give = дано доверие — { $subject }
audit-trust-take = снято доверие — { $subject }
audit-lesson-add = добавлен урок «{ $after }»
audit-lesson-change = урок изменён: «{ $before }» → «{ $after }»
audit-lesson-move = урок переставлен: «{ $after }»
audit-lesson-hide = урок скрыт: «{ $after }»
audit-lesson-show = урок снова показан: «{ $after }»
audit-lesson-link = урок «{ $before }»: пример из сети — «{ $after }»

# Что изменилось, фильтры и файл
acts-thing = «{ $title }»
acts-numbered = № { $number }
acts-changed = { $field }: { $before } → { $after }
acts-more = и ещё { $count }
acts-was = { $field }: { $value }
acts-field-title = название
acts-field-description = описание
acts-field-starts-at = начало
acts-field-minutes = длительность
acts-field-zone = пояс
acts-field-place = место
acts-field-link = ссылка
acts-field-capacity = мест
acts-field-audience = для кого
acts-field-region = регион
acts-field-subject = предмет
acts-field-priority = кому места сначала
acts-field-silence-frees = молчание освобождает место
acts-field-materials = материалы
acts-field-recording = запись
acts-field-speakers = выступающие не из сети
acts-field-code-word = слово для отметки
acts-field-about = к чему относится
acts-field-form = форма
acts-all = О чём: всё
acts-anybody = Кто: все
acts-ever = Всё время
acts-days = { $days ->
        [7] За неделю
        [30] За месяц
        [365] За год
       *[other] Дней: { $days }
    }
acts-which-family = <b>О чём</b>
acts-which-actor = <b>Кто</b>
acts-which-days = <b>За какое время</b>
acts-choice = { $name } · { $count }
acts-none = По этим условиям записей нет. Снимите одно из них.
acts-take = Скачать таблицей
acts-sheet = Журнал
acts-heading = { $network }: журнал действий на { $date }
acts-file = Журнал действий, { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }. Имена в нём — персональные данные: храните его как список участников.
acts-file-part = Журнал действий: последние { $count } из { $total }. Имена в нём — персональные данные: храните его как список участников.
acts-file-name = Журнал действий, { $date }.xlsx
acts-column-at = Когда
acts-column-actor = Кто
acts-column-what = Что
acts-column-before = Было
acts-column-after = Стало
acts-column-why = Почему
acts-family-admission = Порядок вступления
acts-family-announcement = Объявления
acts-family-application = Заявки
acts-family-charter = Устав
acts-family-chat = Группы и каналы
acts-family-consent = Тексты согласия
acts-family-contest = Конкурсы
acts-family-decision = Решения
acts-family-event = События
acts-family-invitation = Приглашения
acts-family-member = Люди
acts-family-moderation = Проверка и жалобы
acts-family-problem = Проблемы
acts-family-project = Проекты
acts-family-role = Роли
acts-family-school = Школы
acts-family-synonyms = Слова поиска
acts-family-trust = Доверие
acts-family-lesson = Уроки
