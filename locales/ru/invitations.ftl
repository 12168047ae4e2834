# Ссылки-приглашения
invitations-title = <b>Приглашения</b>

    По вашей ссылке человек вступает сразу, без заявки. Видно, сколько пришло; отозвать ссылку можно в любую минуту.
invitations-none = Ссылок пока нет.
invitations-new = Новая ссылка
invitation-of = { $uses } из { $most }
invitation-line = Пришли: { $came } · кончится { $end }
invitation-line-endless = Пришли: { $came } · бессрочная
invitation-line-over = Пришли: { $came } · больше не действует
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
invitation-card = <b>Приглашение</b>

    <code>{ $link }</code>
invitation-card-over = <b>Приглашение</b>
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
invitation-revoke-question = <b>Отозвать ссылку?</b>

    По ней больше никто не придёт. Те, кто уже пришёл, останутся.
invitation-revoke-yes = Отозвать ссылку
invitation-revoked-toast = Ссылка отозвана
