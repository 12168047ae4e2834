ideas-find = Search
ideas-find-again = Search again
ideas-found = <b>Ideas</b> for “{ $words }”
ideas-found-none = Nothing found. Try other words, or propose an idea of your own.
search-ideas = <b>Ideas</b> · { $count ->
        [1000] 1000 or more
       *[other] { $count }
    }
search-more-ideas = More ideas: { $count }
form-find_ideas = Search for ideas
form-find_ideas-words = <b>What are you looking for?</b>

    Write words from the title or the description. For example: “word problems”, “literature project”.
    .label = Words
