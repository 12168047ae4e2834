# Предложить изменить устав.

form-clause_words = Изменить пункт устава
form-clause_words-text = <b>Каким должен стать этот пункт?</b>
    Напишите его целиком, как он будет стоять в уставе.
    .label = Новый текст
form-clause_words-review = <b>Когда пересмотреть этот пункт?</b>
    Если в этот день и ещё 60 дней его не оставят голосованием, он утратит силу. Можно пропустить: тогда пункт действует, пока его не изменят.
    .label = Пересмотреть
form-clause_words-why = <b>Почему так лучше?</b>
    Одно-два предложения: их прочитают все, кто голосует.
    .label = Почему
form-clause_value = Изменить настройку сети
form-clause_value-value = <b>Какое значение поставить?</b>
    .label = Новое значение
form-clause_value-why = <b>Почему так лучше?</b>
    .label = Почему
form-clause_choice = Изменить настройку сети
form-clause_choice-value = <b>Что выбрать?</b>
    .label = Новое значение
form-clause_choice-why = <b>Почему так лучше?</b>
    .label = Почему
form-clause_new = Новый пункт устава
form-clause_new-text = <b>О чём договоримся?</b>
    Напишите пункт целиком, как он будет стоять в уставе.
    .label = Текст
form-clause_new-review = <b>Когда пересмотреть этот пункт?</b>
    Если в этот день и ещё 60 дней его не оставят голосованием, он утратит силу. Можно пропустить: тогда пункт действует, пока его не изменят.
    .label = Пересмотреть
form-clause_new-why = <b>Зачем это сети?</b>
    .label = Зачем
form-clause_keep = Оставить пункт устава
form-clause_keep-review = <b>Когда пересмотреть этот пункт?</b>
    Если в этот день и ещё 60 дней его не оставят голосованием, он утратит силу. Можно пропустить: тогда пункт действует, пока его не изменят.
    .label = Пересмотреть
form-clause_keep-why = <b>Почему его стоит оставить?</b>
    .label = Почему
form-clause_end = Отменить пункт устава
form-clause_end-why = <b>Почему этот пункт больше не нужен?</b>
    .label = Почему
clause-change-title = Изменить пункт { $number } устава
clause-new-title = Добавить пункт в устав: { $chapter }
clause-back-title = Вернуть пункт { $number } в устав
clause-keep-title = Оставить пункт { $number } устава
clause-end-title = Отменить пункт { $number } устава
clause-change-drafted = Черновик готов. Проверьте его и предложите сети.
clause-change-was = Сейчас: { $text }
clause-change-becomes = Станет: { $text }
clause-change-review = Пересмотреть: { $text }. Если за 60 дней после этого пункт не оставят, он утратит силу.
clause-change-why = Почему: { $text }
