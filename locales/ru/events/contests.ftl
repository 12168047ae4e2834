# Конкурсы
contest-none = <b>{ $title }</b>: условий конкурса пока нет. Их задаёт ведущий до публикации.
contest-rules = Условия конкурса
contest-set-up-change = Изменить условия
contest-set-up = Задать условия
contest-set-up-again = Сроки приёма и итогов
contest-title = <b>Конкурс</b>: { $title }
contest-phase-submitting = Работы принимаем до: { $until }. Пока прислано: { $works }.
contest-results-at = Итоги подведём: { $results }.
contest-results-late = Итоги должны были подвести: { $results }. Протокола пока нет.
contest-rule = <b>Как считаем:</b> места — по среднему баллу. Место получает работа, которую оценили хотя бы { $least } члена жюри. Если к сроку итогов оценки есть не все, ведущий может опубликовать протокол по тем, что есть.
contest-phase-judging = Приём закончен ({ $until }), работ: { $works }. Жюри оценивает, не зная имён.
contest-phase-published = Протокол опубликован. Работ: { $works }, приём закончился: { $until }.
contest-criteria = <b>Критерии</b>, от 0 до { $top } за каждый:
contest-criterion = { $number }. { $name }
contest-criterion-weighed = { $number }. { $name } (вес { $weight })
contest-mine = Ваша работа — № { $number }: «{ $title }».
contest-host = В жюри: { $jurors }. Не хватает оценок: { $missing }. Сами оценки скрыты до протокола, от ведущих тоже.
contest-host-short = Работ, которые пока не оценили хотя бы { $least } члена жюри: { $count }.
contest-host-waits = До срока итогов протокол ждёт всех оценок, после него можно закончить по тем, что есть. Не хватает людей — позовите ещё жюри, не успеваете — перенесите итоги. Отменить конкурс можно на панели ведущего.
contest-host-may-close = Протокол можно опубликовать сейчас.
contest-weigh = Вес критериев
contest-submit = Подать работу
contest-resubmit = Заменить работу
contest-withdraw = Отозвать работу
contest-works = Оценить работы
contest-result = Мои оценки
contest-publish = Опубликовать протокол
contest-publish-ask = Опубликовать протокол? Работ: { $works }, { $missing ->
    [0] все оценки на месте
   *[other] не хватает оценок: { $missing }
}. Авторы увидят свои оценки и отзывы, изменить их будет нельзя.
contest-publish-short = Без места останутся работы, которые оценили меньше двух членов жюри: { $count }.
contest-publish-yes = Да, опубликовать
contest-protocol = <b>Протокол</b>
contest-line = { $place }-е место: № { $number } «{ $title }» — { $total } из { $most }
contest-line-no-place = Без места: № { $number } «{ $title }» — оценок слишком мало
contest-authors = Авторы и баллы
contest-authors-title = <b>Протокол с именами</b>: { $title }

    Его видят только ведущие.
contest-author = { $line }
    { $name }, оценок: { $jurors }
contest-author-gone = имя стёрто
contest-table-file = протокол
contest-table = <b>{ $title }</b>: протокол с именами
contest-sheet = Протокол
contest-column-place = Место
contest-column-no-place = без места
contest-column-number = № работы
contest-column-work = Работа
contest-column-author = Автор
contest-column-region = Регион
contest-column-total = Баллы
contest-column-most = Из
contest-column-jurors = Оценок
contest-works-title = <b>Работы</b>. Осталось оценить: { $left }.
contest-no-works = Работ для оценки нет.
contest-work-open = № { $number } · { $title }
contest-work-judged = ✓ № { $number } · { $title }
contest-work = <b>Работа № { $number }</b>: { $title }
contest-work-link = Ссылка: { $link }
contest-work-file = Открыть файл
contest-work-file-text = Файл работы № { $number }
contest-own-scores = Ваши оценки: { $scores }. Отзыв: «{ $words }»
contest-judge = Оценить
contest-result-title = <b>Работа № { $number } «{ $title }»</b>: { $place }-е место, всего баллов — { $total }
contest-result-no-place = <b>Работа № { $number } «{ $title }»</b>: без места, её оценили меньше { $least } членов жюри
contest-juror = Член жюри { $number }: { $scores }
    «{ $words }»
contest-appeal = Подать апелляцию
contest-appeal-open = Прочитать апелляцию
contest-appeal-reply = Ответить
contest-appeal-title = <b>Апелляция</b>: { $title }, работа № { $number } «{ $work }»
contest-appeal-said = Апелляция: «{ $words }»
contest-appeal-answer = Ответ: «{ $answer }»
contest-appeal-waits = Ответ придёт сюда.
contest-said-submitted = Работа принята, её номер — { $number }
contest-said-withdrawn = Работа удалена
form-contest_new = Новый конкурс
    .submit = Сохранить черновик
form-contest_new-title = <b>Как называется конкурс?</b>

    Например: «Лучший урок физики».
    .label = Название
form-contest_new-until = <b>До какого времени принимаем работы?</b>

    Например: «30 ноября, 23:00».
    .label = Приём до
form-contest_new-results = <b>Когда подведём итоги?</b>

    К этому времени жюри оценит работы. Например: «15 декабря, 18:00».
    .label = Итоги
form-contest_new-others = <b>Позвать тех же?</b>

    Кто вёл и судил в прошлый раз, получит приглашение и ответит сам.
    .label = Ведущие и жюри
