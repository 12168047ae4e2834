# По чему организаторы выбирают, кому отправить объявление.

announcement-part-role = Роль
announcement-choose-role = <b>С какой ролью?</b>
announcement-ordinary = Участники без роли
announcement-part-region = Регион
announcement-choose-region = <b>Из какого региона?</b>
announcement-none-region = Пока ни у кого не указан регион.
announcement-part-subject = Предмет
announcement-choose-subject = <b>Какой предмет ведут?</b>
announcement-none-subject = Пока никто не указал предмет.
announcement-part-school = Школа
announcement-choose-school = <b>Из какой школы?</b>
    Здесь школы тех, кто показывает её всем участникам.
announcement-none-school = Пока никто не показывает всем, где работает.
announcement-part-seen = Заходили
announcement-choose-seen = <b>Когда в последний раз заходили в бот?</b>
announcement-seen-within = { $days ->
        [one] за последний { $days } день
        [few] за последние { $days } дня
       *[many] за последние { $days } дней
    }
announcement-seen-not = { $days ->
        [one] не были { $days } день
        [few] не были { $days } дня
       *[many] не были { $days } дней
    }
