from domain.base.synonyms import LONGEST, MOST_WORDS, Alike
from handlers.desk.synonyms import screens as s
from tests.samples.listed import cut

USUAL = Alike(1, ("пед", "педсовет"))
WORST = Alike(2**40, tuple(str(n) + "ы" * (LONGEST - 1) for n in range(MOST_WORDS)))


def screens(t):
    return [
        s.listing(t, cut([])),
        s.listing(t, cut([USUAL])),
        s.listing(t, cut([WORST, USUAL] * 3, 1, 5)),
        s.card(t, USUAL),
        s.card(t, WORST, 40, t("synonyms-added")),
        s.removing(t, WORST, 40),
    ]
