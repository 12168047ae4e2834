# Проверка: очередь, решения, апелляции, доверие, жалобы
organizer-moderation = Проверка
waits-cases = Ждут проверки: { $count }
waits-case-submitted = На проверку: { $title }
waits-case-reported = Жалоба: { $title }
waits-case-claim = Чужая работа? { $title }, срок { $left }
waits-case-appeal = Апелляция: { $title }
moderation-title = <b>Проверка</b>: { $count ->
    [one] ждёт { $count } карточка
    [few] ждут { $count } карточки
   *[many] ждут { $count } карточек
}. Сверху те, что ждут дольше всех.
moderation-none = <b>Проверка</b>

    Всё рассмотрено. О новом бот напишет сам.
moderation-decided = Решённые
moderation-decided-title = <b>Решённые</b>

    Своё решение можно отменить в течение суток.
moderation-decided-none = <b>Решённые</b>

    Решений пока нет.
moderation-line = { $what }: <b>{ $title }</b> · { $since }
moderation-line-held = смотрит { $name }
moderation-gone = (удалено)
moderation-titled = { $kind ->
    [remark] Реплика: { $title }
   *[other] { $title }
}
moderation-file = 📎 { $number }
moderation-file-one = 📎 Открыть файл
moderation-why-submitted = На проверку
moderation-why-reported = Жалоба
moderation-state-waiting = ждёт проверки
moderation-state-passed = Одобрено
moderation-state-stopped = Остановлено
moderation-state-appealed = Апелляция
moderation-state-upheld = Решение в силе
moderation-state-withdrawn = Отозвано
moderation-card = <b>{ $what }</b> · { $kind }
moderation-card-author = Автор: { $name } ({ $trust }). Пришло: { $since }.
moderation-card-title = <b>{ $title }</b>
moderation-card-gone = Этого больше нет: автор убрал. Решать нечего.
moderation-card-reports = { $count ->
        [one] Пожаловался { $count } человек
        [few] Пожаловались { $count } человека
       *[many] Пожаловались { $count } человек
    }
moderation-card-report = — { $reason }: { $words }
moderation-card-report-bare = — { $reason }
moderation-card-reply = <b>Ответ автора:</b> { $words }
moderation-card-until = Заявление о чужой работе. Ответить до { $until }.
moderation-card-contested = <b>Заявитель не согласен с прежним решением:</b> { $words }
moderation-card-barred = Решит другой модератор: вы связаны с этим заявлением или уже решали по нему.
moderation-side = Источник: { $title }
moderation-side-this = <b>Это:</b> «{ $title }», { $name }
moderation-side-source = <b>Источник:</b> «{ $title }», { $name }
moderation-card-stopped = Остановлено: { $name }, { $when }.
moderation-card-passed = Одобрено: { $name }, { $when }.
moderation-card-appeal = <b>Автор не согласен:</b> { $words }
moderation-card-granted = Апелляция удовлетворена: { $name }, { $when }.
moderation-card-upheld = Решение оставлено в силе: { $name }, { $when }. { $words }
moderation-card-earlier = Раньше проверялось: { $count }. Последнее: { $state }, { $when }. { $reason }
moderation-card-held = Сейчас это смотрит { $name }, до { $until }. Потом сможете вы.
moderation-card-not-yours = Апелляцию рассматривает другой модератор: решение принимали вы.
moderation-card-alone = Другого модератора в сети нет, поэтому апелляцию рассматриваете вы же. Автору об этом сказано.
moderation-card-yours = Закреплено за вами на 15 минут.
moderation-pass-submitted = ✓ Одобрить
moderation-pass-reported = Оставить как есть
moderation-pass-appeal = Согласиться с автором
moderation-stop-submitted = Вернуть с причиной
moderation-stop-reported = Скрыть с причиной
moderation-stop-appeal = Оставить решение в силе
moderation-whole = Прочесть целиком
moderation-undo = Отменить решение
moderation-again = Посмотреть ещё раз
moderation-next = Следующее: { $title }
moderation-trust = Автор и доверие
moderation-reasons = <b>Почему?</b>

    Автор прочтёт пункт правил и подсказку, как поправить. Дальше можно добавить свои слова.
moderation-reason-rude = Грубость
    .said = Пункт { $rule } правил сети, «Уважение к людям»: спорят с мыслью, а не с человеком.
    .mend = Как поправить: уберите слова о человеке, оставьте довод.
moderation-reason-advert = Реклама или политика
    .said = Пункт { $rule } правил сети, «Уважение к людям»: личному, рекламе и политике здесь не место.
    .mend = Как поправить: уберите цены, призывы и ссылки на продажу, оставьте то, что поможет на уроке.
moderation-reason-pupils = Данные учеников
    .said = Пункт { $rule } правил сети, «Безопасность детей»: никаких имён, фотографий и работ с подписями.
    .mend = Как поправить: уберите имена, классы и фотографии детей, закройте подписи на работах.
