# Как предложение идёт к голосованию: вид, вопросы, правила словами, поддержка, согласие человека, снятие и отмена.

decisions-propose = + Предложить
decision-kinds = <b>Что решаем?</b>

    Дальше — только то, что для этого нужно.
decision-kinds-proposal = Предложение: за или против
decision-kinds-alternatives = Выбор из нескольких вариантов
decision-kinds-people = О человеке: доверие или отзыв
decision-kinds-pulse = Опрос: узнать мнение
decision-kinds-more = Ещё способы
decision-kinds-more-title = <b>Ещё способы</b>

    Согласие группы: проходит, если никто не возразил, а возражению нужна причина. Подходит, когда вас не больше 30.
decision-kinds-consent = Согласие группы
decision-about-trust = Доверяем
decision-about-recall = Отзываем доверие
decision-about = { $recall ->
    [yes] Отзыв доверия: <b>{ $name }</b>
   *[no] Доверие: <b>{ $name }</b>
    }

form-decide_proposal = Предложение
form-decide_proposal-title = <b>Что решаем?</b>

    Одной строкой, чтобы было ясно и тем, кто прочтёт только её. Например: «Проводить семинары по средам».
    .label = Что решаем
form-decide_proposal-text = <b>Что именно предлагаете и зачем?</b>

    Каждый абзац получит номер, чтобы коллеги могли предложить к нему поправку.
    .label = Текст
form-decide_alternatives = Выбор из нескольких
form-decide_alternatives-title = <b>Из чего выбираем?</b>

    Одной строкой. Например: «Какой сборник задач взять на лето».
    .label = Что решаем
form-decide_alternatives-text = <b>Что важно знать, чтобы выбрать?</b>
    .label = Текст
form-decide_alternatives-options = <b>Варианты</b>

    От двух до восьми, каждый с новой строки. «Оставить как есть» бот добавит сам.
    .label = Варианты
form-decide_people = О человеке
form-decide_people-recall = <b>Доверие или отзыв?</b>

    Голосование о человеке всегда тайное. На доверие нужно его согласие, на отзыв — нет.
    .label = Доверие или отзыв
form-decide_people-about = <b>О ком?</b>

    Напишите имя или фамилию: найдём среди тех, кто есть в каталоге.
    .label = О ком
form-decide_people-title = <b>Что решаем?</b>

    Одной строкой. Например: «Доверить ведение методической группы».
    .label = Что решаем
form-decide_people-text = <b>Почему?</b>

    Только о деле: что человек сделал или не сделал. Это прочтут все, и он сам.
    .label = Почему
form-decide_pulse = Опрос
form-decide_pulse-title = <b>О чём спрашиваем?</b>

    Одним вопросом. Например: «В какой день вам удобнее семинар».
    .label = Вопрос
form-decide_pulse-options = <b>Ответы</b>

    От двух до восьми, каждый с новой строки.
    .label = Ответы
form-decide_consent = Согласие группы
form-decide_consent-title = <b>На что нужно согласие?</b>

    Одной строкой. Например: «Перенести встречу на субботу».
    .label = Что решаем
form-decide_consent-text = <b>Что именно предлагаете и зачем?</b>
    .label = Текст
form-decision_change = Изменить черновик
form-decision_change-title = <b>Что решаем?</b>

    Напишите заново, одной строкой.
    .label = Что решаем
form-decision_change-text = <b>Текст</b>

    Пришлите его целиком.
    .label = Текст
form-decision_change-options = <b>Варианты</b>

    Все, каждый с новой строки.
    .label = Варианты
form-decision_change-about = <b>О ком?</b>

    Напишите имя или фамилию. У нового человека нужно будет спросить согласия.
    .label = О ком
form-decision_cancel = Отменить предложение
form-decision_cancel-reason = <b>Почему отменяем?</b>

    Причину прочтут все. Например: «То же самое уже решили в марте, решение 2026-004».
    .label = Причина

