"""What was last chosen for each pair's briefing, and the briefings of many pairs in one go."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.model.briefing_choice import BriefingChoice, ManyMade, Refused, choice_from
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.store.records import list_records
from desktop_app.workspace.briefing import write_briefing
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.pairs import Pairs

_KEY = "briefing choice: "


def kept_choice(desk: Desk, pair: str, usual: BriefingChoice) -> BriefingChoice:
    """What was chosen last for the pair, the usual where nothing was. Sectors that are gone since are let go of."""
    try:
        data = json.loads(desk.store.meta(_KEY + pair) or "{}")
    except (ValueError, RecursionError):  # a project file comes from elsewhere too
        return usual
    choice = choice_from(data, usual) if isinstance(data, dict) else usual
    if not choice.sectors:
        return choice
    with desk.store.reading() as connection:
        there = {record.id for record in list_records(connection, Kind.SECTOR)}
    return choice_from({"sectors": [one for one in choice.sectors if one in there]}, choice)


def keep_choice(desk: Desk, pair: str, choice: BriefingChoice | None) -> None:
    """Remember it beside the work, not in its history; None forgets. A project open for reading keeps nothing."""
    if not desk.store.read_only:
        desk.store.set_meta(_KEY + pair, json.dumps(choice.as_data() if choice else {}, ensure_ascii=False))


def write_many(
    desk: Desk,
    pairs: Pairs,
    wanted: Sequence[tuple[str, Path, BriefingChoice]],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> ManyMade:
    """One after the other; one that can't be written doesn't keep the others, and what is written stays when stopped.
    """
    written: list[Path] = []
    refused: list[Refused] = []
    for done, (pair, path, choice) in enumerate(wanted):
        progress(done, len(wanted))
        options = choice.options()
        since = options.pop("since")
        try:
            desk.store.refuse_itself(path)
            write_briefing(
                desk, pairs, pair, path, options, since, lambda _done, _total: None, cancelled, choice.template_path()
            )
        except Cancelled:
            return ManyMade(tuple(written), tuple(refused), stopped=True)
        except UserError as error:
            refused.append(Refused(pair, error))
        else:
            written.append(path)
    progress(len(wanted), len(wanted))
    return ManyMade(tuple(written), tuple(refused))
