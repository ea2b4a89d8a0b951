"""The neural engine: with a recogniser that stands in, and with a tiny real model where the extra is installed."""

import json
import socket
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.neural import Neural, load_recogniser, version_of
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading

_TEXT = "زار سليم عواد بلدة ريحان ووزارة النقل.\nوشكر سليم عواد تونس 😀."
_LABELS = {"سليم": "B-PERS", "عواد": "I-PERS", "ريحان": "B-LOC", "ووزارة": "B-ORG", "النقل": "I-ORG", "تونس": "B-LOC"}


_EXTRA = ("torch", "transformers", "safetensors")
needs_extra = pytest.mark.skipif(
    any(find_spec(name) is None for name in _EXTRA), reason="needs the extra mujaz[neural]"
)


class Listed:
    """Labels words by a table, as camel-tools' recogniser does."""

    def predict(self, sentences: list[list[str]]) -> list[list[str]]:
        return [[_LABELS.get(word, "O") for word in sentence] for sentence in sentences]


def _said(text: str, knowledge: Knowledge | None = None, recogniser: object = None):
    engine = Neural(Path("nowhere"), knowledge or Knowledge(), recogniser or Listed())
    return list(engine.suggest(Reading("a", text)))


def test_labels_become_spans_without_proclitics_and_countries_are_told_from_places() -> None:
    assert [(one.quote, one.kind) for one in _said(_TEXT)] == [
        ("سليم عواد", Kind.PERSON), ("ريحان", Kind.PLACE), ("وزارة النقل", Kind.ORGANISATION),
        ("سليم عواد", Kind.PERSON), ("تونس", Kind.COUNTRY),
    ]  # fmt: skip


def test_a_known_name_goes_to_its_record() -> None:
    known = Knowledge((KnownName("r", Kind.PERSON, "سليم عواد", "سليم بن عواد", "Salim Awwad", "", 2),))
    first = _said(_TEXT, known)[0]
    assert (first.record, first.label, first.label_en) == ("r", "سليم بن عواد", "Salim Awwad")


@given(st.text(alphabet=st.sampled_from("سليم عواد.\n😀ً12،"), max_size=80))
def test_any_text_raises_nothing(text: str) -> None:
    for one in _said(text):
        assert one.quote == one.span.of(text)


def test_a_folder_without_a_whole_model_is_told(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(UserError, match="neural_unfit") as told:
        load_recogniser(tmp_path)
    assert "vocab.txt" in str(told.value.values["reason"]) and "model.safetensors" in str(told.value.values["reason"])


def _tiny_model(folder: Path) -> None:
    """A model of one layer that has learnt the table above by heart."""
    import torch
    import transformers

    transformers.utils.logging.disable_progress_bar()
    words = sorted({*_LABELS, "زار", "بلدة", "وشكر", ".", "😀"})
    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *words]) + "\n", "utf-8")
    names = ["O", *sorted(set(_LABELS.values()))]
    torch.manual_seed(1)
    config = transformers.BertConfig(
        vocab_size=len(words) + 5, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16,
        max_position_embeddings=300, num_labels=len(names), id2label=dict(enumerate(names)),
        label2id={name: number for number, name in enumerate(names)},
    )  # fmt: skip
    model = transformers.BertForTokenClassification(config)
    optimiser = torch.optim.Adam(model.parameters(), lr=0.02)
    labels = [names.index(_LABELS.get(word, "O")) for word in words]
    for _ in range(200):  # in another order each time, so that words are learnt and not their places
        order = torch.randperm(len(words)).tolist()
        ids = torch.tensor([[2, *(at + 5 for at in order), 3]])
        wanted = torch.tensor([[0, *(labels[at] for at in order), 0]])
        optimiser.zero_grad()
        model(input_ids=ids, labels=wanted).loss.backward()
        optimiser.step()
    model.eval()
    model.save_pretrained(folder)
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": False, "strip_accents": False}))


@needs_extra
def test_a_tiny_model_from_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "model"
    _tiny_model(folder)

    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    home = sorted(Path.home().rglob("*"))
    said = list(Neural(folder, Knowledge()).suggest(Reading("a", _TEXT)))
    assert ("سليم عواد", Kind.PERSON) in [(one.quote, one.kind) for one in said]
    assert said == list(Neural(folder, Knowledge()).suggest(Reading("a", _TEXT)))
    assert sorted(Path.home().rglob("*")) == home
    assert said[0].version == version_of(folder)


@needs_extra
def test_a_damaged_model_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    _tiny_model(folder)
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    with pytest.raises(UserError, match="neural_unfit"):
        load_recogniser(folder)