decision-drafted = Черновик готов, его видите только вы. Ниже — как всё пойдёт.
decision-changed = Изменено.
decision-edit = Изменить
decision-editing = <b>{ $title }</b>

    Что изменить?
decision-ask = Спросить согласия
decision-asked = Спросили. Когда человек ответит, бот напишет.
decision-rules = Как это решается
decision-lead = Ещё
decision-to-card = Открыть предложение
decision-to-request = Посмотреть

decision-rules-title = <b>Как это решается</b>
decision-rules-gather = { $days ->
        [one] • { $days } день собираем поддержку
        [few] • { $days } дня собираем поддержку
       *[many] • { $days } дней собираем поддержку
    }: нужно { $need ->
        [one] { $need } голос
        [few] { $need } голоса
       *[many] { $need } голосов
    }, ваш считается. Хватило раньше — сразу дальше.
decision-rules-discuss = { $days ->
        [one] • { $days } день обсуждаем и правим текст.
        [few] • { $days } дня обсуждаем и правим текст.
       *[many] • { $days } дней обсуждаем и правим текст.
    }
decision-rules-freeze = { $days ->
        [one] • { $days } день читаем: текст уже не меняется.
        [few] • { $days } дня читаем: текст уже не меняется.
       *[many] • { $days } дней читаем: текст уже не меняется.
    }
decision-rules-vote = { $days ->
        [one] • { $days } день голосуем
        [few] • { $days } дня голосуем
       *[many] • { $days } дней голосуем
    }{ $seen ->
        [secret] {" "}тайно: кто как голосовал, не узнают ни коллеги, ни организаторы.
        [team] . Кто как голосовал, после конца увидит вся команда.
       *[all] . Кто как голосовал, после конца увидят все участники.
    }
decision-rules-voters = • Голосуют те, кто в сети { $days } дней и кого здесь знают.
decision-rules-protest = { $days ->
        [one] • После подсчёта { $days } день можно опротестовать, как голосовали. Потом вступит в силу.
        [few] • После подсчёта { $days } дня можно опротестовать, как голосовали. Потом вступит в силу.
       *[many] • После подсчёта { $days } дней можно опротестовать, как голосовали. Потом вступит в силу.
    }
decision-passes-yes-no = { $share ->
        [more] • Пройдёт, если «за» больше, чем «против», и «за» хотя бы { $quorum }.
       *[part] • Пройдёт, если «за» — хотя бы { $over }/{ $under } от «за» и «против» вместе, и «за» хотя бы { $quorum }.
    } «Воздержался» — тоже участие, но на итог не влияет.
decision-passes-approval = • Отметить можно сколько угодно вариантов. Победит тот, у которого отметок больше всех, больше, чем у «оставить как есть», и хотя бы { $quorum }.
decision-passes-pulse = • Ничего не решает: так мы узнаём, кто что думает.
decision-passes-consent = • Пройдёт, если никто не возразил. У возражения должна быть причина.

decision-move-agree = { $asked ->
    [yes] Ждём, что ответит этот человек.
   *[no] Сначала спросите согласия: без него о доверии не голосуют.
    }
decision-move-support = { $missing ->
        [0] Поддержки хватает.
        [one] Ждём ещё { $missing } голос поддержки до { $until }.
        [few] Ждём ещё { $missing } голоса поддержки до { $until }.
       *[many] Ждём ещё { $missing } голосов поддержки до { $until }.
    }
decision-move-discussion = Обсуждаем до { $until }: спорьте и предлагайте поправки. Потом текст не изменится.
decision-move-frozen = Голосование начнётся { $until }. До этого — прочитайте.
decision-move-orphaned = Автор снял предложение. Тот, кто его поддержал, может взять его на себя до { $until }; иначе оно закроется.
decision-demands = { $count ->
        [one] Тайного голосования попросил { $count } участник
       *[many] Тайного голосования попросили { $count } участника
    } из трёх нужных.
