# Материалы при событиях, проектах и проблемах

materials-of-door = Материалы: { $count }
materials-of-title = <b>Материалы</b>: { $title }
materials-of-none = Материалов здесь пока нет.
materials-of-none-add = Материалов здесь пока нет. Прикрепите запись, презентацию, результат или то, что помогло.
materials-of-add = + Прикрепить
materials-of-off = Открепить
materials-of-offer = Какой материал прикрепить к «{ $title }»?
materials-of-offer-yours = Ниже ваши.
materials-of-offer-none = Все ваши опубликованные материалы уже здесь, или их пока нет. Поделитесь новым или пришлите ссылку на материал.
materials-of-say = По ссылке
materials-of-added = Прикреплено: «{ $title }».
materials-of-there = «{ $title }» здесь уже есть.
materials-of-off-title = Что открепить от «{ $title }»? Сам материал останется в сети.
materials-of-off-one = ✕ { $title }
materials-of-off-none = Откреплять нечего.
materials-of-dropped = Откреплено. Сам материал остался в сети.
form-material_attach = Прикрепить материал
form-material_attach-link = Пришлите ссылку на материал из сети (на его карточке «Поделиться») или его номер.
    .label = Ссылка или номер
error-material-hang-none = Такого материала в сети нет, или он не опубликован. Пришлите ссылку с его карточки.
error-material-hang-whose = Чужой материал прикрепляет и открепляет тот, кто это ведёт. Свой можете и вы.

material-notice-hung = <b>{ $name }</b>: к «{ $of }» прикреплён материал «{ $title }». Если он не к месту, его можно открепить.
material-notice-hung-door = Материалы здесь
material-notice-hung-line = «{ $of }»: прикреплён материал «{ $title }»