moderation-reason-authorship = Чужой труд
    .said = Пункт { $rule } правил сети, «Уважение к труду»: чужое публикуют с указанием автора и с его согласия или по лицензии.
    .mend = Как поправить: назовите автора и источник или замените на своё.
moderation-reason-unclear = Непонятно, что будет
    .said = Пункт { $rule } правил сети, «Общая ответственность»: по описанию должно быть ясно, что вы обещаете.
    .mend = Как поправить: напишите, для кого это, что будет и что человек унесёт с собой.
moderation-reason-repeat = Повтор
    .said = Пункт { $rule } правил сети, «Тишина»: такое здесь уже есть.
    .mend = Как поправить: присоединитесь к тому, что есть, или напишите, чем ваше отличается.
moderation-reason-other = Другое, своими словами
moderation-own-words = Модератор пишет: { $words }
moderation-before-stop = <b>Автор прочтёт:</b>
moderation-send = Отправить так
moderation-add-words = Добавить свои слова
moderation-said-passed = Готово, автор узнает
moderation-said-left = Оставлено как есть. Ответим тем, кто пожаловался; автор о жалобе не узнает.
moderation-said-stopped = Автор узнает причину
moderation-said-upheld = Решение оставлено в силе, автор узнает.
moderation-said-undone = Решение отменено
form-case-stop = Свои слова
form-case-stop-words = <b>Что сказать автору?</b>

    Коротко и по делу: что не так и как это поправить. Автор прочтёт это вместе с причиной.
    .label = Слова автору
form-case-answer = Ответ на апелляцию
form-case-answer-words = <b>Почему решение остаётся в силе?</b>

    Пары слов довольно. Можно и пропустить.
    .label = Ответ
form-case-appeal = Апелляция
form-case-appeal-words = <b>С чем вы не согласны?</b>

    Напишите, почему решение неверно. Прочтёт другой модератор, а если его нет — тот же. Апелляция одна, так что назовите главное.
    .label = Почему

# Автору
moderation-mine-waiting = «{ $title }» на проверке. Ответ придёт сюда.
moderation-mine-looked-at = На «{ $title }» пожаловались, модератор смотрит. Если решит скрыть, напишем сюда.
moderation-mine-claimed = <b>«{ $title }»: вам пишут, что это чужая работа.</b> Пока решения нет, всё остаётся на месте.
moderation-mine-claim = «{ $words }»
moderation-mine-until = Модератор ответит до { $until }.
moderation-mine-may-reply = До решения вы можете один раз ответить.
moderation-mine-replied = <b>Ваш ответ:</b> { $words }
moderation-mine-unfounded = «{ $title }»: модератор не нашёл чужой работы. Всё остаётся как есть.
moderation-reply = Ответить
moderation-mine-passed = «{ $title }»: проверено, всё хорошо.
moderation-mine-restored = «{ $title }» снова видно всем.
moderation-mine-stopped = <b>«{ $title }»: нужно поправить.</b> Это пока не опубликовано, текст сохранён.
moderation-mine-hidden = <b>«{ $title }» скрыто модератором.</b> Текст сохранён.
moderation-mine-hidden-for-good = <b>«{ $title }» скрыто: второй модератор согласился с заявителем.</b> Это решение последнее. Текст сохранён, поправленное можно показать снова.
moderation-mine-appealed = Апелляция по «{ $title }» отправлена: её смотрит модератор. Ответ придёт сюда.
moderation-mine-alone = Другого модератора в сети сейчас нет, поэтому апелляцию смотрит тот же человек.
moderation-mine-upheld = Апелляция по «{ $title }» рассмотрена: решение остаётся в силе. Поправленное можно отправить снова.
moderation-mine-withdrawn = «{ $title }»: с проверки снято.
moderation-mend = Поправить
moderation-open = Открыть
moderation-appeal = Не согласен(на)
notice-case-open = Открыть
notice-case-mine = Подробнее
notice-case-submitted = Ждёт проверки: «{ $title }»
notice-case-reported = Пожаловались на «{ $title }»
notice-case-claim = Пишут, что «{ $title }» — чужая работа. Ответить до { $until }.
notice-case-appeal = Апелляция: «{ $title }»
notice-case-trusted = Теперь вам доверяют: то, что вы пишете, будет публиковаться сразу.
notice-claim-stopped = «{ $title }»: по вашему заявлению модератор нашёл нарушение, запись скрыта. Спасибо.
notice-claim-left = «{ $title }»: модератор не нашёл чужой работы, запись остаётся. Если вы не согласны, её один раз посмотрит другой модератор: на это есть две недели.
notice-claim-final = «{ $title }»: второй модератор тоже не нашёл чужой работы. Запись остаётся, это решение последнее.
notice-claim-restored = «{ $title }»: автор обжаловал решение, и запись снова видно всем. Это решение последнее.
notice-claim-upheld = «{ $title }»: автор обжаловал решение, но запись остаётся скрытой.
notice-claim-gone = «{ $title }»: автор убрал эту запись сам.
notice-report-stopped = По вашей жалобе: нарушение нашли, запись скрыта. Спасибо.
notice-report-passed = По вашей жалобе: модератор нарушения не нашёл, запись остаётся. Спасибо, что следите.
notice-trust-given = Вам доверяют: то, что вы пишете, публикуется сразу.
notice-trust-taken = То, что вы пишете, теперь сначала смотрит модератор.

