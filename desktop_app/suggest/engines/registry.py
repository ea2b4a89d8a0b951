"""Which engines there are. Imported late: their lists and vocabularies are read when they are first made."""

from desktop_app.suggest.engines.engine import Engine
from desktop_app.suggest.knowledge import Knowledge


def name_engines(knowledge: Knowledge) -> list[Engine]:
    """Those that find names, the quickest first."""
    from desktop_app.suggest.engines.gazetteer import Gazetteer
    from desktop_app.suggest.engines.memory import Memory
    from desktop_app.suggest.engines.patterns.names.engine import NamePatterns

    engines: list[Engine] = [Memory(knowledge), Gazetteer(knowledge), NamePatterns(knowledge)]
    return [engine for engine in engines if engine.name not in knowledge.switched_off]


def deed_engines(knowledge: Knowledge) -> list[Engine]:
    """Those that find what is made of names."""
    from desktop_app.suggest.engines.patterns.agreements.engine import AgreementPatterns
    from desktop_app.suggest.engines.patterns.figures.engine import FigurePatterns
    from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns
    from desktop_app.suggest.engines.patterns.sectors.engine import SectorPatterns
    from desktop_app.suggest.engines.patterns.statements.engine import StatementPatterns
    from desktop_app.suggest.engines.sector_memory import SectorMemory

    engines: list[Engine] = [
        AgreementPatterns(knowledge),
        MeetingPatterns(knowledge),
        FigurePatterns(knowledge),
        SectorPatterns(knowledge),
        StatementPatterns(knowledge),
        SectorMemory(knowledge),
    ]
    return [engine for engine in engines if engine.name not in knowledge.switched_off]