contest-criteria-doubt = Это разные критерии ({ $count }) или один? После публикации их уже не изменить.

    { $criteria }
contest-criteria-apart = Разные, их { $count }
contest-criteria-one = Один критерий
form-contest_new-criteria = <b>По каким критериям судить?</b>

    Каждый — с новой строки, не больше семи. После публикации их уже не изменить.
    .label = Критерии
form-contest_new-description = <b>Какие работы ждём и от кого?</b>

    Несколько предложений: тема, объём, что прислать.
    .label = Описание
form-contest_new-subject = К какому предмету ближе? Если ко всем — пропустите.
    .label = Предмет
form-contest_new-zone = По часам какого города показывать сроки?
    .label = Часовой пояс
form-contest_new-audience = Кто может участвовать?
    .label = Кто может участвовать
form-contest = Условия конкурса
    .submit = Сохранить условия
form-contest-until = <b>До какого времени принимаем работы?</b>

    Например: «30 ноября, 23:00».
    .label = Приём до
form-contest-results = <b>Когда подведём итоги?</b>

    К этому времени жюри оценит работы. Например: «15 декабря, 18:00».
    .label = Итоги
form-contest-criteria = <b>По каким критериям судить?</b>

    Каждый — с новой строки, не больше семи. После публикации их уже не изменить.
    .label = Критерии
form-contest_work = Работа на конкурс
    .submit = Отправить работу
form-contest_work-title = Как называется работа? Без имени: жюри не должно знать автора.
    .label = Название
form-contest_work-words = Опишите работу. Не указывайте имя, школу и данные учеников.
    .label = Описание
form-contest_work-link = Ссылка на работу, если есть. Проверьте, что по ней не видно вашего имени.
    .label = Ссылка
form-contest_work-file = <b>Файл или фото, если есть.</b> Без детей в кадре.

    Жюри получит файл с номером вместо названия. Но имя автора внутри файла и в его свойствах останется — уберите его сами.
    .label = Файл
form-contest_judge = Оценка работы
    .submit = Поставить оценки
form-contest_judge-scores = <b>Работа № { $number }</b>: { $title }

    { $criteria }

    Оценка за каждый критерий, по порядку: числа от 0 до { $top } через пробел, например «{ $example }».
    .label = Оценки
form-contest_judge-words = Отзыв автору: что удалось и что улучшить. Вашего имени автор не увидит.
    .label = Отзыв
form-contest_weights = Вес критериев
form-contest_weights-weights = <b>Во сколько раз критерий важнее?</b>

    { $criteria }

    По числу от 1 до { $most } на каждый, по порядку, например «{ $example }». Одинаковые числа — все поровну. Вес виден всем на карточке конкурса и меняется, пока идёт приём работ.
    .label = Вес
form-contest_appeal = Апелляция
    .submit = Подать апелляцию
form-contest_appeal-words = С чем вы не согласны? Апелляция одна, в течение трёх дней.
    .label = Апелляция
form-contest_answer = Ответ на апелляцию
    .submit = Ответить окончательно
form-contest_answer-words = Что ответим? Ответ окончательный.
    .label = Ответ

error-contest-criteria = Критериев — от одного до { $most }, каждый с новой строки и не длиннее { $limit } знаков.
error-contest-weights = Нужно по числу от 1 до { $most } на каждый критерий, всего { $count }.
error-contest-weights-fixed = Приём работ закончен: вес критериев больше не меняется.
error-contest-phase = Сейчас не время оценивать: приём работ ещё идёт или протокол уже опубликован.
error-contest-own = Свою работу оценивать нельзя.
error-contest-incomplete = До срока итогов нужны все оценки. Не хватает: { $missing }; работ, которые оценили меньше двух человек: { $short }. После срока можно закончить по тем, что есть.
error-contest-unjudged = Ни одну работу не оценили хотя бы { $least } члена жюри. Позовите ещё жюри, перенесите срок итогов или отмените конкурс.
error-contest-over = Протокол опубликован, конкурс закончен.
error-contest-not-out = Кто что прислал, станет видно после протокола: до него жюри судит, не зная имён.
error-contest-entrant-judges = Кто прислал на конкурс свою работу, не может судить чужие. Позовите в жюри другого.
error-contest-appeal-late = Апелляцию подают в течение трёх дней после протокола.
error-contest-appealed = Вы уже подали апелляцию, она бывает одна. Ответ придёт сюда, если ещё не пришёл.
error-contest-form = Это не конкурс.
error-contest-criteria-fixed = Критерии опубликованы, менять их нельзя: по ним уже готовят работы.
error-contest-date-fixed = Приём работ можно только продлить: люди готовят их к названному сроку.
error-contest-judged = Жюри уже ставит оценки, приём работ не открыть снова. Срок итогов перенести можно: «приём до» оставьте прежним.
error-contest-none = Сначала задайте условия конкурса: на карточке «Конкурс» → «Задать условия».
error-contest-no-jury = Конкурсу нужно жюри, хотя бы { $least } человека, а пока согласились { $count }. Нажмите «Позвать в жюри»: приглашённые увидят черновик и ответят.
error-contest-results = Итоги подводят хотя бы через час после конца приёма работ и не позже чем через { $days } дней.
error-contest-late = Приём работ закончился.
error-contest-juror-enters = Член жюри не может прислать свою работу.
error-contest-not-juror = Работы оценивает только жюри.
error-contest-entry-gone = Такой работы нет: её отозвали или протокол ещё не опубликован.
