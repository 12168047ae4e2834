# Поиск
ideas-find = Найти
ideas-find-again = Искать другое
ideas-found = <b>Идеи</b> по словам «{ $words }»
ideas-found-none = Ничего не нашлось. Попробуйте другие слова или предложите свою идею.
search-ideas = <b>Идеи</b> · { $count ->
        [1000] 1000 и больше
       *[other] { $count }
    }
search-more-ideas = Ещё идеи: { $count }
form-find_ideas = Поиск идей
form-find_ideas-words = <b>Что ищем?</b>

    Напишите слова из названия или описания. Например: «условие задачи», «проект по литературе».
    .label = Слова
