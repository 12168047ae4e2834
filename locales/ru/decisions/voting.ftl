# Бюллетень и итог. Учитель должен понять бюллетень за три секунды: что спрашивают, до какого дня, что нужно, чтобы прошло.

vote-title = <b>{ $title }</b>
    { $kind }
vote-until = ⏳ { $run_off ->
    [yes] Второй тур: голосуем до { $until }.
   *[no] Голосуем до { $until }.
    }
vote-part = { $two ->
    [yes] двух третей
   *[no] { $over }/{ $under }
    }
vote-rule-yes-no = ✅ { $share ->
    [half] Пройдёт, если «за» больше, чем «против», и «за» не меньше { $quorum }.
    [more] Пройдёт, если «за» больше { $part } от всех «за» и «против», и «за» не меньше { $quorum }.
   *[least] Пройдёт, если «за» не меньше { $part } от всех «за» и «против», и «за» не меньше { $quorum }.
    } Воздержаться — тоже участие, но на итог это не влияет.
vote-rule-approval = ✅ Отметьте всё, с чем согласны. { $share ->
    [half] Победит вариант, который отметят чаще всех, если это чаще, чем «оставить как есть», и не реже { $quorum }.
   *[other] Победит вариант, который отметят чаще всех, если его отметят не меньше { $part } проголосовавших, чаще, чем «оставить как есть», и не реже { $quorum }.
    }
vote-rule-consent = ✅ Пройдёт, если никто не возразит и согласны не меньше { $quorum }. Возражение — с причиной.
vote-rule-pulse = 💬 Это опрос: он ничего не решает, а показывает, что мы думаем.
vote-open = 👁 Голосование открытое: после итога участники увидят, кто как голосовал. До конца итогов не видит никто.
vote-secret = 🔒 Голосование тайное: кто как проголосовал, не узнают ни коллеги, ни организаторы. { $few ->
    [yes] Голосующих меньше семи, поэтому назовём только итог.
   *[no] Только если все проголосуют одинаково, выбор каждого станет понятен.
    }
vote-as-is = оставить как есть
vote-ticks = Вы отмечаете. Голос будет принят, когда нажмёте «Готово».
vote-own = Ваш голос: <b>{ $choice }</b>. Его можно изменить до конца.
vote-own-reason = Причина: { $reason }
vote-choice-yes = за
vote-choice-no = против
vote-choice-abstain = воздержались
vote-choice-object = возражение
vote-do-yes = За
vote-do-no = Против
vote-do-abstain = Воздержаться
vote-do-consent = Согласен
vote-do-object = Возражаю…
vote-do-done = Готово
vote-do-back = Отозвать голос
vote-is-there = Голос на месте?
vote-is-there-yes = Да, ваш голос на месте.
vote-is-there-no = Вашего голоса пока нет.
vote-answer = { $number }. { $text }
vote-ticked = ☑ { $text }
vote-unticked = ☐ { $text }
vote-read = Текст и обсуждение
vote-go = Проголосовать
vote-change = Мой голос
vote-counted = Голос принят.
vote-taken = Голос принят. Изменить можно до { $until }.
vote-taken-back = Вашего голоса больше нет. Проголосовать можно до конца.
vote-nothing-there = Вашего голоса и не было.
vote-already = Ваш голос: { $choice }.
vote-not-yours = { $why ->
    [about] Это голосование о вас, поэтому вашего голоса в нём нет.
    [sign] Об уставе и о людях голосуют те, кого здесь знают, а вас пока никто не подтвердил. Попросите сейчас — и следующее голосование будет вашим.
    [days] Об уставе и о людях голосуют те, кто к началу голосования был в сети две недели. Следующее голосование — ваше.
   *[late] Список голосующих составлен в начале, и вас в нём нет. Следующее голосование — ваше.
    }
vote-lacks-sign = Вашего голоса здесь пока нет: об уставе и о людях голосуют те, кого здесь знают, а вас пока никто не подтвердил. Попросите коллегу до начала голосования, это одно нажатие.
vote-get-sign = Как получить голос

vote-notice-open = 🗳 Началось голосование.
vote-notice-again = 🗳 Прежнее тайное голосование недействительно: его ключ потерян, и голоса никто не сможет прочесть. Голосуем заново.
vote-notice-repeat = 🗳 Голосуем заново: на прежнее голосование был протест. Прежние голоса не считаются.
vote-notice-line = 🗳 Голосование: «{ $title }»
vote-remind = 🗳 Ждёт вашего голоса: <b>{ $title }</b>, до { $until }.

