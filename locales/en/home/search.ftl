search-title = Search for “<b>{ $words }</b>” across the network.
search-nothing = Nothing found. Try other words: the first letters are enough, and typos are forgiven.
search-events = <b>Events</b> · { $count ->
        [1000] 1000 or more
       *[other] { $count }
    }
search-people = <b>People</b> · { $count ->
        [1000] 1000 or more
       *[other] { $count }
    }
search-more-events = More events: { $count }
search-more-people = More people: { $count }
search-title-guest = Search for “<b>{ $words }</b>” in what is open to everyone.
search-join = Join the network
search-corrected = Nothing for “{ $typed }”; showing results for “<b>{ $taken }</b>”.
search-ignored = These words aren’t found anywhere: “{ $words }”.
search-any = Nothing has all of these words. Here is what has at least one.
search-question = This looks like a question rather than a search: nothing has all of these words. Tell colleagues about it: somebody has probably had the same. Or write to the organizers.
search-question-ask = Ask colleagues
search-question-found = What was found: { $count }
search-level-unknown = Your page doesn’t say whom you teach: here is what suits everybody. Tell it once and “my level” will work.
search-tell-level = Say whom I teach
