search-title = Поиск по словам «<b>{ $words }</b>» — среди событий и людей.
search-nothing = Ничего не нашлось. Попробуйте другие слова: хватит начала, опечатки не страшны.
search-events = <b>События</b>: { $count }
search-people = <b>Люди</b>: { $count }
search-more-events = Ещё события: { $count }
search-more-people = Ещё люди: { $count }
