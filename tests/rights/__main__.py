"""`python -m tests.rights` prints docs/rights.md anew."""

from tests.rights.page import PATH, page

PATH.write_text(page(), "utf-8")
