"""`python -m tests.lifecycles` prints docs/lifecycles.md anew."""

from tests.lifecycles.page import PATH, page

PATH.write_text(page(), "utf-8")
