"""All forms of a word, by a tiny lexicon of our own."""

import subprocess
from pathlib import Path

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.suggest.lexicon.analyser import Analyser
from desktop_app.suggest.lexicon.install import install_lexicon
from tests.suggest.lexicon.tables import write_tables

_VOCABULARY = (
    "اتفاقيه", "الاتفاقيات", "والاتفاقيه", "اتفاق", "الاتفاق", "وزير", "والوزير", "وزراء", "بوزراء", "زير", "الزير",
    "رءيس", "الرءيس", "شركه", "الشركات", "شرك", "كلام", "2023",
)  # fmt: skip


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lexicon")
    install_lexicon(write_tables(folder / "tables"), folder / "lexicon")
    return folder / "lexicon"


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("اتفاقية", {"اتفاقيه", "الاتفاقيات", "والاتفاقيه"}),
        ("الاتفاقيات", {"اتفاقيه", "الاتفاقيات", "والاتفاقيه"}),
        ("اتِّفاق", {"اتفاق", "الاتفاق"}),
        ("وزير", {"وزير", "والوزير", "وزراء", "بوزراء"}),
        ("زير", {"زير", "الزير"}),
        ("رئيس", {"رءيس", "الرءيس"}),
        ("شركة", {"شركه", "الشركات"}),
        ("طاجيكستان", set()),
        ("2023", set()),
        ("Agreement", set()),
    ],
)
def test_all_forms_of_a_word(installed: Path, word: str, forms: set[str]) -> None:
    vocabulary = "\n" + "\n".join(_VOCABULARY) + "\n"
    assert all(one == fold(one) for one in _VOCABULARY)
    assert Analyser(installed).forms(word, vocabulary) == forms


def test_neither_the_network_nor_a_home_is_touched(installed: Path, python: str, tmp_path: Path) -> None:
    """In a process of its own, with a home that can't be made."""
    script = f"""
import sys
from pathlib import Path
from desktop_app.suggest.lexicon.analyser import Analyser
assert Analyser(Path({str(installed)!r})).lemmas("وزير")
assert "camel_tools.data" not in sys.modules and "requests" not in sys.modules
"""
    home = tmp_path / "file"
    home.write_text("", encoding="utf-8")
    import os

    surroundings = os.environ | {"HOME": str(home / "home"), "USERPROFILE": str(home / "home")}
    ran = subprocess.run([python, "-c", script], capture_output=True, text=True, env=surroundings)
    assert (ran.returncode, ran.stderr) == (0, "")
