# Реестр решений как таблица.

decisions-register = Скачать реестр
register-file = { $count ->
        [0] В реестре пока ничего нет: в сеть ещё ничего не предлагали.
        [one] Реестр решений: { $count } предложение, с итогами и тем, что дальше.
        [few] Реестр решений: { $count } предложения, с итогами и тем, что дальше.
       *[many] Реестр решений: { $count } предложений, с итогами и тем, что дальше.
    }
register-file-name = Реестр решений.xlsx
register-sheet = Решения
register-heading = Реестр решений сети «{ $network }», { $date }
register-column-number = Номер
register-column-title = Что решали
register-column-kind = Вид
register-column-state = На каком шаге
register-column-outcome = Итог и как посчитан
register-column-next = Что дальше
register-column-owner = Кто делает
register-column-due = До
register-column-review = Вернёмся
register-column-clause = Пункт устава
register-column-secret = Голосование
register-column-put-up = Предложено
register-column-opened = Голосование началось
register-column-closed = Голосование закончилось
register-open = открытое
register-secret = тайное
