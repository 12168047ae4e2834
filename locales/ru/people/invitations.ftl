# Ссылки-приглашения
invitations-title = <b>Приглашения</b>

    По вашей ссылке вступают сразу, без заявки. Выключить её можно в любую минуту.
invitations-none = Ссылок пока нет.
invitations-new = Новая ссылка
invitation-of = { $uses } из { $most }
invitations-all = Ссылки всей сети
invitations-all-title = <b>Ссылки всей сети</b>: { $count }
invitation-number = № { $number }
invitation-button = { $name } · пришли: { $came }
invitation-line = <b>{ $name }</b> · { $state }
invitation-line-counts = открыли: { $opened }, в сети: { $still }
invitation-line-maker = { $name }
invitation-line-out = выключена
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
invitation-uses = { $uses ->
        [one] { $uses } человек
        [few] { $uses } человека
       *[many] { $uses } человек
    }
invitation-uses-none = Сколько угодно
invitation-made = Ссылка готова
invitation-title = <b>Приглашение № { $number }</b>
invitation-titled = <b>Приглашение: { $label }</b>
invitation-maker = Приглашает: { $name }
invitation-link = <code>{ $link }</code>
invitation-made-at = Создано: { $when }
invitation-opened = Открыли ссылку: { $count }
invitation-came = Пришли: { $came }
invitation-still = Из них сейчас в сети: { $count }
invitation-until = Действует до: { $when }
invitation-endless = Без срока
invitation-over = Больше не действует: кончился срок или пришли все, кого ждали.
invitation-revoked = Выключена: { $when }
invitation-share = Отправить в чат
invitation-share-text = Приглашаю в сеть «{ $network }»
invitation-copy = Скопировать ссылку
invitation-qr = QR-код
invitation-qr-sent = <b>{ $network }</b>: приглашение. Наведите камеру телефона.

    { $link }
invitation-poster = Плакат А4
invitation-poster-sent = Плакат с приглашением: распечатайте его на А4.
invitation-poster-file = приглашение
invitation-poster-kind = Приглашение в сеть
invitation-poster-until = Действует до: { $when }
invitation-poster-for = { $count ->
        [one] Для { $count } человека
       *[other] Для { $count } человек
    }
invitation-poster-calls = Наведите камеру и вступайте
invitation-change-name = Название
invitation-change-days = Срок
invitation-change-uses = Сколько человек
invitation-revoke = Выключить ссылку
invitation-restore = Включить снова
invitation-keep-out = Не дать включить снова
invitation-revoked-toast = Ссылка выключена. Её можно включить снова
invitation-restored-toast = Ссылка снова действует
form-invitation = Новая ссылка
    .submit = Готово
form-invitation-label = <b>Для кого эта ссылка?</b>

    Название видите вы и организаторы: «Метобъединение химиков», «Курсы в марте». Ссылка будет на 30 дней и 10 человек, это можно поменять.
    .label = Название
form-invitation_name = Название ссылки
    .submit = Готово
form-invitation_name-label = <b>Как назвать ссылку?</b>

    Название видите вы и организаторы.
    .label = Название
form-invitation_uses = Сколько человек придёт по ссылке
    .submit = Готово
form-invitation_uses-uses = <b>Сколько человек может по ней прийти?</b>

    Выберите или напишите своё число.
    .label = Человек
error-invitation-not-yours = Эту ссылку меняет тот, кто её сделал. Можно сделать свою.
error-invitation-uses-kept = По ссылке уже пришли, поэтому число людей не меняется. Сделайте новую ссылку.
