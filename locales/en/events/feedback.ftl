# What was said of an event, for its hosts
feedback-title = <b>Feedback</b>: { $title }. With words: { $written }, ratings in all: { $ratings }.
feedback-none = Nobody has written words yet. Ratings without words are in the table.
feedback-all = All feedback ({ $count })
feedback-table-file = feedback
feedback-table = <b>{ $title }</b>: ratings and feedback
feedback-sheet = Feedback
feedback-column-rating = Rating
feedback-column-words = Feedback
feedback-column-name = By
