"""What must hold for messages to citizens: claims, moments, sendings, replies, and bulk messages."""

from __future__ import annotations

from desk.domain.health import Invariant

_TAKEN = "'taken', 'arrived', 'not_arrived'"
_SENT = f"{_TAKEN}, 'unknown'"
_SETTLED = f"{_SENT}, 'refused', 'unreachable', 'stopped', 'lapsed'"

_STANDS = f"""
    SELECT 'message:' || m.id AS subject, 'no_lease' AS fault
    FROM message m WHERE (m.state = 'handing') <> (m.lease_until IS NOT NULL)
    UNION ALL
    SELECT 'message:' || m.id, 'no_moment' FROM message m
    WHERE m.state IN ({_SETTLED}) AND m.settled_at IS NULL
    UNION ALL
    SELECT 'message:' || m.id, 'nowhere_sent_to' FROM message m
    WHERE m.state IN ({_SENT}) AND (m.medium IS NULL OR m.address = '')
    UNION ALL
    SELECT 'message:' || m.id, 'no_sending' FROM message m
    WHERE m.state IN ({_TAKEN}) AND NOT EXISTS
        (SELECT 1 FROM message_sending g
         WHERE g.message_id = m.id AND g.medium = m.medium AND g.state = m.state)
    UNION ALL
    SELECT 'message:' || m.id, 'sending_in_no_hands'
    FROM message_sending g JOIN message m ON m.id = g.message_id
    WHERE g.state = 'handing' AND m.state <> 'handing'
    UNION ALL
    SELECT 'reply:' || r.id, 'stop_not_kept' FROM message_reply r
    WHERE r.stops AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.address = r.address)"""

_ADDS_UP = """
    SELECT 'campaign:' || c.id AS subject, 'more_than_it_was_begun_with' AS fault
    FROM campaign c WHERE c.people < (SELECT count(*) FROM message m WHERE m.campaign_id = c.id)
    UNION ALL
    SELECT 'campaign:' || c.id, 'not_begun_and_people' FROM campaign c
    WHERE c.state = 'prepared' AND c.people + c.unreached > 0
    UNION ALL
    SELECT 'message:' || m.id, 'of_another_campaign' FROM message m
    WHERE m.campaign_id IS NOT NULL AND m.about <> 'campaign:' || m.campaign_id"""

QUERIES = (
    (Invariant.MESSAGES_STAND, _STANDS),
    (Invariant.CAMPAIGNS_ADD_UP, _ADDS_UP),
)
