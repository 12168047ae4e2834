# Words that mean one thing to the search
organizer-synonyms = Search words
synonyms-title = <b>Words that mean the same</b>
synonyms-means = Searching for any of them finds the others too. It works at once and for everybody.
synonyms-none = The search knows school words already, such as “homework” and “assignment”. Add those that your network uses, for example “pd, training”.
synonyms-add = + Add words
synonyms-set = <b>{ $said }</b>
synonyms-change = Edit
synonyms-remove = Remove
synonyms-remove-ask = Remove “{ $said }”? The search will treat them as different words again.
synonyms-remove-yes = Remove
synonyms-added = Added: the search already treats them as the same.
synonyms-changed = Changed.
synonyms-removed = The words are removed
form-synonyms_add = Search words
form-synonyms_add-words = Which words mean the same?

    Separate them with commas; each is a single word. For example: <code>pd, training</code>
    .label = Words
form-synonyms_change = Search words
form-synonyms_change-words = Which words mean the same?

    Separate them with commas; each is a single word.
    .label = Words
error-synonyms-phrase = “{ $said }” isn’t a single word. Write separate words with commas: “pd, training”.
error-synonyms-few = At least two words are needed, with a comma between them: “pd, training”.
error-synonyms-many = Too many: a set has at most { $most } words. Keep the main ones.
error-synonyms-forms = Some of these are forms of one word, and the search knows forms by itself. Keep one of each.
error-synonyms-taken = “{ $said }” is in the set “{ $other }” already. Add your words there.
error-synonyms-full = There are { $most } sets already, and no room for more. Remove some that aren’t needed.
error-synonyms-gone = These words are gone: another organizer has removed them.
