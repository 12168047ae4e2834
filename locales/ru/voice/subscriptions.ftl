# Подписки на новое: о чём сообщать, когда оно появится.
follow-door = Сообщать о новом
follow-title = <b>Сообщать о новом</b>

    { $what }
follow-how = Когда появится такое, напишу — не чаще раза в день и не ночью. Ниже можно уточнить.
follow-is-on = Вы на это уже подписаны.
follow-yes = Сообщать
follow-form = Что: { $value }
follow-subject = Предмет: { $value }
follow-any-subject = любой
follow-choose-any-subject = Любой предмет
follow-only-region = Только { $region }
follow-grades = Для кого: { $value }
follow-own-level = Мой уровень
follow-best = Рекомендованные
follow-used = Сначала ходовые
follow-choose-grades = <b>Для кого?</b> Мой уровень — это «Кого учу» с вашей страницы.
follow-words = «{ $words }»
follow-without-words = Без слов «{ $words }»
follow-choose-form = <b>О чём сообщать?</b>
follow-choose-subject = <b>По какому предмету?</b>
follow-done = Готово. Буду сообщать: { $what }.
subscriptions-open = Мои подписки
subscriptions-title = <b>Мои подписки на новое</b>
subscriptions-how = Нажмите на подписку, чтобы выключить её. Выключенную можно вернуть в течение суток.
subscriptions-none = Пока подписок нет. Выберите, о чём сообщать, — и новое не пройдёт мимо вас.
subscriptions-more = + { $what }
subscriptions-off = { $tag } — выключена
subscriptions-switched-off = Выключено. Вернуть можно тем же нажатием.
subscriptions-on-again = Снова буду сообщать.
notices-subscriptions = Подписки: { $count }
notices-subscribe = Подписки на новое
notice-settings-subscriptions = Мои подписки
news-one = <b>Новое по вашей подписке</b>

    { $form }: { $title }
news-best = { $form }, рекомендовано сетью
news-open = Открыть
news-off = Не сообщать: { $what }
news-open-list = Мои подписки
news-several = <b>Новое по вашим подпискам: { $count }</b>
news-line = • { $form }: { $title }
news-rest = …и ещё { $count }
news-digest = Новое по вашим подпискам, всего { $count }: «{ $title }» и другое
error-subscription-gone = Этой подписки уже нет. Все ваши — в /settings, «Уведомления», «Подписки».
error-subscriptions-many = Подписок может быть не больше { $most }. Выключите ту, что больше не нужна: /settings, «Уведомления», «Подписки».
