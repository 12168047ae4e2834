# Экспертиза: рецензии, их авторы и рецензенты
menu-reviews = Мои рецензии
review-role-reviewer = рецензент
review-mine-title = <b>Мои рецензии</b>
review-mine-none = Пока вас ни о чём не просили. Рецензируют эксперты сети: роль даёт организатор. Укажите на своей странице предметы, классы и школу — по ним и зовут.
review-credit-shown = Рецензий с итогом: { $count }. Это число видно на вашей странице.
review-credit-hidden = Рецензий с итогом: { $count }. Видите это только вы.
review-credit-show = Показать на моей странице
review-credit-hide = Не показывать на моей странице
credit-reviews = Рецензий для сети: { $count }
review-line-waits = Ждёт: { $title }
review-line-done = ✓ { $title }
review-title-gone = работа удалена

review-task = <b>Рецензия</b>: { $title } (версия { $version })
review-task-links = Ссылки:
review-asked-until = Вас просят о рецензии. Ответьте до: { $until }. На саму рецензию — 10 дней.
review-write-until = Рецензию ждём до: { $until }.
review-waits-for-others = Ваша рецензия принята. Пока второй рецензент не закончил, её можно поправить.
review-promise = Авторов мы не называем вам, а вас — авторам. Большего не обещаем: по самой работе или по стилю можно и догадаться.
review-agree = Возьмусь
review-refuse = Не могу
review-refused = Спасибо, что ответили: попросим другого коллегу. Объяснять ничего не нужно.
review-said-agreed = Спасибо! На рецензию — 10 дней
review-judge = Написать рецензию
review-judge-again = Поправить рецензию
review-file = Файл { $number }
review-file-text = Файл работы, без имени автора.
review-own = <b>Ваша рецензия</b>
review-other = <b>Другой рецензент</b>
review-number = <b>Рецензия { $number } из { $of }</b>
review-points = { $criterion }: { $score } из { $top }
review-total = Всего: { $total } из { $most }
review-answer = <b>Ответ автора:</b>

review-rubric = Что значат баллы
review-rubric-title = <b>Как оцениваем</b>
review-criterion = <b>{ $name }</b>
review-anchor = { $score } — { $words }
review-rule = «Рекомендовано сетью» — если в среднем не меньше { $least } из { $most } и по каждому критерию среднее не меньше { $criterion }. Если двое разошлись больше чем на { $gap }, зовём третьего и берём среднюю по величине оценку.
rubric-work-aim = Цель и результат
    .anchor0 = цель не названа
    .anchor1 = цель есть, результата нет
    .anchor2 = цель достигнута отчасти
    .anchor3 = цель достигнута
    .anchor4 = достигнута, и это показано
rubric-work-content = Содержание
    .anchor0 = грубые ошибки
    .anchor1 = много неточностей
    .anchor2 = в основном верно
    .anchor3 = верно и полно
    .anchor4 = верно, полно и точно для этих детей
rubric-work-use = Можно взять себе
    .anchor0 = повторить нельзя
    .anchor1 = может только автор
    .anchor2 = многое придётся додумать
    .anchor3 = можно с небольшой правкой
    .anchor4 = можно взять и провести завтра
rubric-work-proof = Проверено на деле
    .anchor0 = не проверяли
    .anchor1 = есть только впечатления
    .anchor2 = проверено один раз
    .anchor3 = проверено несколько раз
    .anchor4 = в разных классах или школах
rubric-work-care = Оформление и бережность
    .anchor0 = данные детей или чужое без ссылки
    .anchor1 = источники не названы
    .anchor2 = оформлено неровно
    .anchor3 = аккуратно, источники названы
    .anchor4 = образцово

form-judge_work = Рецензия
    .submit = Отправить рецензию
form-judge_work-aim = <b>Цель и результат</b>

    Названа ли цель и видно ли, что вышло?
    .label = Цель и результат
form-judge_work-content = <b>Содержание</b>

    Всё ли верно и подходит ли детям?
    .label = Содержание
form-judge_work-use = <b>Можно взять себе</b>

    Смог бы коллега из другой школы это повторить?
    .label = Можно взять себе
form-judge_work-proof = <b>Проверено на деле</b>

    Откуда видно, что это работает?
    .label = Проверено на деле
form-judge_work-care = <b>Оформление и бережность</b>

    Понятно ли, названы ли источники, нет ли личных данных и фото детей?
    .label = Оформление и бережность
form-judge_work-advice = <b>Один совет автору</b>

    Что сделать, чтобы стало лучше? Автор прочтёт его без вашего имени и, если захочет, покажет всей сети.
    .label = Совет
form-review_answer = Ответ на рецензии
    .submit = Ответить
form-review_answer-words = <b>Ваш ответ рецензентам</b>

    Ответить можно один раз. Итог от ответа не изменится.
    .label = Ответ

