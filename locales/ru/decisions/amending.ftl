# Поправки к абзацам и новая редакция текста.

amendments-door = Поправки: { $count }
amendments-propose = + Поправка
amendments-about = Поправки к тексту. Автор отвечает на каждую; непринятую, но поддержанную многими, вынесут на голосование рядом с его текстом.
amendments-none = Поправок пока нет. Что в тексте вы сказали бы иначе?
amendment-button = { $paragraph }: { $text }
amendment-line = <b>К абзацу { $paragraph }:</b> { $text }
    <i>{ $state }</i>
amendment-state-open = ждёт ответа автора
amendment-state-accepted = принята автором
amendment-state-declined = автор не согласен
amendment-state-alternative = стоит на голосовании
amendment-state-withdrawn = снята
amendment-state-over = не вошла
amendment-text = <b>{ $title }</b>
    Абзац { $paragraph }, поправка: { $author }

    Было: <s>{ $was }</s>
    Будет: { $text }
amendment-reason = Зачем: { $reason }
amendment-answer = Ответ автора: { $answer }
amendment-supporters = { $count ->
        [one] Поддержал { $count } участник.
        [few] Поддержали { $count } участника.
       *[many] Поддержали { $count } участников.
    }
amendment-accept = Принять
amendment-decline = Не принимать
amendment-support = Поддержать поправку
amendment-supported = ✓ Поддерживаю — снять
amendment-take-back = Снять поправку
amendment-taken-back = Поправка снята.
amendment-sent = Отправили автору. Пока он думает, её могут поддержать коллеги.
amendment-accepted = Поправка принята, это новая редакция. Тех, кто поддержал прежнюю, бот спросит.
amendment-to = Открыть поправку
amendment-accepted-notice = Ваша поправка принята: <b>{ $title }</b>. В новой редакции указано, чья она.
amendment-declined-notice = Автор не принял вашу поправку: <b>{ $title }</b>. Ответ: { $answer }

decision-revise = Новая редакция
decision-revised = Новая редакция готова. Тех, кто поддержал прежнюю, бот спросит; на ответ у них двое суток.
decision-revision = { $amended ->
    [yes] Редакция { $number }, поправка: { $name }
   *[no] Редакция { $number }
    }
decision-revised-notice = <b>{ $title }</b>: текст изменился. Поддерживаете? Через двое суток прежняя поддержка не будет считаться.
decision-change = { $kind ->
    [added] Добавили: { $text }
    [gone] Убрали: <s>{ $was }</s>
   *[changed] Было: <s>{ $was }</s>
    Стало: { $text }
    }
decision-changes-more = { $count ->
        [one] И ещё { $count } изменение.
        [few] И ещё { $count } изменения.
       *[many] И ещё { $count } изменений.
    }
decision-confirm = Поддерживаю новую редакцию
decision-unconfirm = Снять поддержку

form-decision_amend = Поправка
form-decision_amend-paragraph = <b>К какому абзацу?</b>
    .label = Абзац
form-decision_amend-text = <b>Как его сказать иначе?</b>

    Напишите абзац целиком, как он должен звучать.
    .label = Новый текст
form-decision_amend-reason = <b>Зачем?</b>

    Одно предложение, по желанию.
    .label = Зачем
form-decision_revise = Новая редакция
form-decision_revise-text = <b>Текст целиком</b>

    Скопируйте прежний, поправьте и пришлите.
    .label = Текст
form-amendment_decline = Ответ на поправку
form-amendment_decline-answer = <b>Почему не принимаете?</b>

    Это прочтут все, кто откроет поправку.
    .label = Почему

waits-decision-amended = Поправок ждут ответа: { $count } — { $title }
waits-decision-confirm = Текст изменился: { $title }

error-amendment-gone = Этой поправки больше нет. Откройте список поправок на карточке предложения.
error-amendment-changed = Этот абзац уже изменили. Откройте новую редакцию и предложите поправку к ней.
error-amendment-late = Последние сутки обсуждения новых поправок не принимают. Поддержите то, что уже предложили.
error-amendment-many = { $most ->
        [one] Без ответа может быть { $most } ваша поправка
        [few] Без ответа могут быть { $most } ваши поправки
       *[many] Без ответа могут быть { $most } ваших поправок
    }. Дождитесь автора или заберите одну.
error-amendment-not-yours = Снять поправку может тот, кто её предложил. Снимите свою поддержку, если передумали.
error-decision-text-fixed = Текст сейчас не меняют: это можно только во время обсуждения. Скажите своё мнение в обсуждении.
error-decision-text-same = Это тот же текст. Измените его и пришлите снова.
error-decision-text-late = Обсуждение не продлить: оно идёт не дольше двух недель. Текст останется как есть.
