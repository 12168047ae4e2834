# Подборки: материалы, которые участник собрал вместе и по порядку

collection-collect = В подборку
collections-mine = Мои подборки
collections-shared = Подборки коллег
collections-mine-title = <b>Мои подборки</b>
collections-mine-none = Соберите материалы к теме, месяцу или экзамену — по порядку и одной ссылкой. Начните новую или нажмите «В подборку» на карточке материала.
collections-title = <b>Подборки коллег</b>

    Материалы, собранные вместе: к теме, к экзамену, к началу года.
collections-none = Пока никто не поделился подборкой. Соберите свою: «В подборку» есть на карточке каждого материала.
collections-find = Найти подборку
collections-found = <b>Подборки</b> по словам «{ $words }»
collections-found-none = Таких подборок нет. Попробуйте другие слова или соберите свою.
collection-new = + Новая подборка
collection-button = { $title } · { $count }
collection-line = <b>{ $title }</b> · { $count ->
        [one] { $count } материал
        [few] { $count } материала
       *[many] { $count } материалов
    }
collection-line-mine = <b>{ $title }</b> · { $count ->
        [one] { $count } материал
        [few] { $count } материала
       *[many] { $count } материалов
    } · { $state }
collection-about = { $words }
collection-state-private = видите только вы
collection-state-shared = видит вся сеть
collection-state-hidden = скрыта модератором

# Одна
collection-title = <b>{ $title }</b>
collection-owner = Подборку собрал участник сети: { $name }
collection-item = { $number }. { $line }
collection-is-private = <i>Сейчас: видите только вы.</i>
collection-is-shared = <i>Сейчас: видит вся сеть.</i>
collection-is-hidden = <b>Сейчас: скрыта модератором.</b> Автор может поправить её и показать снова.
collection-is-waiting = <i>Сейчас: на проверке у модератора. Пока её видите только вы и он.</i>
collection-gone = { $count ->
        [one] { $count } материал из подборки сейчас убран из сети.
        [few] { $count } материала из подборки сейчас убраны из сети.
       *[many] { $count } материалов из подборки сейчас убраны из сети.
    }
collection-empty = Здесь пока пусто. Откройте любой материал и нажмите «В подборку».
collection-empty-others = Сейчас здесь ничего нет: материалы убрали из сети. Посмотрите другие подборки.
collection-share = Поделиться
collection-share-words = Подборка материалов для учителя: «{ $title }».
collection-made = Подборка готова. Пока её видите только вы.
collection-made-with = Подборка «{ $title }» готова, и этот материал уже в ней. Она в «Моих материалах», видите её только вы.
collection-changed = Изменено.
collection-said-shared = Теперь подборку видит вся сеть: по ссылке, в поиске и в «Подборках коллег».
collection-sent = Отправлено модератору: первую подборку новичка смотрит он. О решении напишем.
collection-kept = Теперь подборку видите только вы. Ссылка на неё никому больше не откроется.
collection-deleted = Подборка «{ $title }» удалена. Материалы остались в сети.
collection-do-share = Показать сети
collection-do-share-again = Исправлено, покажите модератору
collection-do-panel = Изменить
collection-do-keep = Оставить только себе
collection-do-drop = Удалить подборку
collection-do-dropyes = Удалить
collection-delete-question = Удалить подборку «{ $title }»? Сами материалы останутся в сети, а порядок и ссылка пропадут.

# Порядок
collection-arrange = Порядок и состав
collection-arrange-title = <b>Порядок</b> в подборке «{ $title }»
collection-arrange-how = Нажмите на материал, чтобы передвинуть его или убрать.
collection-arrange-row = { $number }. { $title }
collection-arrange-chosen = ▸ { $number }. { $title }
collection-move-up = ↑ Выше
collection-move-down = ↓ Ниже
collection-move-out = ✕ Убрать
collection-move-back = Вернуть
collection-move-end = Дальше двигать некуда
collection-taken-out = Убрано из подборки. Сам материал остался в сети.
collection-put-back = Материал снова на своём месте.

# Положить
collection-choose = В какую подборку положить «{ $title }»?
collection-choose-marked = Отмеченные уже с ним: нажмите, чтобы убрать.
collection-has = ✓ { $title }
collection-hasnt = { $title }
collection-put = Теперь это есть в подборке «{ $title }».
collection-put-out = Убрано из подборки «{ $title }».

form-collection = Новая подборка
form-collection-title = <b>Как назвать подборку?</b>

    Одна строка. Например: «Дроби без слёз: 5 класс» или «К последнему звонку».
    .label = Название
form-collection-about = <b>Для чего она?</b>

    Одно предложение для коллег. Можно пропустить.
    .label = Для чего
form-collection_change = Изменить подборку
form-collection_change-title = <b>Новое название подборки</b>
    .label = Название
form-collection_change-about = <b>Для чего она?</b>

    Одно предложение для коллег.
    .label = Для чего

form-find_collections = Поиск подборок
form-find_collections-words = <b>Какую подборку ищем?</b>

    Напишите слова из её названия. Например: «дроби» или «огэ по физике».
    .label = Слова
search-collections = <b>Подборки</b> · { $count ->
        [1000] 1000 и больше
       *[other] { $count }
    }
search-more-collections = Ещё подборки: { $count }
moderation-of-collection = подборка

error-collection-gone = Такой подборки нет: её удалили или больше не показывают. Посмотрите другие: /materials → «Подборки коллег».
error-collection-members = Подборки видят участники сети. Вступить можно за две минуты: /start
error-collection-not-yours = Менять подборку может тот, кто её собрал. Соберите свою: «В подборку» на карточке материала.
error-collection-title-short = Слишком коротко: по такому названию не понять, что внутри. Добавьте слово.
error-collection-empty = Показывать пока нечего. Откройте материал, нажмите «В подборку» и возвращайтесь.
error-collection-awaited = Это уже смотрит модератор. Когда решит, можно будет продолжить; если что-то не так, мы напишем.
error-collection-full = В подборке уже { $most } материалов, больше не поместится. Начните вторую.
error-collections-most = У вас уже { $most } подборок. Удалите ненужную в «Мои материалы» → «Мои подборки».
error-collection-not-in = Этого материала в подборке уже нет. Откройте её ещё раз.

data-collections = Мои подборки
    .stays = подборки, которыми вы поделились, без вашего имени: «Бывший участник №…»; или исчезнут, если вы так выберете
    .goes = подборки, которые видели только вы
    .title = Название
    .about = Для чего
    .state = Состояние
    .items = Материалы
    .when = Когда
    .changed_at = Изменена
    .since = В этом состоянии с
