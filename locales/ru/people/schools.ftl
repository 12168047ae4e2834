# Школы: карточка, шаг «сначала скажите школу», порядок в списке школ
school-of-region = { $school } · { $region }
school-add = Такой нет — добавить «{ $words }»
school-alike = Похоже, такая школа уже есть. Вы работаете в одной из этих или добавить новую — «{ $school }»?
school-alike-none = Другая школа — добавить
school-title = <b>{ $school }</b>
school-place = Населённый пункт: { $town }
    Регион: { $region }
school-town-unknown = не указан
school-region-unknown = не указан
school-nobody = Никто пока не показывает, что работает здесь.
school-is-mine = Это ваша школа.
school-once = Сюда же: «{ $school }» (№ { $number })
school-open = Страница школы
school-people = Кто здесь работает: { $count }
school-mine = Я здесь работаю
school-mine-toast = Записано
school-share = Поделиться
school-share-text = { $school }

form-school_first = Школа
form-school_first-school = <b>Сначала скажите, где вы работаете</b>

    Здесь есть правило о школах. Напишите, как привычно: «школа 5», «гимназия № 12 Казань».
    .label = Школа
form-school_first-school_town = <b>В каком городе или посёлке эта школа?</b>

    Напишите название, хватит первых букв.
    .label = Город школы

schools-title = <b>Школы</b>
schools-none = Пока никто не назвал своей школы.
schools-count = Школ: { $count }. Сначала новые; цифра — сколько человек показывают, что работают там.
schools-pairs = Похожи друг на друга: { $count ->
        [one] { $count } пара
        [few] { $count } пары
       *[many] { $count } пар
    }.
schools-to-pairs = Разобрать похожие: { $count }
schools-pairs-title = <b>Похожие школы</b>
schools-no-pairs = Похожих школ больше нет.
schools-find = Найти школу
school-correct = Исправить
school-correct-side = Исправить { $number }-ю
school-merge-with = Объединить с другой
school-split = Разъединить: { $school }
school-side = <b>{ $number }.</b> { $school }
school-side-people = Показывают, что работают: { $count } · добавлена: { $date }
school-likeness-same = По всему одна и та же школа.
school-likeness-likely = Похоже на одну школу, но сказано не всё.
school-likeness-unknown = По этим словам не понять, одна это школа или две.
school-likeness-different = По этим словам это разные школы.
school-merge-means = Если это одна школа, выберите, какая запись останется: люди и ссылки второй перейдут к ней. Объединение можно отменить.
school-stays = Одна: оставить { $number }-ю · { $school }
school-apart = Это разные школы
school-merged-toast = Теперь это одна школа
school-split-toast = Снова две школы
school-apart-toast = Больше не предложим

form-schools_find = Поиск школы
form-schools_find-school = <b>Какую школу ищем?</b>

    Номер, имя или город: «школа 5», «лицей Пушкина».
    .label = Школа
form-school_with = Объединение школ
form-school_with-school = <b>С какой школой объединить?</b>

    Напишите, как её называют. Обе записи покажем рядом.
    .label = Школа
form-school_correct = Исправление школы
form-school_correct-name = <b>Как называется школа?</b>

    Коротко, как на вывеске: «Гимназия № 12». Город спросим отдельно.
    .label = Название
form-school_correct-town = <b>В каком городе или посёлке?</b>

    Напишите название, хватит первых букв.
    .label = Город

error-school-gone = Такой школы в списке нет. Найдите её по номеру или названию.
error-school-merged = Это уже одна школа. Откройте список школ: там всё как сейчас.
error-school-apart = Эти школы уже разъединены. Откройте список школ: там всё как сейчас.
