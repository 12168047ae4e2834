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
audit-invitation-revoke = отозвана ссылка-приглашение
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
audit-school-correct = исправлена школа №{ $subject }: «{ $before }» → «{ $after }»
audit-school-merge = школа №{ $subject } «{ $before }» объединена с «{ $after }»
audit-school-split = школа №{ $subject } «{ $after }» снова отдельно от «{ $before }»
audit-school-apart = отмечены как разные школы: «{ $before }» и «{ $after }»
audit-member-rename = новое имя: «{ $before }» → «{ $after }»
audit-member-leave = выход из сети
audit-member-leave-reason = сказано, почему вышли
audit-member-return = возвращение в сеть
audit-member-erasure-asked = просьба стереть данные
audit-member-erasure-stopped = стирание отменено
audit-member-erased = данные стёрты — { $subject }
audit-announcement-confirm = объявление №{ $subject }: подтверждено число получателей — { $after }
audit-announcement-send = объявление №{ $subject } отправляется, получателей: { $after }
audit-announcement-edit = объявление №{ $subject }: изменён текст («{ $before }» → «{ $after }»)
audit-announcement-return = объявление №{ $subject } возвращено автору
audit-announcement-pause = объявление №{ $subject } приостановлено
audit-announcement-resume = объявление №{ $subject } продолжено
audit-announcement-cancel = объявление №{ $subject } отменено, не отправлено: { $after }
audit-chat-link = подключён чат «{ $after }»
audit-chat-asklink = новая ссылка для вопросов из { $subject }
audit-chat-askpost = карточка для вопросов отправлена в { $subject }
audit-chat-decisions = карточки решений отправляют в { $subject }
audit-chat-undecisions = карточки решений больше не отправляют в { $subject }
audit-chat-unlink = отключён чат { $subject }
audit-event-publish = опубликовано событие «{ $after }»
audit-event-change = изменено событие №{ $subject }
audit-event-cancel = отменено событие «{ $before }»
audit-event-close-list = закрыт список пришедших, событие №{ $subject }
audit-event-dispute = рассмотрено возражение об отметке — { $subject }
audit-event-dismiss = снято участие в программе ({ $before }) — { $subject }
audit-event-walk-in = отмечен приход без записи на «{ $after }» — { $subject }
audit-event-lengthen = серия «{ $after }» продлена
audit-event-hand-over = событие №{ $subject } передано другому ведущему
audit-decision-lot = о решении { $after } тянули жребий: подписан протест
audit-decision-confirm = решение { $after } осталось в силе после протеста
audit-decision-repeat = по решению { $after } голосуют заново после протеста
audit-decision-cancel = отменено предложение «{ $before }»
audit-project-from-above = проект №{ $subject } { $after ->
        [1] начат от имени организаторов
       *[0] снова собирает подписи
    }
audit-project-hand-over = проект №{ $subject } передан другому ведущему
audit-project-publish = опубликован результат проекта «{ $after }»
audit-project-dismiss = выведен из команды ({ $before }) — { $subject }
audit-event-remove = снята запись на «{ $before }» — { $subject }
audit-problem-settle = за ушедшего автора: проблема №{ $subject }, { $before } → { $after }
audit-contest-set-up = критерии конкурса, событие №{ $subject }: { $after }
audit-contest-publish = опубликованы итоги конкурса «{ $after }»
audit-contest-appeal-answered = отвечено на апелляцию, событие №{ $subject }
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
