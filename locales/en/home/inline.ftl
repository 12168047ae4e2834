inline-card =
    <b>{ $title }</b>
    { $facts }

    <i>{ $network }</i>
inline-open = Open
inline-nothing = Nothing found. Open the bot
inline-guest = Nothing like that is open to everyone. “{ $network }” is a network of teachers: materials, events, shared projects. Tap the button to have a look.
