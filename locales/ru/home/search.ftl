search-title = Поиск по словам «<b>{ $words }</b>» — по всей сети.
search-nothing = Ничего не нашлось. Попробуйте другие слова: хватит начала, опечатки не страшны.
search-events = <b>События</b> · { $count ->
        [1000] 1000 и больше
       *[other] { $count }
    }
search-people = <b>Люди</b> · { $count ->
        [1000] 1000 и больше
       *[other] { $count }
    }
search-more-events = Ещё события: { $count }
search-more-people = Ещё люди: { $count }
search-title-guest = Поиск по словам «<b>{ $words }</b>» среди того, что открыто всем.
search-join = Вступить в сеть
search-corrected = По «{ $typed }» ничего нет, нашлось по «<b>{ $taken }</b>».
search-ignored = Этих слов нигде нет: «{ $words }».
search-any = Всех слов вместе нет нигде. Вот где есть хотя бы одно.
search-question = Похоже, это вопрос, а не поиск: всех этих слов вместе нет нигде. Расскажите о затруднении коллегам — у кого-то, наверное, было так же. Или напишите организаторам.
search-question-ask = Спросить коллег
search-question-found = Что нашлось: { $count }
search-level-unknown = Вы не указали, кого учите: показываю то, что подходит всем. Скажите один раз — и «мой уровень» заработает.
search-tell-level = Указать, кого учу
