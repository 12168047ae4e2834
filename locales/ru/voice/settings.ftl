settings-title = <b>Настройки</b>
settings-now = Язык: <b>{ $language }</b>
    Часовой пояс: <b>{ $zone }</b>
settings-notices = Уведомления и тихие часы
settings-language = Язык · Language
settings-zone = Часовой пояс
language-name = Русский
language-question = На каком языке говорить?
language-set = Язык изменён
zone-set = Часовой пояс изменён
form-zone = Часовой пояс
form-zone-zone = <b>Какой у вас часовой пояс?</b>

    Выберите подходящий или напишите свой город.
    .label = Часовой пояс
