"""What is said when a report cannot be read at the server that follows the office's."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import replicas
from desk.domain.text import Word, mark

_CURE = mark("errors", "Try again in a moment, or have the report read at the office's own server.")
REPLICA_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    replicas.ReplicaUnusable: (mark("errors", "The second server cannot tell this report."), _CURE),
    replicas.ReplicaAway: (mark("errors", "The second server cannot tell this report: {cause}."), _CURE),
    replicas.ReplicaBehind: (
        mark(
            "errors",
            "The second server is behind: it knows the office as of {as_of}, and {minutes} minutes are"
            " allowed.",
        ),
        _CURE,
    ),
    replicas.NoReplica: (
        mark("errors", "What answers as the second server does not follow the office's server."),
        mark(
            "errors",
            "Have the report read at the office's own server, and tell the administrator to correct the"
            " address in the settings.",
        ),
    ),
}
