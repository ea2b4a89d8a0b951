"""What earlier versions kept of a briefing is read back."""

import json

from desktop_app.briefing.as_data import from_json, to_json
from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import Timeline
from tests.briefing import dossiers


def test_a_time_axis_that_was_kept_with_a_second_caption_is_read():
    made = make_briefing(dossiers.timed(), dossiers.options("ar"))
    kept = json.loads(to_json(made))
    axes = [block for section in kept["sections"] for block in section["blocks"] if block["_"] == Timeline.__name__]
    assert axes
    for axis in axes:
        axis["in_words"] = axis["caption"]
    assert from_json(json.dumps(kept)) == made
