"""A tiny lexicon of our own in the form of Buckwalter's tables: a few words, invented categories."""

from pathlib import Path

_TABLES = {
    "dictPrefixes": ["\t\tPref-0\t", "w\twa\tPref-W\tand <pos>wa/CONJ+</pos>",
                     "Al\tAl\tPref-Al\tthe <pos>Al/DET+</pos>",
                     "wAl\twaAl\tPref-Al\tand the <pos>wa/CONJ+Al/DET+</pos>",
                     "b\tbi\tPref-W\tby <pos>bi/PREP+</pos>"],
    "dictSuffixes": ["\t\tSuff-0\t", "p\tap\tSuff-ap\t<pos>+ap/NSUFF</pos>", "At\tAt\tSuff-At\t<pos>+At/NSUFF</pos>",
                     "A\tA\tSuff-0\ttwo <pos>+A/NSUFF</pos>", "y\tiy\tSuff-0\tmy <pos>+iy/POSS</pos>"],
    "dictStems": [";--- wfq", ";; {it~ifAqiy~ap_1", "AtfAqy\t{it~ifAqiy~\tNap\tagreement;accord",
                  ";; {it~ifAq_1", "AtfAq\t{it~ifAq\tN\tagreement",
                  ";--- wzr", ";; waziyr_1", "wzyr\twaziyr\tN\tminister", "wzrA'\twuzarA'\tN\tministers",
                  ";--- zyr", ";; ziyr_1", "zyr\tziyr\tN\tjar",
                  ";--- r>s", ";; ra}iys_1", "r}ys\tra}iys\tN\tpresident",
                  ";; $arikap_1", "$rk\t$arik\tNap\tcompany", ";; $arak_1", "$rk\t$arak\tN\tsnare"],
    "tableAB": [f"{one} {two}" for one in ("Pref-0", "Pref-W", "Pref-Al") for two in ("N", "Nap")],
    "tableBC": ["N Suff-0", "Nap Suff-ap", "Nap Suff-At"],
    "tableAC": [f"{one} {two}" for one in ("Pref-0", "Pref-W", "Pref-Al") for two in ("Suff-0", "Suff-ap", "Suff-At")],
}  # fmt: skip


def write_tables(folder: Path) -> Path:
    """The six files; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in _TABLES.items():
        (folder / name).write_text("; a comment\n" + "\n".join(lines) + "\n", encoding="latin-1")
    return folder
