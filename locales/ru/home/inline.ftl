inline-card =
    <b>{ $title }</b>
    { $facts }

    <i>{ $network }</i>
inline-open = Открыть
inline-nothing = Ничего не нашлось. Открыть бота
