# Кабинет организатора
organizer-title = <b>Кабинет организатора</b>
organizer-not-yours = Этот раздел — для тех, кто ведёт сеть: у вас таких прав пока нет. Хотите помогать? Напишите организаторам, роль дают открыто и на срок.
organizer-waiting = { $count ->
        [one] Ждёт решения { $count } заявка.
        [few] Ждут решения { $count } заявки.
       *[many] Ждут решения { $count } заявок.
    }
organizer-applications = Заявки
organizer-schools = Школы
organizer-people = Люди и роли
organizer-invitations = Приглашения
organizer-network = Вступление и согласие
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
name-former = Бывший участник №{ $number }
error-typed-differs = Это другое слово. Чтобы подтвердить, напишите: { $word }. Передумали — нажмите «Прервать».
