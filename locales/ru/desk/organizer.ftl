# Кабинет организатора
organizer-title = <b>Кабинет организатора</b>
organizer-not-yours = Этот раздел — для тех, кто ведёт сеть: у вас таких прав пока нет. Хотите помогать? Напишите организаторам, роль дают открыто и на срок.
organizer-join-first = Этот раздел — для тех, кто ведёт сеть. Если вы один из них, сначала вступите: кабинет откроется сразу.
today-waiting = { $count ->
        [one] <b>Сегодня</b>: ждёт { $count } дело, сначала самое давнее.
        [few] <b>Сегодня</b>: ждут { $count } дела, сначала самые давние.
       *[many] <b>Сегодня</b>: ждут { $count } дел, сначала самые давние.
    }
today-nothing = <b>Сегодня</b> всё сделано: ничего не ждёт.{ $begins ->
        [yes] {" "}Самое время позвать коллег или назначить встречу.
       *[no] {""}
    }
today-invite = Позвать коллег
today-plan = Создать событие
today-more = Ещё ждёт: { $count }
# Цифры: короткие, по две в ряду, каждая открывает свою картинку
figure-people = { $new ->
        [0] Активны: { $active }
       *[other] Активны: { $active } (+{ $new })
    }
    .short = Активны: { $active }
    .title = <b>Кто в сети</b>
    .none = Пока никого.
figure-came = { $signed ->
        [0] Пришли: —
       *[other] Пришли: { $percent } %
    }
    .short = Пришли: { $percent } %
    .title = <b>Кто пришёл из записавшихся</b>
    .none = Считать пока нечего. После события закройте список пришедших, и здесь будет видно, кто дошёл.
figure-unreachable = Недоступны: { $count }
    .short = Вне связи: { $count }
    .title = <b>Кому бот не может написать</b>

        Человек остановил бота или удалил Telegram. Вернётся — снова будет на связи.
    .none = Пока никого.
figure-waiting = { $count ->
        [0] Ничего не ждёт
       *[other] Ждут с { $since }
    }
    .short = Ждут: { $count }
    .title = <b>{ $count ->
            [0] Ничего не ждёт
           *[other] Что и сколько ждёт
        }</b>
    .none = Когда кто-то ждёт ответа, здесь видно, сколько таких дел и как давно они ждут.
bars-title = <b>{ $title }</b>
bars-line = { $label }: { $said }
bars-joined = Вступили, по месяцам
bars-regions = Откуда участники
bars-seen = Когда были в боте
bars-away-seen = Когда недоступные были здесь
bars-reach = Бот может написать
bars-came = Пришли, по месяцам
bars-came-form = Пришли, по формам за полгода
bars-waiting = Сколько дел ждёт
bars-answered = Как скоро люди получили ответ, за 30 дней
bar-share = { $of ->
        [0] записей не было
       *[other] { $number } из { $of } · { $percent } %
    }
bar-region-others = Остальные регионы
bar-seen-month = За последние 30 дней
bar-seen-quarter = 1–3 месяца назад
bar-seen-earlier = Раньше
bar-reach-yes = Доступны
bar-reach-no = Недоступны
bar-age-day = Меньше суток
bar-age-days = 1–3 дня
bar-age-week = 3–7 дней
bar-age-later = Больше недели
bar-form-webinar = Вебинары
bar-form-seminar = Семинары
bar-form-masterclass = Мастер-классы
bar-form-workshop = Мастерские
bar-form-roundtable = Круглые столы
bar-form-club = Клубы
bar-form-conference = Конференции
bar-form-consultation = Консультации

# Когда дверей больше, чем помещается, те, что вместе, стоят за одной
organizer-room-people = Люди
    .title = <b>Люди сети</b>: кто просится, кто есть и с какими ролями, кого позвали.
organizer-room-life = Жизнь сети
    .title = <b>Жизнь сети</b>: что назначено и прошло, что ждёт проверки.
organizer-room-settings = Настройки сети
    .title = <b>Настройки сети</b>: как вступают, по каким словам ищут, кто что делал.
organizer-applications = Заявки
organizer-schools = Школы
organizer-people = Люди и роли
organizer-invitations = Приглашения
organizer-network = Вступление
organizer-audit = Журнал действий

network-title = <b>Как вступают в сеть</b>
admission-open = Свободно
    .means = Сейчас: <b>свободно</b>. Вступает любой, кто принял правила и дал согласие.
admission-approval = По заявке
    .means = Сейчас: <b>по заявке</b>. Решают организаторы; пришедшие по приглашению вступают сразу.
admission-invitation = По приглашению
    .means = Сейчас: <b>по приглашению</b>. Вступить можно только по ссылке от ведущего или организатора.
admission-set = Порядок вступления изменён
network-consent = Тексты согласия

confirm-no = Нет, вернуться
name-bot = бот
name-former = Бывший участник № { $number }
name-guest = Гость
error-typed-differs = Это другое слово. Чтобы подтвердить, напишите: { $word }. Передумали — нажмите «Прервать».

network-clause = Так по уставу, пункт { $number }.
network-voted = Порядок выбран голосованием: «{ $title }». Изменить его может только новое голосование.
network-held = До { $until } порядок ужесточён. Причина, которую видят все: { $reason }
network-clause-open = Пункт устава
network-tighten = Ужесточить на трое суток
form-tighten = Ужесточить вступление на трое суток
form-tighten-value = <b>Как вступают ближайшие трое суток?</b>
    .label = Порядок
form-tighten-reason = <b>Почему?</b> Причину увидят все.
    .label = Причина
