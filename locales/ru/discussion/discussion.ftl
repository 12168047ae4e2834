# Обсуждения под карточками и переписка двух сторон.

talk-button = Обсуждение · { $count }
talk-button-new = Обсуждение · { $count } (новых: { $unread })
talk-button-empty = Обсудить
talk-title = <b>Обсуждение: { $title }</b>
talk-empty = Здесь пока тихо. Напишите первым: вопрос, опыт, замечание. Увидят участники сети, автору или ведущему придёт уведомление.
talk-empty-closed = Здесь пока тихо.
talk-numbers = <i>Номер открывает реплику: там ответить, поправить свою, пожаловаться.</i>
talk-write = Написать
talk-said-sent = Написано. Поправить можно 15 минут: нажмите на номер.

remark-head = <b>{ $number }. { $who }</b> · <i>{ $when }{ $edited ->
    [yes] {" "}(изменено)
   *[no] {""}
}</i>
remark-head-marked = <b>{ $number }. { $who }</b>, { $marks } · <i>{ $when }{ $edited ->
    [yes] {" "}(изменено)
   *[no] {""}
}</i>
remark-mark-author = автор
remark-mark-leader = ведёт
remark-mark-speaker = выступает
remark-guest = Гость
remark-quote = <blockquote>{ $who }: { $words }</blockquote>
remark-quote-files = файл
remark-deleted = <i>Удалено автором</i>
remark-deleted-plain = удалено автором
remark-hidden = <i>Скрыто модератором</i>
remark-hidden-plain = скрыто модератором
remark-files = { $count ->
    [one] 📎 { $count } файл
    [few] 📎 { $count } файла
   *[many] 📎 { $count } файлов
}
remark-file = 📎 { $number }
remark-file-one = 📎 Открыть файл
remark-file-from = { $who }: { $name }
remark-answer = Ответить
remark-edit = Исправить
remark-delete = Удалить
remark-delete-sure = Удалить «{ $words }»? Слова исчезнут у всех. Если вам уже ответили, на их месте останется «удалено».
remark-delete-yes = Да, удалить
remark-said-deleted = Удалено
remark-said-edited = Исправлено.
remark-share = Поделиться ссылкой
remark-share-text = Реплика в обсуждении «{ $title }»
remark-state-shown = видно
remark-state-deleted = удалено
remark-state-hidden = скрыто модератором
moderation-of-remark = реплика

form-remark = Реплика
form-remark-said = <b>Что напишете?</b>

    До 4000 знаков; можно прислать фото или файл, в том числе несколько сразу. Уйдёт сразу, одним сообщением.
    .label = Реплика
form-remark_edit = Исправление
form-remark_edit-words = <b>Как правильно?</b>
    .label = Слова

# -- переписка ---------------------------------------------------------------------------------------
ask-event = Спросить ведущего
ask-network = Написать организаторам
form-ask = Вопрос
form-ask-said = <b>О чём спросите?</b>

    Прочтут только те, кому вы пишете; ответ придёт сюда. Имя пользователя в Telegram для этого не нужно. Можно прислать фото или файл. Переписка удалится через 90 дней после последних слов.
    .label = Вопрос

thread-title = <b>Переписка: { $about }</b>
thread-about-network = организаторы сети
thread-asker = Спрашивает: { $who }
thread-how = <i>Читают только две стороны. Слова удалятся через 90 дней после последних.</i>
thread-stopped = Переписка остановлена: писать в неё больше нельзя.
thread-stopped-own = Вы остановили эту переписку: писать в неё больше нельзя.
thread-stop = Остановить переписку
thread-stop-sure = Остановить переписку? Писать в неё больше не сможет никто. Продолжить сможете только вы.
thread-stop-yes = Да, остановить
thread-on = Продолжить переписку
thread-said-stopped = Переписка остановлена
thread-said-on = Переписка снова открыта
thread-said-sent = Отправлено. Ответ придёт сюда.
thread-state-open = идёт
thread-state-stopped = остановлена

threads-door = Переписка
threads-title = <b>Переписка</b>
threads-empty = Здесь будут ваши вопросы ведущим и организаторам и ответы на них. Спросить можно на карточке события, идеи или прямо здесь.
threads-row-asked = { $who }: { $what }
threads-row-new = ● { $what }

waits-answer = Вам ответили: { $title }
waits-question = Ждут вашего ответа: { $title }

# -- уведомления -------------------------------------------------------------------------------------
notice-remarks = { $count ->
    [one] <b>Новое в обсуждении: { $title }</b>
    [few] <b>{ $count } новые реплики: { $title }</b>
   *[many] <b>{ $count } новых реплик: { $title }</b>
}
notice-remark = <b>{ $who }:</b> { $words }
notice-remarks-rest = …и ещё { $count }
notice-remarks-line = { $count ->
    [one] Новое в обсуждении: { $title }
    [few] { $count } новые реплики: { $title }
   *[many] { $count } новых реплик: { $title }
}
notice-remarks-open = Открыть обсуждение
notice-remark-answer = <b>{ $who } отвечает вам в обсуждении: «{ $title }»</b>
notice-remark-answer-line = { $who } отвечает вам в обсуждении: «{ $title }»
notice-thread-question = <b>{ $who } пишет вам: { $what }</b>
notice-thread-question-line = { $who } пишет вам: { $what }
notice-thread-answer = <b>{ $who } отвечает вам: { $what }</b>
notice-thread-answer-line = { $who } отвечает вам: { $what }
notice-thread-open = Открыть переписку

# -- отказы ------------------------------------------------------------------------------------------
error-remark-wanted = Здесь нужны слова, фото или файл.
error-remark-gone = Этой реплики больше нет.
error-remark-hidden = Эту реплику скрыл модератор. Её автор знает почему и может с этим не согласиться.
error-remark-late = Исправить можно было 15 минут. Теперь можно удалить и написать заново.
error-remark-not-own = Это не ваша реплика.
error-remarks-often = Больше { $most } реплик в час написать нельзя. Соберите мысли в одну и пришлите чуть позже.
error-thread-gone = Этой переписки больше нет, или она не ваша.
error-thread-stopped = Эта переписка остановлена: писать в неё больше нельзя. Если нужна помощь, напишите организаторам: /help
error-thread-unanswered = Вы уже написали { $most } раз подряд. Подождите ответа: он придёт сюда.
error-threads-many = Больше { $most } новых вопросов в день начать нельзя. Продолжите завтра или напишите в начатую переписку.
error-ask-yourself = Отвечаете здесь вы сами.
error-ask-nobody = Ответить здесь сейчас некому. Напишите организаторам: /help