decision-is-secret = Голосование будет тайным. Если все проголосуют одинаково, выбор каждого станет понятен.
decision-cancelled-why = Отменено: { $reason }

decision-secret = Попросить тайного голосования
decision-unsecret = ✓ Прошу тайного — передумать
decision-secret-about = Если трое участников попросят до начала, голосование станет тайным, и открытым его уже не сделать. Кто просил, не видно.
decision-secret-asked = Учли.
decision-secret-unasked = Учли: вы больше не просите.
decision-leave = Снять предложение
decision-leave-question = Снять <b>{ $title }</b>? Если его поддержал кто-то ещё, три дня любой из них сможет взять его на себя.
decision-leave-yes = Да, снять
decision-left = Вы сняли предложение.
decision-take-over = Взять на себя
decision-taken = Теперь предложение ведёте вы. Текст прежний, поддержка сохранилась.
decision-cancel = Отменить с причиной
decision-cancelled = Отменено, причину видят все.

decision-agree-notice = { $author } предлагает решить о вас:

    <b>{ $title }</b>
decision-agree-how = Голосование о человеке тайное. Без вашего согласия его не будет.
decision-agree = Согласен(на)
decision-decline = Не надо
decision-answered-yes = Передали ваше согласие.
decision-answered-no = Передали. Голосования о вас не будет.
decision-agreed-yes = { $name } — согласие есть: <b>{ $title }</b>. Можно предложить сети.
decision-agreed-no = Согласия нет: <b>{ $title }</b>. Черновик остался, в нём можно назвать другого человека.

decision-phase-talk = Поддержки хватило: <b>{ $title }</b>. Обсуждаем до { $until }.
decision-phase-unsupported = <b>{ $title }</b>: поддержки не хватило, предложение закрыто. Его можно улучшить и предложить снова.
decision-phase-frozen = <b>{ $title }</b>: текст готов и больше не меняется. Голосование начнётся { $until }.
decision-phase-left = Автор снял <b>{ $title }</b>, а вы это поддержали. Взять на себя можно до { $until }.
decision-phase-taken = <b>{ $title }</b>: теперь это ведёт { $author }.
decision-phase-withdrawn = <b>{ $title }</b>: автор снял предложение, и никто его не взял. Оно закрыто.
decision-phase-cancelled = <b>{ $title }</b>: отменено. Причина: { $reason }
decision-phase-secret = <b>{ $title }</b>: голосование будет тайным, об этом попросили трое.

waits-decision-agree = Спрашивают вашего согласия: { $title }
waits-decision-left = Остался без автора: { $title }
ask-decision = Спросить автора

error-decision-weekly = { $days ->
        [one] Предлагать можно раз в неделю. Следующее — через { $days } день; черновик сохранён в «Мои».
        [few] Предлагать можно раз в неделю. Следующее — через { $days } дня; черновик сохранён в «Мои».
       *[many] Предлагать можно раз в неделю. Следующее — через { $days } дней; черновик сохранён в «Мои».
    }
error-decision-person = Выберите, о ком решаем: человека из каталога сети.
error-decision-not-supporter = Взять на себя может тот, кто это поддержал. Предложите своё — кнопкой «Предложить».
error-decision-secret-late = Тайным это голосование уже не сделать. Просить можно, пока оно не началось.

# Поиск
decisions-find = Найти
decisions-find-again = Искать другое
decisions-found = <b>Решения</b> по словам «{ $words }»
decisions-found-none = Ничего не нашлось. Попробуйте другие слова или номер решения.
search-decisions = <b>Решения</b> · { $count ->
        [1000] 1000 и больше
       *[other] { $count }
    }
search-more-decisions = Ещё решения: { $count }
form-find_decisions = Поиск решений
form-find_decisions-words = <b>Что ищем?</b>

    Напишите слова из названия или текста, или номер. Например: «семинары по средам», «2026-004».
    .label = Слова
