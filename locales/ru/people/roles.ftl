# Люди и роли в кабинете
role-leader = Ведущий
    .may = Может приглашать людей и проводить события.
role-moderator = Модератор
    .may = Может разбирать жалобы и скрывать то, что нарушает правила.
role-expert = Эксперт
    .may = Может рецензировать материалы и вести проекты как научный руководитель.
role-organizer = Организатор
    .may = Может всё в кабинете: заявки, роли, объявления, события, журнал.
role-owner = Владелец
    .may = Может всё, что организатор, и передавать владение сетью.
role-line = <b>{ $role }.</b> { $may }
roles-people = <b>Люди сети</b>: { $count }
roles-find = Найти по имени
roles-holders = Только с ролями
roles-holders-title = <b>Люди с ролями</b>: { $count }
roles-entry = <b>{ $name }</b> · { $about }
roles-line = { $name } · { $about }
roles-card = <b>{ $name }</b>
    { $region }
roles-dates = Вступление: { $joined }
roles-role = <b>{ $role }</b> · { $term } · от кого: { $by }
roles-role-until = до: { $date }
roles-role-endless = без срока
roles-role-settings = настройки сети
roles-no-roles = Ролей нет.
roles-paused = В отпуске до: { $until }
roles-grant = Дать роль
roles-drop = Снять роль: { $role }
roles-history = История
roles-which-role = <b>{ $name }</b>: какую роль дать?
roles-how-long = <b>{ $name }</b>: роль «{ $role }». На какой срок?
roles-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
roles-days-none = Без срока
roles-granted = { $heard ->
        [mine] Роль дана
        [same] Эта роль уже дана на этот срок
       *[person] Роль дана, человек об этом узнает
    }
roles-prolonged = { $heard ->
        [mine] Роль продлена
        [same] Роль уже продлена
       *[person] Роль продлена, человек об этом узнает
    }
roles-revoked = { $heard ->
        [mine] Роль снята
        [same] Этой роли у человека уже нет
       *[person] Роль снята, человек об этом узнает
    }
roles-owner-question = <b>Передать владение?</b>

    <b>{ $name }</b> сможет всё, что и вы, в том числе снять владение с вас. Вы останетесь владельцем, пока сами не снимете с себя эту роль.
roles-owner-yes = Сделать владельцем
roles-drop-question = <b>Снять роль «{ $role }»?</b>

    { $name } больше не сможет того, что она давала. Дать её снова можно в любой день.
roles-drop-yes = Снять роль
form-find-person = Поиск по имени
    .submit = Открыть
form-find-person-person = <b>Кого ищем?</b>

    Напишите имя или фамилию, хватит первых букв.
    .label = Человек
notice-role-given = У вас новая роль: <b>{ $role }</b>. От кого: { $by }.
notice-role-until = Действует до: { $date }
notice-role-taken = Роль «{ $role }» с вас снята. Кто снял: { $by }.
notice-role-ends-own = Срок вашей роли «{ $role }» кончается: { $date }. Если она нужна и дальше, скажите об этом организаторам сети.
notice-role-ends = { $name }: срок роли «{ $role }» кончается: { $date }. Если она нужна и дальше, продлите её одной кнопкой.
notice-role-over = Срок вашей роли «{ $role }» вышел ({ $date }). Того, что она давала, больше нет; всё остальное осталось.
notice-role-prolong = Продлить: { $date }
notice-role-open = Открыть роли
notice-role-prolonged = Ваша роль <b>{ $role }</b> продлена. Кто продлил: { $by }.
notice-role-endless = Теперь она без срока.
error-role-term-changed = Этой роли уже дали другой срок или её сняли. Как она стоит сейчас, видно на карточке человека.
error-role-until = У владения сетью срока не бывает, а у остальных ролей он должен быть в будущем.
