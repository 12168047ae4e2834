# Subscriptions to what is new.
follow-door = Tell me what’s new
follow-title = <b>Tell me what’s new</b>

    { $what }
follow-how = I’ll write when something like this appears: once a day at most, and not at night. You can narrow it below.
follow-is-on = You are subscribed to this already.
follow-yes = Tell me
follow-form = What: { $value }
follow-subject = Subject: { $value }
follow-any-subject = any
follow-choose-any-subject = Any subject
follow-only-region = Only { $region }
follow-grades = For: { $value }
follow-own-level = My level
follow-best = Recommended
follow-used = Most used first
follow-choose-grades = <b>For whom?</b> My level is “I teach” on your page.
follow-words = “{ $words }”
follow-without-words = Without “{ $words }”
follow-choose-form = <b>What should I tell you about?</b>
follow-choose-subject = <b>Which subject?</b>
follow-done = Done. I’ll tell you about: { $what }.
subscriptions-open = My subscriptions
subscriptions-title = <b>My subscriptions</b>
subscriptions-how = Tap a subscription to switch it off. It can be brought back for a day.
subscriptions-none = No subscriptions yet. Choose what to be told about, and nothing new will pass you by.
subscriptions-more = + { $what }
subscriptions-off = { $tag } — off
subscriptions-switched-off = Switched off. The same tap brings it back.
subscriptions-on-again = I’ll tell you again.
notices-subscriptions = Subscriptions: { $count }
notices-subscribe = Subscribe to what’s new
notice-settings-subscriptions = My subscriptions
news-one = <b>New, as you asked</b>

    { $form }: { $title }
news-best = { $form }, recommended by the network
news-open = Open
news-off = Stop telling me: { $what }
news-open-list = My subscriptions
news-several = { $count ->
        [one] <b>{ $count } new thing, as you asked</b>
       *[other] <b>{ $count } new things, as you asked</b>
    }
news-line = • { $form }: { $title }
news-rest = …and { $count } more
news-digest = { $count } new things from your subscriptions: “{ $title }” and more
error-subscription-gone = This subscription is gone. All of yours are in /settings, “Notifications”, “Subscriptions”.
error-subscriptions-many = There can be { $most } subscriptions at most. Switch off one you don’t need: /settings, “Notifications”, “Subscriptions”.
