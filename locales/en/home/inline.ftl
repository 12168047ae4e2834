inline-card =
    <b>{ $title }</b>
    { $facts }

    <i>{ $network }</i>
inline-open = Open
inline-nothing = Nothing found. Open the bot