outcome-title = <b>{ $title }</b>
outcome-line = Итог голосования: { $title }. { $result }
outcome-adopted = Принято.
outcome-rejected = Не принято.
outcome-no_quorum = Не принято: мало голосов «за».
outcome-heard = Опрос закончен.
outcome-winner = Выбрано: <b>{ $text }</b>
outcome-protest = Вступит в силу { $until }. Если нарушены правила, до этого можно подать протест.
outcome-few = { $result } Голосующих было меньше семи, поэтому назван только итог.
outcome-option = { $text } — { $count }
outcome-took-part = Проголосовали: { $count }, из них воздержались: { $abstained }; имели право голосовать: { $size }.
outcome-counts-yes-no = За { $yes }, против { $no }, воздержались { $abstained }; имели право голосовать { $size }.
outcome-counts-consent = Согласны { $yes }, возражают { $objections }, воздержались { $abstained }; имели право голосовать { $size }.
outcome-needed-half = Нужно «за» не меньше { $quorum } и больше, чем «против»: { $sums }.
outcome-needed-share = Нужно «за» не меньше { $quorum } и { $more ->
    [yes] больше
   *[no] не меньше
    } { $part } от «за» и «против»: { $sums }.
outcome-needed-consent = Нужно, чтобы никто не возражал и согласны были не меньше { $quorum }.
outcome-needed-approval = Нужно не меньше { $quorum } и больше, чем «оставить как есть».
outcome-needed-approval-share = Нужно не меньше { $quorum }, больше, чем «оставить как есть», и не меньше { $part } проголосовавших: { $sums }.
outcome-why-nobody = Ни «за», ни «против» никто не сказал.
outcome-why-tie = Голосов поровну, поэтому остаётся как есть.
outcome-why-quorum = Голосов «за» не хватило.
outcome-why-as_is = «Оставить как есть» отметили не реже.
outcome-why-objections = Есть возражения.

votes-open = Кто как голосовал
votes-title = <b>Кто как голосовал</b>
    { $title }
votes-line = { $who } — { $choice }
votes-line-reason = { $line }. { $reason }
votes-nobody = Бывший участник
votes-none = Никто не проголосовал.

decision-open = Открыть решение
decision-next = <b>Что дальше.</b> { $words }
    Делает: { $who }, до { $due }. Вернёмся к решению { $review }.
decision-next-nobody = пока никто
decision-next-say = Сказать, что дальше
decision-next-change = Изменить «что дальше»
decision-next-said = Записано: что дальше.
decision-keep = Оставить в силе
decision-kept = Остаётся в силе. Вернёмся к решению { $until }.
decision-next-me = Я
decision-to-do = Решили вместе: <b>{ $title }</b>. Сделать это поручено вам, до { $due }: { $words }
form-decision_next = Что дальше
    .submit = Записать
form-decision_next-words = <b>Что теперь делаем?</b>

    Одно-два предложения: чтобы решение не осталось на бумаге.
    .label = Что делаем
form-decision_next-owner = <b>Кто это делает?</b>

    Напишите имя коллеги или возьмите на себя.
    .label = Кто
form-decision_next-due = <b>До какого дня?</b>
    .label = До
form-decision_next-review = <b>Когда посмотреть, что получилось?</b>

    Можно пропустить: тогда вернёмся к решению через полгода, а к правилам и решениям о людях — через год. Если у пункта устава есть день пересмотра, вернёмся в этот день.
    .label = Вернёмся
form-decision_object = Возражение
form-decision_object-reason = <b>Почему вы возражаете?</b>

    Причину увидят все, когда голосование закончится: по ней поправят предложение.
    .label = Причина

waits-decision-vote = { $count ->
    [1] Ждёт вашего голоса: { $title }
   *[other] Ждут вашего голоса: { $count }
    }
waits-decision-to-do = Сделать по решению: { $title }
waits-decision-review = Пора пересмотреть: { $title }
waits-decision-no-step = Решили, а что дальше? { $title }

error-decision-earlier-ballot = Это бюллетень прошлого голосования. Открываю то, что есть сейчас.
error-vote-nothing-ticked = Отметьте хотя бы один вариант или нажмите «Воздержаться».
error-decision-votes-hidden = Кто как голосовал, видно только после конца открытого голосования. В тайном этого не видит никто.
error-decision-not-adopted = Сказать, что дальше, можно, когда решение принято и действует.
error-decision-day-passed = Этот день уже прошёл. Назовите другой.
