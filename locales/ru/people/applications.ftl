# Заявки на вступление
organizer-applications-title = <b>Заявки</b>: { $count ->
    [one] ждёт { $count } человек
    [few] ждут { $count } человека
   *[many] ждут { $count } человек
}. Сверху те, кто ждёт дольше всех.
organizer-applications-none = <b>Заявки</b>

    Все рассмотрены. О новой бот напишет сам.
organizer-application-line = <b>{ $name }</b> · { $region } · { $when }
organizer-application = <b>{ $name }</b>
organizer-application-region = Регион: { $region }
organizer-application-when = Заявка: { $when }
organizer-application-inviter = По приглашению: { $name }
organizer-application-inviter-link = По приглашению: { $name } («{ $link }»)
organizer-accept = Принять
organizer-refuse = Отклонить
organizer-accepted = Принято, человек об этом узнает
applications-all = Принять всех ({ $count })
applications-all-question = <b>Принять { $count ->
        [one] { $count } человека
       *[other] { $count } человек
    }?</b> Каждому придёт сообщение, что его приняли.
applications-all-named = { $names }{ $others ->
        [0] {""}
       *[other] { " " }и ещё { $others }
    }
applications-all-asked = { $count ->
        [one] Ещё { $count } заявка ждёт ответа на вопрос: она останется.
        [few] Ещё { $count } заявки ждут ответа на вопрос: они останутся.
       *[other] Ещё { $count } заявок ждут ответа на вопрос: они останутся.
    }
applications-all-accepted = { $count ->
        [one] Принят { $count } человек, он об этом узнает
        [few] Приняты { $count } человека, каждый об этом узнает
       *[other] Приняты { $count } человек, каждый об этом узнает
    }
error-applications-none-ready = Принимать сейчас некого: об этих заявках уже решено, или их авторов о чём-то спросили. Вот те, что есть.
organizer-application-accepted = Принята: { $name }, { $when }.
organizer-application-refused = Отклонена: { $name }, { $when }.
organizer-application-withdrawn = Человек сам отозвал заявку: { $when }.
organizer-application-next = Следующая: { $name }
organizer-application-reason = Причина: { $reason }
form-refusal = Отклонить заявку
    .submit = Отклонить
form-refusal-reason = <b>Почему отклоняем?</b>

    Напишите пару слов — человек их прочтёт. Можно и без причины: «Пропустить».
    .label = Причина

notice-application = Новая заявка на вступление:
notice-application-line = Заявка на вступление: { $name }
notice-application-waits = Заявку никто не рассмотрел, она пришла { $since }:
notice-application-waits-line = Заявка ждёт ответа: { $name }, пришла { $since }
notice-application-open = Открыть заявку
notice-to-menu = Открыть меню
notice-accepted = <b>{ $name }, вы в сети!</b> Организаторы приняли вашу заявку в сеть «{ $network }».
notice-accepted-open = Открыть
notice-refused = Спасибо, что хотите вступить в сеть «{ $network }». На этот раз организаторы отклонили вашу заявку.
notice-refused-reason = Причина: { $reason }
notice-refused-unsaid = Причину они не написали, о ней можно спросить.
notice-refused-again = Если это ошибка или что-то изменилось, напишите организаторам или подайте заявку снова, когда захотите: ответы сохранены.
notice-refused-invited = Если это ошибка, напишите организаторам. Вступить теперь можно по приглашению участника: ответы сохранены.
notice-refused-ask = Написать организаторам
organizer-ask = Спросить
organizer-asked = Вопрос отправлен, заявка подождёт ответа
organizer-application-asked = <i>{ $when }, вопрос:</i> { $words }
organizer-application-answered = <i>{ $when }, ответ:</i> { $words }
organizer-application-their-turn = Ждём ответа. Решить можно и сейчас.
form-application_question = Спросить о заявке
    .submit = Отправить
form-application_question-question = <b>О чём спросим?</b>

    Например: «Где вы работаете и что преподаёте?» Вопрос придёт от организаторов сети, ответ увидят все, кто решает.
    .label = Вопрос
form-application_answer = Ответ организаторам
    .submit = Отправить
form-application_answer-answer = <b>Ваш ответ организаторам</b>

    Его прочтут те, кто решает о заявках, и больше никто.
    .label = Ответ
application-answer-sent = Ответ отправлен
application-answer-sent-text = <b>Спасибо, ответ у организаторов.</b> Они прочтут его и решат о заявке; бот напишет вам сам.
notice-application-asked = Организаторы сети «{ $network }» спрашивают о вашей заявке:

    { $words }

    Заявка ждёт вас: ответ прочтут.
notice-application-answer = Ответить
notice-application-answered = На вопрос о заявке ответили:
notice-application-answered-line = Ответ о заявке: { $name }
error-application-asked-enough = О заявке спрашивали уже { $most } раз. Теперь её можно принять или отклонить.
error-application-not-asked = На этот вопрос отвечать уже не нужно: ответ отправлен или о заявке решили. Что с ней сейчас — в меню.
