# Цели согласия
purposes-title = <b>На что вы согласны</b>

    Каждый переключатель сам по себе, и без них всё остальное работает.
purpose = { $name }: <b>{ $state }</b>
purpose-means = <b>{ $name }.</b> { $why }
purpose-needed = Участие и события: <b>нужно</b>
purpose-is-on = включено
purpose-is-off = выключено
purpose-membership = Участие и события
purpose-membership-why = Имя, регион и записи на события: без этого членства нет. Отозвать — значит выйти и стереть данные: /privacy.
purpose-directory = Страница в списке людей
purpose-directory-why = Участники сети найдут вас по имени, региону и открытым полям. Контакт открываете только вы сами.
purpose-directory-on = Показать меня в списке людей
purpose-directory-off = Убрать меня из списка людей
purpose-certificates = Имя на странице сертификата
purpose-certificates-why = Кто откроет ссылку на ваш сертификат, увидит на ней имя, а не только номер.
purpose-certificates-on = Разрешить имя на сертификате
purpose-certificates-off = Убрать имя с сертификатов
purpose-outside = Имя под тем, что я открыл(а) всем
purpose-outside-why = Гость, открывший ссылку на вашу идею, увидит имя автора. Без этого там стоит «участник сети».
purpose-outside-on = Подписывать моим именем для всех
purpose-outside-off = Не показывать моё имя гостям
purpose-going = Куда я записан(а)
purpose-going-why = Коллеги из сети увидят на карточке события ваше имя среди тех, кто идёт. Гости не увидят его никогда; на время отпуска оно исчезает само.
purpose-going-on = Показывать коллегам, куда я записан(а)
purpose-going-off = Не показывать, куда я записан(а)
purpose-photo = Фото и записи событий
purpose-photo-why = На фотографиях и видео с событий, которые публикует сеть, можете быть и вы.
purpose-photo-on = Разрешить фото и записи
purpose-photo-off = Запретить фото и записи
purpose-digests = Новости сети в дайджесте
purpose-digests-why = По пятницам бот добавляет в дайджест, что было в сети за неделю. То, что вы сами просили собирать, приходит и без этого: /settings → «Уведомления».
purpose-digests-on = Получать новости сети
purpose-digests-off = Не получать новости сети
purpose-switched-on = Включено
purpose-switched-off = Выключено
purpose-button-unseen = (кнопка старого сообщения)
