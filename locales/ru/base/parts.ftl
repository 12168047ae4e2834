# Как человек связан с чем-то: ведёт, выступает, в жюри, в команде.
part-state-asked = сам попросил
part-state-invited = ждём ответа
part-state-accepted = согласие есть
part-state-declined = отказ
part-state-refused = не взяли
part-state-ended = уже нет
error-part-not-invited = Вас не приглашали на эту роль или приглашение отозвали.
error-part-not-asked = Этой просьбы больше нет: её забрали или на неё уже ответили.
error-part-not-held = Передать можно только свою роль, и только другому человеку.
