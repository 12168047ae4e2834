# Ссылки-приглашения
invitations-title = <b>Приглашения</b>

    По вашей ссылке вступают сразу, без заявки. Отозвать её можно в любую минуту.
invitations-none = Ссылок пока нет.
invitations-new = Новая ссылка
invitation-of = { $uses } из { $most }
invitation-button = №{ $number } · пришли: { $came }
invitation-line = <b>№{ $number }</b> · { $state }
invitation-line-ends = действует до: { $when }
invitation-line-endless = без срока
invitation-line-over = больше не действует
invitation-how-long = <b>Сколько времени действует ссылка?</b>
invitation-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
invitation-days-none = Без срока
invitation-how-many = <b>Сколько человек может по ней прийти?</b>
invitation-uses = { $uses ->
        [one] { $uses } человек
        [few] { $uses } человека
       *[many] { $uses } человек
    }
invitation-uses-none = Сколько угодно
invitation-made = Ссылка готова
invitation-title = <b>Приглашение №{ $number }</b>
invitation-link = <code>{ $link }</code>
invitation-made-at = Создано: { $when }
invitation-came = Пришли: { $came }
invitation-until = Действует до: { $when }
invitation-endless = Без срока
invitation-over = Больше не действует: кончился срок или пришли все, кого ждали.
invitation-revoked = Отозвана: { $when }
invitation-share = Отправить в чат
invitation-share-text = Приглашаю в сеть «{ $network }»
invitation-copy = Скопировать ссылку
invitation-qr = QR-код
invitation-qr-sent = <b>{ $network }</b>: приглашение. Наведите камеру телефона.

    { $link }
invitation-revoke = Отозвать ссылку
invitation-revoke-question = <b>Отозвать ссылку №{ $number }?</b>

    По ней больше никто не придёт. Те, кто уже пришёл, останутся.
invitation-revoke-yes = Отозвать ссылку
invitation-revoked-toast = Ссылка отозвана
