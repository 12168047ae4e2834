# Что обещает ссылка на событие тому, кто ещё не в сети.

join-promised-event = { $when ->
        [admitted] Как только вас примут, запишем вас
        [returned] Когда вернётесь, запишем вас
       *[joined] После вступления запишем вас
    }: <b>{ $title }</b>, { $moment }. Не будет мест — поставим в очередь.
join-promised-party = { $when ->
        [admitted] Как только вас примут, добавим вас к коллегам
        [returned] Когда вернётесь, добавим вас к коллегам
       *[joined] После вступления добавим вас к коллегам
    }, которые вместе идут сюда: <b>{ $title }</b>, { $moment }.
notice-accepted-event = { $state ->
        [confirmed] Вы записаны
        [waiting] Вы в очереди
       *[offered] Для вас есть место
    }: <b>{ $title }</b>, { $moment }.
notice-accepted-party = Вы с коллегами, которые вместе идут сюда: <b>{ $title }</b>, { $moment }.