# Доверие
roles-trust = Доверие
trust-title = <b>Доверие</b>: { $name }
trust-is-role = Доверяют по роли: всё публикуется сразу.
trust-is-newcomer = Новичок: первую запись сначала посмотрит модератор.
trust-is-earned = Доверяют: одна запись уже одобрена, остальное публикуется сразу.
trust-is-given = Доверяют: дано модератором, всё публикуется сразу.
trust-is-taken = Доверие снято: каждую запись сначала смотрит модератор.
moderation-trust-role = доверяют по роли
moderation-trust-newcomer = новичок
moderation-trust-earned = доверяют
moderation-trust-given = доверяют
moderation-trust-taken = доверие снято
trust-since = Когда: { $when }
trust-by = Кто: { $name }
trust-why = Причина: { $reason }
trust-give = Доверять
trust-take = Снять доверие
trust-said-given = Доверие дано
form-trust-take = Снять доверие
form-trust-take-reason = <b>Почему снимаем доверие?</b>

    Человек прочтёт причину. Его записи будет сначала смотреть модератор.
    .label = Причина

# Жалоба
report-button = Пожаловаться
report-title = <b>Что не так?</b> «{ $title }»

    Автор не узнает, кто пожаловался. О решении вам напишем.
report-done = Спасибо, передали модератору. О решении напишем. Автор не узнает, кто пожаловался.
form-claim = Чужая работа
form-claim-words = <b>Откуда это взято?</b>

    Пришлите ссылку на источник или на материал сети и пару слов: что именно взято. Автор прочтёт это без вашего имени и сможет ответить.
    .label = Откуда взято
form-claim-source = <b>Добавьте ссылку</b>

    На источник или на материал сети («Поделиться» на его карточке). То, что вы написали, уже записано.
    .label = Ссылка
form-case-reply = Ответ
form-case-reply-words = <b>Чья это работа?</b>

    Модератор прочтёт ваш ответ до решения. Ответить можно один раз.
    .label = Ваш ответ
error-report-source = Добавьте ссылку: на источник или на материал сети («Поделиться» на его карточке). Нет её — среди причин есть «Другое, своими словами».
error-case-reply-words = Напишите пару слов: чья это работа.
form-claim-again = Не согласны
form-claim-again-words = <b>С чем вы не согласны?</b>

    Напишите, что упустил модератор: какие страницы взяты, где это было раньше. Автор прочтёт это без вашего имени.
    .label = Ваши слова
claim-again = Не согласиться
claim-again-done = Передали другому модератору. Его решение пришлём сюда, оно последнее.
claim-again-done-alone = Передали. Другого модератора в сети сейчас нет, поэтому посмотрит тот же человек. Решение пришлём сюда, оно последнее.
error-case-contest-late = Оспорить это уже нельзя: прошло две недели, или запись смотрели дважды.
error-case-barred = Вы связаны с этим заявлением или уже решали по нему: решит другой модератор.
error-case-reply-late = Ответить уже нельзя: ответ отправлен или решение принято.
form-report = Жалоба
form-report-words = <b>Что не так?</b>

    Напишите пару слов модератору.
    .label = Что не так

error-case-gone = Этого больше нет. Очередь: /organizer → «Проверка».
error-case-own = Это ваша собственная запись: её смотрит другой модератор.
error-case-held = Это сейчас смотрит другой модератор. Через 15 минут сможете вы.
error-case-decided = Решение уже принято. Вот как есть сейчас.
error-case-withdrawn = С проверки уже снято: автор передумал. Решать нечего.
error-case-changed = Пока вы читали, это изменилось. Прочтите ещё раз.
error-case-reason = Выберите причину или напишите её своими словами.
error-case-appeal-own = Апелляцию на ваше решение рассматривает другой модератор.
error-case-appeal-late = Обжаловать это уже нельзя. Поправьте запись и отправьте её снова.
error-case-appeal-words = Напишите пару слов: с чем вы не согласны.
error-case-sent-again = Автор уже отправил это снова. Смотрите новую проверку.
error-case-undo-late = Отменить решение можно в течение суток, они прошли.
error-case-undo-other = Отменить решение может тот, кто его принял.
error-report-own = Это ваша собственная запись. Её можно поправить или удалить.
error-report-twice = Вы уже пожаловались на это. О решении напишем, если ещё не написали.
error-report-words = Напишите пару слов: что не так.
error-trust-own = Себе доверие не дают и не снимают: это делает другой модератор.
error-trust-role = Этому человеку доверяют по роли. Сначала снимите роль: «Люди и роли».
error-trust-reason = Напишите причину: человек её прочтёт.