review-card = <b>Экспертиза</b>: { $title } (версия { $version })
review-state-open = Идёт экспертиза.
review-state-third = Рецензенты сильно разошлись: зовём третьего.
review-state-recommended = <b>Рекомендовано сетью.</b>
review-state-advised = Есть над чем поработать: прочтите советы рецензентов. Новую версию можно отправить снова.
review-state-without = Без экспертизы: за 30 дней рецензентов не хватило.
review-state-withdrawn = Экспертизу отозвали.
review-progress = Нужно рецензентов: { $needed }. Согласились: { $agreed }, закончили: { $done }, ещё думают: { $asked }.
review-few = Рецензентов не хватает: { $missing }. Нужны эксперты по этому предмету из других школ. Бот ищет каждый день; ещё { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    }, и работа останется «без экспертизы».
review-hidden = Кто рецензирует, авторам не говорим, а рецензентам не называем авторов.
review-answer-once = Вы можете один раз ответить рецензентам.
review-answer-button = Ответить рецензентам
review-withdraw = Отозвать с экспертизы
review-withdraw-ask = Отозвать «{ $title }» с экспертизы? Тем, кто уже читает, скажем, что продолжать не нужно.
review-withdraw-yes = Да, отозвать
review-to-experts = Кто у нас эксперт
review-open = Рецензии
review-open-live = Как идёт экспертиза
review-standing-under-way = Идёт экспертиза.
review-standing-few = Идёт экспертиза, рецензентов пока не хватает.
review-standing-recommended = ✓ Рекомендовано сетью.
review-standing-advised = Экспертиза пройдена, есть советы.
review-standing-without = Без экспертизы.

waits-review-asked = Рецензия, ответ { $left }: { $title }
waits-review-write = Рецензия, срок { $left }: { $title }
waits-review-late = Рецензия запаздывает: { $title }
waits-review-few = Не хватает рецензентов ({ $left }): { $title }

notice-review-open = Открыть
notice-review-list = Мои рецензии
notice-review-asked = <b>Просим о рецензии</b>: «{ $title }». Ответьте до: { $until }. Если возьмётесь, на рецензию — 10 дней. Авторов не называем, вас авторам — тоже.
notice-review-remind-answer = Возьмётесь за рецензию «{ $title }»? Ждём ответа до: { $until }, потом попросим другого.
notice-review-remind = Рецензию на «{ $title }» ждём до: { $until }.
notice-review-remind-late = Срок рецензии на «{ $title }» вышел. Ещё три дня ждём, потом попросим другого.
notice-review-passed = Рецензию на «{ $title }» от вас больше не ждут. Ничего делать не нужно.
notice-review-school = Вас хотят позвать рецензентом, но на вашей странице нет школы. Рецензент не должен быть из школы автора, поэтому сначала укажите её.
notice-review-school-tell = Указать школу
notice-review-over-recommended = «{ $title }» — <b>рекомендовано сетью</b>. Рецензии можно прочесть и один раз на них ответить.
notice-review-over-advised = Экспертиза «{ $title }» закончена. Рецензенты советуют, что улучшить: прочтите и, если хотите, один раз ответьте.
notice-review-over-without = «{ $title }» пока без экспертизы: за 30 дней рецензентов не хватило. Её можно попросить снова.
notice-review-thanks = Спасибо за рецензию на «{ $title }»! Итог: { $outcome } Теперь видно, что написали другие.
notice-review-answered = Автор ответил на рецензии: «{ $title }».

data-reviews = Рецензии
    .goes = слова ваших рецензий и ответов, ваше имя
    .stays = баллы без вашего имени: на них держатся итоги чужих работ
    .reviewed = Ваша рецензия на
    .scores = Баллы
    .words = Слова
    .when = Когда
    .asked_for = Вы просили об экспертизе
    .version = Версия
    .subjects = Предметы
    .grades = Классы
    .state = Как стоит
    .since = С
    .few_since = Рецензентов не хватает с
    .answer = Ваш ответ
    .answered_at = Ответили
    .said_of = Рецензия на вашу работу
    .shown_since = Число рецензий на вашей странице с

error-review-gone = Этой рецензии больше нет или она не ваша. Что ждёт вас — в «Мои рецензии».
error-review-passed = Эту рецензию уже передали другому. Ваши — в «Мои рецензии».
error-review-over = Экспертиза закончена или ваша рецензия уже учтена: изменить её нельзя.
error-review-not-yet = Ещё рано: экспертиза не закончена. Бот напишет, когда будет итог.
error-review-not-yours = Это может только автор работы.
error-review-answered = Вы уже ответили: ответ один. Новую версию можно отправить на экспертизу снова.
error-review-asked = Эта версия уже прошла или проходит экспертизу. Отправьте новую версию.
error-review-schools = Школу не указали: { $count }. Рецензент должен быть из другой школы, поэтому авторам и команде нужно сначала указать свою на странице.
error-review-unfit = Вы в команде этой работы, рецензировать её нельзя. Нажмите «Не могу».
error-review-same-school = Рецензент должен быть не из школы авторов и не из школы второго рецензента. Проверьте школу на своей странице или нажмите «Не могу».
error-review-agree-first = Сначала нажмите «Возьмусь».
error-review-advice = Нужен совет: хотя бы { $least } знаков о том, что улучшить.
error-scores = Нужно ровно { $count } { $count ->
        [one] число
        [few] числа
       *[many] чисел
    } от 0 до { $top }, через пробел.
