"""The sentences that areas of the office keep in files of their own; a new file is one line here."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.text import Word
from ui.account_sentences import ACCOUNT_SENTENCES
from ui.approval_sentences import APPROVAL_SENTENCES
from ui.carrier_sentences import CARRIER_SENTENCES
from ui.complaint_sentences import COMPLAINT_SENTENCES
from ui.data_sentences import DATA_SENTENCES
from ui.ended_sentences import ENDED_SENTENCES
from ui.export_sentences import EXPORT_SENTENCES
from ui.figures_sentences import FIGURES_SENTENCES
from ui.gone_sentences import GONE_SENTENCES
from ui.journal_sentences import JOURNAL_SENTENCES
from ui.message_sentences import MESSAGE_SENTENCES
from ui.mission_sentences import MISSION_SENTENCES
from ui.modem_sentences import MODEM_SENTENCES
from ui.move_sentences import MOVE_SENTENCES
from ui.outbox_sentences import OUTBOX_SENTENCES
from ui.place_sentences import PLACE_SENTENCES
from ui.post_sentences import POST_SENTENCES
from ui.replica_sentences import REPLICA_SENTENCES
from ui.safe_sentences import SAFE_SENTENCES
from ui.server_sentences import SERVER_SENTENCES
from ui.whole_sentences import WHOLE_SENTENCES

AREA_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    **ACCOUNT_SENTENCES,
    **APPROVAL_SENTENCES,
    **CARRIER_SENTENCES,
    **COMPLAINT_SENTENCES,
    **DATA_SENTENCES,
    **ENDED_SENTENCES,
    **EXPORT_SENTENCES,
    **FIGURES_SENTENCES,
    **GONE_SENTENCES,
    **JOURNAL_SENTENCES,
    **MESSAGE_SENTENCES,
    **MISSION_SENTENCES,
    **MODEM_SENTENCES,
    **MOVE_SENTENCES,
    **OUTBOX_SENTENCES,
    **PLACE_SENTENCES,
    **POST_SENTENCES,
    **REPLICA_SENTENCES,
    **SAFE_SENTENCES,
    **SERVER_SENTENCES,
    **WHOLE_SENTENCES,
}
