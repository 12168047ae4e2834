# Заявки на вступление
organizer-applications-title = <b>Заявки</b>: ждут { $count }. Сверху те, кто ждёт дольше всех.
organizer-applications-none = <b>Заявки</b>

    Все рассмотрены. О новой бот напишет сам.
organizer-application-line = <b>{ $name }</b> · { $region } · { $when }
organizer-application = <b>{ $name }</b>
organizer-application-region = Регион: { $region }
organizer-application-when = Заявка: { $when }
organizer-application-inviter = По приглашению: { $name }
organizer-accept = Принять
organizer-refuse = Отклонить
organizer-accepted = Принято, человек об этом узнает
organizer-application-accepted = Принята: { $name }, { $when }.
organizer-application-refused = Отклонена: { $name }, { $when }.
organizer-application-withdrawn = Человек сам отозвал заявку: { $when }.
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
notice-refused = Организаторы сети «{ $network }» отклонили вашу заявку. Анкета сохранена: её можно отправить снова.
notice-refused-reason = Причина: { $reason }
