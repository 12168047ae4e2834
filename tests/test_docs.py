"""The documents speak of what is there: links lead somewhere, named files and commands exist."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from handlers.features import all_features

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    page
    for pattern in ("*.md", "docs/**/*.md", "simulator/**/*.md")
    for page in ROOT.glob(pattern)
    if "node_modules" not in page.parts
)
ROOMS = "domain|storage|services|handlers|bot|locales|simulator|tests|benchmarks|docs|scripts|requirements"
NAMED_FILE = re.compile(rf"`((?:{ROOMS})/[\w./-]+)`")
EXAMPLE = "ideas"
"""The feature that CONTRIBUTING adds for example."""
MODULE = re.compile(r"python -m ((?:benchmarks|simulator|tests|bot)[\w.]*)")
LARGEST_PICTURE = 120_000
"""Bytes: a page with six of them is read on a phone, too."""
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def anchor(heading: str) -> str:
    """What a heading's link is called, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def test_there_are_pages():
    assert {"README.md", "docs/architecture.md", "simulator/README.md"} <= {name(page) for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page):
    text = page.read_text("utf-8")
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"https?://|mailto:", link):
            continue
        path, _, part = link.partition("#")
        target = (page.parent / path) if path else page
        assert target.exists(), link
        if part:
            headings = re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE)
            assert part in {anchor(heading) for heading in headings}, link


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_named_files_exist(page):
    for path in NAMED_FILE.findall(page.read_text("utf-8")):
        if EXAMPLE not in path:
            assert (ROOT / path).exists(), path


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_named_modules_and_targets_exist(page):
    text = page.read_text("utf-8")
    for module in MODULE.findall(text):
        assert importlib.util.find_spec(module.rstrip(".")) is not None, module
    targets = set(TARGET.findall((ROOT / "Makefile").read_text("utf-8")))
    for target in re.findall(r"`make ([a-z]+)", text):
        assert target in targets, f"make {target}"


def test_the_products_page_names_all_commands_and_links():
    page = (ROOT / "docs" / "product.md").read_text("utf-8")
    commands, links = (
        re.search(rf"^- {name}: (.*?)^- ", page, re.MULTILINE | re.DOTALL) for name in ("Commands", "Deep links")
    )
    features = all_features()
    assert set(re.findall(r"/([a-z]+)", commands[1])) == {one.name for one in features.commands}
    assert set(re.findall(r"`([a-z]+)_<", links[1])) == set(features.links)


def test_the_readme_and_the_page_of_growth_have_the_same_figures():
    def figures(page: str) -> dict[str, str]:
        """By the command that gives them."""
        rows = re.findall(r"^\| .* \| (.*) \| `(python .*)` \|$", (ROOT / page).read_text("utf-8"), re.MULTILINE)
        return {command: figure for figure, command in rows}

    ours, theirs = figures("README.md"), figures("docs/growth.md")
    both = ours.keys() & theirs.keys()
    assert len(both) > 3
    assert {command: ours[command] for command in both} == {command: theirs[command] for command in both}


def test_pictures_are_shown_and_small():
    shown = {
        (page.parent / link).resolve()
        for page in PAGES
        for link in re.findall(r"!\[[^\]]+\]\(([^)\s]+)\)", page.read_text("utf-8"))
    }
    pictures = set((ROOT / "docs" / "pictures").iterdir())
    assert pictures == {path for path in shown if path.parent == ROOT / "docs" / "pictures"}
    assert [path.name for path in pictures if path.stat().st_size > LARGEST_PICTURE] == []
