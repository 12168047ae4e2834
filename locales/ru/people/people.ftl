# Люди сети и контакты
people-title = <b>Люди сети</b>
people-nobody-yet = Здесь те, кто сам решил показать свою страницу. Пока никто: вы можете быть первым. Коллеги увидят имя, регион и те поля, которые вы откроете.
people-count = Здесь { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[many] { $people } человек
    } из { $regions ->
        [one] { $regions } региона
       *[many] { $regions } регионов
    } — те, кто сам решил показать свою страницу.
people-hint = <i>Ищете кого-то? Просто напишите имя, предмет или город.</i>
people-not-listed = Вас здесь пока нет. Если показать себя, коллеги увидят имя, регион и те поля страницы, которые вы откроете. Контакт без вашего согласия не увидит никто.
people-find = Найти по словам
people-find-again = Искать другое
people-by-subject = По предметам
people-by-region = По регионам
people-by-school = По школам
people-all = Все, сначала новые
people-contacts = Мои контакты
people-contacts-waiting = Мои контакты: ждут ответа — { $count }
people-subjects = <b>Предметы</b>

    Цифра — сколько человек их ведут. Других предметов нет в списке? Ищите их по словам.
people-regions = <b>Регионы</b>

    Цифра — сколько человек оттуда.
people-schools = <b>Школы</b>

    Цифра — сколько человек показывают, что работают там.
people-choice = { $name } · { $people }
form-find_people = Поиск людей
form-find_people-words = <b>Кого ищем?</b>

    Напишите слова: предмет, регион, имя или чем помочь. Например: «физика Казань», «подготовка к ЕГЭ», «Иванова».
    .label = Слова
people-found-words = <b>Люди</b> по словам «{ $words }»
people-found-subject = <b>Люди</b>: { $subject }
people-found-region = <b>Люди</b>: { $region }
people-found-school = <b>Люди</b>: { $school }
people-found-all = <b>Все люди</b>, сначала новые
people-found-count = { $people ->
        [1000] 1000 человек и больше
        [one] { $people } человек
        [few] { $people } человека
       *[many] { $people } человек
    }
people-found-none = Никого не нашлось. Попробуйте одно слово вместо нескольких: предмет, регион или имя.
people-line = <b>{ $name }</b> · { $about }
people-me = { $name } (это вы)
people-this-is-you = Это ваша страница — такой её видят коллеги.
people-you-hidden = Это ваша страница. В списке людей её сейчас нет.
people-edit-me = Изменить
people-photo = Фото
people-photo-of = { $name }
people-to-card = Открыть страницу
people-may-ask = Контакт открывается, только когда согласны оба.
people-ask = Попросить контакт
people-asked = Вы попросили контакт ({ $when }). Ответ придёт сюда; если его нет, просто сейчас не время.
people-quiet = Сейчас просит не спрашивать контакт.
people-asks-you = <b>{ $name }</b> ({ $region }) просит открыть контакты.
people-note = «{ $note }»
people-asks-how = Если согласитесь, вы увидите Telegram друг друга. Если нет — можно ничего не объяснять, отказ никто не увидит.
people-open = Открыть контакты
people-later = Не сейчас
people-never = Больше не спрашивать
people-opened = <b>{ $name }</b> соглашается открыть контакты.
people-opened-toast = Контакты открыты
people-later-toast = Хорошо, не сейчас
people-never-toast = Больше не спросит
people-contact = Контакт открыт: { $mention }, @{ $username }
people-contact-mention = Контакт открыт: { $mention }

    Если ссылка не открывается, у коллеги нет имени пользователя и закрыт профиль: попросите написать вам.
people-contact-gone = Контакт был открыт, но его больше нет: аккаунт удалён.
form-contact = Просьба о контакте
form-contact-note = <b>Почему вы хотите познакомиться?</b>

    Одна строка, до 300 знаков, — так отвечают охотнее. Или пропустите. Ваши имя и регион увидят сразу, Telegram — только если согласятся, и тогда вы увидите Telegram коллеги.
    .label = Записка

contacts-title = <b>Мои контакты</b>

    Кто просит открыть контакт и с кем он уже открыт.
contacts-empty = Пока никого. Контакт можно попросить на странице человека.
contacts-asks = Просит контакт: { $name }
contacts-is-quiet = Сейчас вас никто не может попросить о контакте: на вашей странице сказано, что вы просите не спрашивать.
contacts-quiet-on = Не спрашивать меня
contacts-quiet-off = Снова можно спрашивать
contacts-quiet-toast = Вас больше не спросят
contacts-loud-toast = Вас снова можно спросить

error-person-hidden = Этот человек сейчас не показывает свою страницу.
error-search-old = Это страница прежнего поиска. Начните новый.
error-contact-self = Это вы сами: контакт у вас уже есть.
error-contact-quiet = Этот человек просит не спрашивать контакт.
error-contact-asked = Вы уже попросили контакт. Если человек согласится, ответ придёт сюда.
error-contacts-many = За день можно попросить не больше { $most } контактов. Продолжите завтра.
error-contact-gone = Этой просьбы больше нет.

# Что ждёт: строки меню и «Сегодня»
waits-contact = Просит контакт: { $who }
waits-application = Заявка: { $who }
waits-consent-offered = Решите о новом тексте согласия
waits-role-ends = Роль кончается { $left }: { $who } ({ $role ->
        [leader] ведущий
        [moderator] модератор
        [expert] эксперт
        [owner] владелец
       *[organizer] организатор
    })
