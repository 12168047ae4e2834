search-title = Поискал по словам «<b>{ $words }</b>» среди мероприятий и людей.
search-nothing = Ничего не нашлось. Попробуйте другие слова: хватит начала, опечатки не страшны.
search-events = <b>Мероприятия</b>: { $count }
search-people = <b>Люди</b>: { $count }
search-more-events = Ещё мероприятия: { $count }
search-more-people = Ещё люди: { $count }
