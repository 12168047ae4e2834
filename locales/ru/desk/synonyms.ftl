# Слова, которые для поиска значат одно
organizer-synonyms = Слова поиска
synonyms-title = <b>Слова, которые значат одно</b>
synonyms-means = По любому из них поиск найдёт и остальные. Действует сразу и для всех.
synonyms-none = Школьные слова поиск знает и так: «урок» и «занятие», «домашка» и «дз». Добавьте те, что приняты у вас, например «пед, педсовет».
synonyms-add = + Добавить слова
synonyms-set = <b>{ $said }</b>
synonyms-change = Изменить
synonyms-remove = Убрать
synonyms-remove-ask = Убрать «{ $said }»? Поиск снова будет понимать их как разные слова.
synonyms-remove-yes = Убрать
synonyms-added = Добавлено: поиск уже понимает их как одно.
synonyms-changed = Изменено.
synonyms-removed = Слова убраны
form-synonyms_add = Слова поиска
form-synonyms_add-words = Какие слова значат одно?

    Через запятую, каждое — одним словом. Например: <code>пед, педсовет</code>
    .label = Слова
form-synonyms_change = Слова поиска
form-synonyms_change-words = Какие слова значат одно?

    Через запятую, каждое — одним словом.
    .label = Слова
error-synonyms-phrase = «{ $said }» — не одно слово. Напишите через запятую отдельные слова: «пед, педсовет».
error-synonyms-few = Нужно хотя бы два слова через запятую: «пед, педсовет».
error-synonyms-many = Слишком много: в одном ряду не больше { $most } слов. Оставьте главные.
error-synonyms-forms = Среди слов есть одно и то же в разных формах: формы поиск знает сам. Оставьте по одной.
error-synonyms-taken = «{ $said }» уже стоит в ряду «{ $other }». Допишите слова туда.
error-synonyms-full = Рядов уже { $most }, больше не поместится. Уберите те, что не нужны.
error-synonyms-gone = Этих слов уже нет: их убрал другой организатор.
