# Общие решения: предложить, обсудить, проголосовать. Пишем коротко: что решаем, до какого дня, что нужно, чтобы прошло.

command-decisions = Решения: предложить и проголосовать
menu-decisions = Решения

decision-kind-proposal = Предложение
decision-kind-norm = Правило сети
decision-kind-alternatives = Выбор из нескольких
decision-kind-people = О человеке
decision-kind-pulse = Опрос
decision-kind-consent = Согласие группы
decision-state-draft = черновик
decision-state-gathering = ищет поддержку
decision-state-discussion = обсуждается
decision-state-frozen = текст готов, скоро голосование
decision-state-voting = идёт голосование
decision-state-counting = голоса считают
decision-state-run_off = второй тур
decision-state-protest = принято, можно опротестовать
decision-state-lot = принято, но рассматривают протест
decision-state-adopted = принято
decision-state-review = пора пересмотреть
decision-state-rejected = не принято
decision-state-no_quorum = не хватило голосов «за»
decision-state-heard = опрос закончен
decision-state-archived = не набрало поддержки
decision-state-orphaned = ищет нового автора
decision-state-withdrawn = снято автором
decision-state-cancelled = отменено
decision-state-until = { $state }, до { $until }
decision-facts = { $numbered ->
    [yes] { $kind } { $number }
   *[no] { $kind }
    }

decisions-title = <b>Решения</b>
decisions-title-vote = Сейчас голосуем. Сверху то, что закончится раньше.
decisions-title-talk = Предложения: поддержите или поспорьте.
decisions-title-done = Что сеть уже решила.
decisions-title-mine = То, что предложили вы.
decisions-charter = Устав: наши правила
decisions-none-vote = Сейчас голосований нет. Они начинаются с предложений — посмотрите, что обсуждают.
decisions-none-talk = Пока никто ничего не предложил. Что нам стоит решить вместе?
decisions-none-done = Решений ещё нет.
decisions-none-mine = Вы ещё ничего не предлагали.
decisions-view-vote = Голосуем
decisions-view-talk = Обсуждаем
decisions-view-done = Решено
decisions-view-mine = Мои
decision-line = <b>{ $title }</b>
    { $facts } · { $state }
decision-line-waits = <b>Ждёт вашего голоса</b>
decision-line-voted = ✓ Вы проголосовали

decision-title = <b>{ $title }</b>
decision-paragraph = <b>{ $number }.</b>
decision-alternative = <b>{ $number }.</b> { $text }
decision-support = { $have ->
        [one] Поддержал { $have } участник
        [few] Поддержали { $have } участника
       *[many] Поддержали { $have } участников
    } — для голосования нужно { $need }.
decision-do-support = Поддержать
decision-supported = ✓ Вы поддержали — снять
decision-put-up = Предложить сети
decision-discard = Удалить черновик
decision-discard-question = Удалить черновик <b>{ $title }</b>? Вернуть его будет нельзя.
decision-discard-yes = Да, удалить
decision-discarded = Черновик удалён.
decision-share = Поделиться
decision-share-text = Решаем вместе: «{ $title }»

error-decision-gone = Такого предложения больше нет. Откройте «Решения» — там всё, что есть сейчас.
error-decision-not-yours = Это предложение ведёт другой человек. Напишите своё мнение в обсуждении.
error-decision-draft = Это ещё черновик: сначала предложите его сети.
error-decision-over = Голосование закончено, голоса больше не принимаются. Итог — на карточке решения.
error-decision-not-open = Голосование ещё не началось. Когда начнётся, бот напишет тем, кто может голосовать.
error-decision-no-voter = Список голосующих составлен в начале, и вас в нём нет. Следующее голосование — ваше.
error-decision-no-support = Поддержку этому предложению уже не собирают. Посмотрите, на каком оно шаге.
error-decision-new-member = Предлагать можно со второго дня в сети. Пока посмотрите, что предлагают коллеги.
error-decision-many = { $most ->
        [one] У вас уже есть { $most } предложение, которое ищет поддержку
        [few] У вас уже есть { $most } предложения, которые ищут поддержку
       *[many] У вас уже есть { $most } предложений, которые ищут поддержку
    }. Дождитесь итога или снимите одно.
error-decision-title-short = Слишком коротко. Напишите так, чтобы было понятно, что решаем: «Проводить семинары по средам».
error-decision-paragraphs = { $most ->
        [one] В тексте может быть не больше { $most } абзаца
       *[many] В тексте может быть не больше { $most } абзацев
    }. Разбейте предложение на два.
error-decision-options = Нужно от { $least } до { $most } разных вариантов, каждый с новой строки.
error-decision-reason = Возражению нужна причина: одно предложение, чтобы её можно было учесть.
error-decision-not-small = Согласия спрашивают в группе до { $most } человек. Здесь подойдёт обычное голосование.
error-decision-not-agreed = Сначала этот человек должен согласиться. Спросите его на карточке черновика, а если уже спросили, дождитесь ответа.
error-decision-support = Поддержали { $have } из { $need }. Поделитесь ссылкой на предложение с коллегами.

data-decisions = Общие решения
    .goes = ваши черновики, поддержка и подписи под протестами; ваши открытые голоса остаются в подсчёте без вас
    .stays = ваши предложения, поправки и протесты — от «Бывшего участника», чтобы решения можно было понять и пересчитать
    .kind = вид
    .title = название
    .number = номер
    .text = текст
    .state = на каком шаге
    .when = когда
    .supported = поддержали
    .reason = причина
    .asked_secret = просили тайного голосования
    .amended = поправка к
    .paragraph = абзац
    .answer = ответ автора
    .amendment_supported = поддержали поправку к
    .voted = голосовали
    .choice = голос
    .could_vote = были в списке голосующих
    .protested = опротестовали
    .protest_signed = подписали протест
    .drawn = жребий выбрал вас
    .said = ваш ответ
    .could_be_drawn = были в списке для жребия
    .to_do = взялись сделать
    .due = до
    .about_you = решают о вас
