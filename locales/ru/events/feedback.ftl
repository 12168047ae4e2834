# Отзывы о событии, для ведущих
feedback-title = <b>Отзывы</b>: { $title }. Со словами: { $written }, всего оценок: { $ratings }.
feedback-none = Слов пока никто не написал. Оценки без слов — в таблице.
feedback-all = Все отзывы ({ $count })
feedback-table-file = отзывы
feedback-table = <b>{ $title }</b>: оценки и отзывы
feedback-sheet = Отзывы
feedback-column-rating = Оценка
feedback-column-words = Отзыв
feedback-column-name = Кто
