# На входе: ведущий пишет, бот отмечает
host-door = На входе
door-title = <b>На входе</b>: { $title }
door-title-shut = <b>Вход закрыт</b>: { $title }
door-figures = Пришли { $came } из { $signed }
door-hint = Пишите сюда, без кнопок: шесть цифр с билета, номер из списка или фамилию. Можно сразу несколько: «1, 3-5», «Петрова и Кац». Ссылка с билета отмечает сразу.

    Вход закроете кнопкой, а забудете — он закроется сам через три часа после конца.
door-other = На «{ $title }» вы больше не отмечаете: теперь вход здесь.
door-came = ✓ { $name }
door-already = { $name }: отметка уже есть, { $when }, { $who }
door-aside = { $name }: { $state }
door-several = «{ $said }»: кто именно?
door-strange = «{ $said }»: среди записанных такого имени нет
door-strange-here = «{ $said }»: среди записанных нет, но есть в сети
door-elsewhere = { $said }: билет на другое событие
    .title = { $said }: билет на другое событие, «{ $title }»
door-no-code = { $said }: такого кода здесь нет, проверьте цифры
door-no-number = № { $said }: такого номера в списке нет
door-unread = Не поняли. Напишите код с билета, номер из списка или фамилию.
door-more = И ещё строк: { $count }
door-took-back = Отметка снята: { $names }
door-nothing-to-undo = Снимать нечего: этих отметок уже нет.
door-undo = Снять последнее
door-rest = Кого ещё нет ({ $count })
door-rest-title = <b>Кого ещё нет</b>: { $title }
door-rest-line = { $number }. { $name }
door-rest-none = Все, кто записан, отмечены.
door-shut = Закрыть вход
door-open = Открыть вход
door-let-in = Пустить: { $name }
door-choice = № { $number } · { $name }
door-choice-came = ✓ № { $number } · { $name }
waits-door = На входе: { $title }
error-door-shut = Вход закрыт. Откройте его снова на панели ведущего.
error-door-late = Событие давно кончилось. Отметьте по списку на панели ведущего.
error-door-much = Слишком много сразу: не больше { $most } имён и кодов в одном сообщении.
